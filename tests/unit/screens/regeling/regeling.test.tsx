import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { compile } from '../../../../src/engine/compile/compile';
import type { Answers } from '../../../../src/ruleset/answer';
import { assemble } from '../../../../src/ruleset/assemble';
import type { RegelingFile } from '../../../../src/ruleset/schema';
import { createSession } from '../../../../src/session/session';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit, RULES } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

function page(answers: Answers, mode?: Partial<Visit['mode']>, address = '#/regeling/1') {
	visit = madeUpVisit('2026-11-21', mode);
	visit.session.answer(answers);
	return show(address, visit);
}
const likely = { plaats: 'hier', jaren: 30, geld: 90000 };

describe('a warning that sends someone to a number', () => {
	const warned = (validUntil: string) => {
		const [help] = RULES.regelingen;
		const warning = { id: 'pas-op', when: { holds: true }, contact: 'balie', grondslag: 'wet' };
		const ruleset = assemble(
			{ ...RULES, regelingen: [{ ...(help as RegelingFile), warnings: [warning] }] },
			'2026-11-21',
		);
		const plain = madeUpVisit('2026-11-21');
		visit = madeUpVisit(
			'2026-11-21',
			{},
			{
				session: createSession(compile(ruleset)),
				contactBook: { validUntil, entries: [...plain.contact] },
			},
		);
		visit.session.answer(likely);
		const { main } = show('#/regeling/1', visit);
		expect(main.querySelector('.warning')?.textContent).toBe('Pas op.');
		return main.textContent;
	};
	test('while it is known to be right: nothing more', () => {
		expect(warned('2026-11-21')).not.toContain('Klopt dit nog?');
	});
	test('when it may be out of date: says so, and whom else to call', () => {
		expect(warned('2026-11-20')).toMatch(/Pas op\.Klopt dit nog\? Kijk op utrecht\.nl\.Bel .*12 345/);
	});
});

describe('the page of a regeling', () => {
	test('R-01: the status in words, with a shape beside it, and what it is worth', () => {
		const { main } = page(likely);
		const said = main.querySelector('.status')?.textContent?.replaceAll('\u00a0', ' ');
		expect(said).toBe('Waarschijnlijk wel · ongeveer € 123 per maand');
		expect(main.querySelector('.status svg')?.getAttribute('aria-hidden')).toBe('true');
	});
	test('what someone pays is no worth, and stands with its name and amount', () => {
		const [help] = RULES.regelingen as [RegelingFile];
		const gives = help.gives.map((given) => ({ ...given, own: true as const }));
		const ruleset = assemble({ ...RULES, regelingen: [{ ...help, gives }] }, '2026-11-21');
		visit = madeUpVisit('2026-11-21', {}, { session: createSession(compile(ruleset)) });
		visit.session.answer(likely);
		const { main } = show('#/regeling/1', visit);
		expect(main.querySelector('.status')?.textContent).toBe('Waarschijnlijk wel');
		expect(main.querySelector('.amounts')?.textContent).toMatch(/^Je krijgtongeveer €.123 per maand$/);
	});
	test('I-11, A-09: the Dutch name stands on a line of its own, marked as Dutch', () => {
		const official = page(likely).main.querySelector('bdi[lang=nl]');
		expect(official?.textContent).toBe('Regeling Hulp');
		expect(official?.parentElement?.textContent).toBe('Officieel: Regeling Hulp');
	});
	test('R-04, R-14: three steps, one filled button, and where it leads', () => {
		const { main } = page(likely);
		expect([...main.querySelectorAll('.steps h3')].map((e) => e.textContent)).toEqual([
			'Leg dit klaar',
			'Vraag het aan',
			'Wacht op de brief',
		]);
		const actions = main.querySelectorAll('.primary');
		expect([...actions].map((e) => e.getAttribute('href'))).toEqual(['https://www.example.org/vraag-aan']);
		expect(main.textContent).toContain('Je gaat naar example.org.');
	});
	test('K-09: without links the address is text', () => {
		const { main } = page(likely, { links: false });
		expect(main.querySelectorAll('a[href^="http"]')).toHaveLength(0);
		expect(main.textContent).toContain('example.org');
	});
	test('maybe: what would settle it is asked in place, and the page says what comes of it', async () => {
		const { main } = page({ plaats: 'hier', geld: 90000 });
		expect(main.querySelector('.detail .left')?.textContent).toMatch(/^Nog 1 vraag/);
		visit.session.refine({ jaren: 30 });
		await settled();
		expect(main.querySelector('.detail')).toBeNull();
		expect(main.querySelector('.status')?.textContent).toContain('Waarschijnlijk wel');
	});
	test.each([1, 2, 3])('one or two papers are in view, more are counted: %i', (count) => {
		const [help] = RULES.regelingen;
		const ids = ['pas', 'brief', 'kaart'].slice(0, count);
		const ruleset = assemble(
			{
				...RULES,
				bewijsstukken: {
					bewijsstukken: ids.map((id) => ({ id, issuer: 'iemand', whose: 'resident' })),
				} as unknown as typeof RULES.bewijsstukken,
				regelingen: [{ ...(help as RegelingFile), bewijsstukken: ids.map((id) => ({ id })) }],
			},
			'2026-11-21',
		);
		visit = madeUpVisit('2026-11-21', {}, { session: createSession(compile(ruleset)) });
		visit.session.answer(likely);
		const papers = show('#/regeling/1', visit).main.querySelector('.steps li') as HTMLElement;
		const counted = papers.querySelector('summary')?.textContent;
		if (count < 3) expect(counted).toBeUndefined();
		else expect(counted).toBe('Papieren: 3');
		expect(papers.querySelectorAll(count < 3 ? 'li' : 'details li')).toHaveLength(count);
	});
	test('what someone left open on purpose is not asked again', () => {
		const { main } = page({ plaats: 'hier', jaren: 'unknown', geld: 90000 });
		expect(main.querySelector('.status')?.textContent).toContain('Misschien');
		expect(main.querySelector('.detail')).toBeNull();
	});
	test('a no has its reason, what can change, and someone to call; nothing to apply for', () => {
		const { main } = page({ plaats: 'hier', jaren: 30, geld: 150000 });
		expect(main.querySelector('.steps')).toBeNull();
		expect(main.textContent).toContain('De hulp is voor wie weinig heeft.');
		expect(main.textContent).toContain('Krijg je minder?');
		expect(main.querySelector('.phone a')?.getAttribute('href')).toMatch(/^tel:/);
	});
	test('"Heb ik al" moves it out of what to do, and back; a wipe forgets it', async () => {
		const { main } = page(likely);
		const have = () => main.querySelector('[aria-pressed]') as HTMLElement;
		fireEvent.click(have());
		expect(visit.had.value).toEqual(['hulp']);
		visit.router.go('#/resultaat');
		await settled();
		expect(main.querySelector('.primary')).toBeNull();
		expect(main.textContent).toContain('Dit heb je al');
		visit.wipe();
		expect(visit.had.value).toEqual([]);
	});
	test('a place that does not exist shows what there is', () => {
		expect(page(likely, {}, '#/regeling/99').main.querySelector('.steps')).not.toBeNull();
	});
});
