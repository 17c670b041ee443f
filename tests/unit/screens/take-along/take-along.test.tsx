import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../../../src/ruleset/answer';
import { codeOf, readLink } from '../../../../src/session/take-along/result-link';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => {
	leave(visit);
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const PUBLIC = 'https://hulp.example.org/geld/';
const LIKELY: Answers = { plaats: 'hier', jaren: 30, geld: 91234 };

async function take(
	answers: Answers = LIKELY,
	mode?: Partial<Visit['mode']>,
	publicUrl: string | null = PUBLIC,
) {
	visit = madeUpVisit('2026-11-21', mode);
	visit.session.answer(answers);
	const shown = show('#/mijn-plan', { ...visit, deployment: { ...visit.deployment, publicUrl } });
	await settled();
	const section = shown.main.querySelector('.take') as HTMLElement;
	const button = (name: string) =>
		[...section.querySelectorAll('button')].find((e) => e.textContent === name);
	return { ...shown, section, button };
}
const paper = () => document.querySelector('body > .paper-place > .paper') as HTMLElement;

describe('on paper', () => {
	test('where nothing can be printed there is no button for it, and it says what else', async () => {
		vi.stubGlobal('print', undefined);
		const { section, button } = await take();
		expect(button('Print')).toBeUndefined();
		expect(section.textContent).toContain('Maak een foto van het scherm.');
	});
	test('R-12: what fits, what to do, papers and whose, whom to call', async () => {
		await take();
		const said = paper().textContent;
		for (const part of ['Hulp in gewone woorden', '[Regeling Hulp]', 'Waarschijnlijk wel', 'Pak je pas.'])
			expect(said).toContain(part);
		expect(paper().querySelector('.paper-documents li')?.textContent).toBe('Je pas (van jou)');
		expect(paper().querySelector('.paper-points')?.textContent).toContain('De balie, 12 345');
	});
	test('paper-outlives-rules: when it was made, with which rules, until when, and that it is no decision', async () => {
		await take();
		expect(paper().textContent?.replaceAll('\u00a0', ' ')).toContain(
			'Gemaakt op 21 november 2026. Met de regels van 1 januari 2026. Dit papier geldt tot en met 31 december 2026. Dit is nog geen besluit.',
		);
		expect(paper().textContent).toContain('Proefversie. Nog niet van de gemeente Utrecht.');
	});
	test('paper-outlives-rules: once nothing newer is known it says since when, and whom to call', async () => {
		visit = madeUpVisit('2027-02-01');
		visit.session.answer(LIKELY);
		show('#/mijn-plan', visit);
		await settled();
		expect(paper().textContent?.replaceAll('\u00a0', ' ')).toContain(
			'Vanaf 1 januari 2027 gelden nieuwe bedragen',
		);
		expect(paper().textContent).toContain('12 345');
	});
	test('R-12: no answer and no amount', async () => {
		await take();
		expect(paper().textContent).not.toMatch(/91234|912|123|€|Je woont|Plaats|Geld/);
	});
	test('with nothing that fits it says what one can do', async () => {
		await take({ plaats: 'daar' });
		expect(paper().textContent).toContain('Je mag het altijd aanvragen');
		expect(paper().textContent).toContain('De balie');
		expect(paper().querySelector('.paper-help')).toBeNull();
	});
	test('it is only there for as long as the results are, and not for who listens or looks for words', async () => {
		const { main } = await take();
		expect(main.contains(paper())).toBe(false);
		visit.router.go('#/contact');
		await settled();
		expect(paper()).toBeNull();
	});
	test('S-20: the plan changes the paper and nothing else', async () => {
		const { main } = await take();
		expect(paper().textContent).not.toContain('Dit doe je morgen.');
		fireEvent.click(main.querySelector('input[name=plan-hulp][value=tomorrow]') as Element);
		await settled();
		expect(paper().textContent).toContain('Dit doe je morgen.');
		expect(visit.savedAnswers.text.value).toBeNull();
	});
	test('in another language Dutch stands beside it, also when the screen has one language', async () => {
		const { choice } = await take();
		await choice.choose('en');
		await settled();
		const sides = [...paper().querySelectorAll('.paper-title [lang]')].map((e) => e.getAttribute('lang'));
		expect(sides).toEqual(['en', 'nl']);
		expect(document.querySelector('main .pair')).toBeNull();
	});
	test('K-10: beside a printer it says where the paper lies; a dialog speaks for itself', async () => {
		const print = vi.fn();
		vi.stubGlobal('print', print);
		for (const [mode, said] of [
			['printer', 'Je papier ligt in de printer. Neem het mee.'],
			['dialog', ''],
		] as const) {
			const { button, section } = await take(LIKELY, { print: mode });
			fireEvent.click(button('Print') as Element);
			await settled();
			expect(section.querySelector('[role=status]')?.textContent).toBe(said);
			leave(visit);
		}
		expect(print).toHaveBeenCalledTimes(2);
	});
	test('another day is to look at, not to take along', async () => {
		await take();
		visit.session.moveTo('2026-05-01');
		await settled();
		expect(document.querySelector('.take')).toBeNull();
		expect(paper()).toBeNull();
	});
});

describe('by a code or a link', () => {
	test('R-13: a drawing of the link, with a warning, only when someone asks for it', async () => {
		const { section, button } = await take();
		expect(section.querySelector('.code')).toBeNull();
		fireEvent.click(button('Zet het op je telefoon') as Element);
		await settled();
		expect(section.querySelector('.code')?.getAttribute('aria-label')).toBe(
			'Scan deze code met je telefoon.',
		);
		expect(section.querySelector('.code')?.hasAttribute('style')).toBe(false);
		expect(section.textContent).toContain(
			'Iedereen met deze code ziet welke hulp je misschien kunt krijgen.',
		);
		fireEvent.click(button('Sluit de code') as Element);
		await settled();
		expect(section.querySelector('.code')).toBeNull();
	});
	test('without an address for everyone, or with nothing that fits, there is none', async () => {
		expect((await take(LIKELY, {}, null)).button('Zet het op je telefoon')).toBeUndefined();
		leave(visit);
		expect((await take({ plaats: 'daar' })).button('Zet het op je telefoon')).toBeUndefined();
	});
	test('share-link-leaks: what is shared is a neutral name and regelingen, never an answer', async () => {
		const share = vi.fn(async (_: ShareData) => {});
		vi.stubGlobal('navigator', { ...navigator, share });
		const { button } = await take();
		fireEvent.click(button('Deel dit overzicht') as Element);
		const { title, url = '', ...rest } = share.mock.calls[0]?.[0] ?? {};
		expect(rest).toEqual({});
		expect(title).toBe('Weet jij waar je recht op hebt?');
		expect(url.startsWith(`${PUBLIC}#r=`)).toBe(true);
		expect(readLink(url.split('#r=')[1] ?? '')).toEqual({
			language: 'nl',
			day: '2026-11-21',
			helps: [{ code: codeOf('hulp'), outcome: 'likely' }],
		});
	});
	test('who changes their mind about sharing is not told that anything went wrong', async () => {
		const complain = vi.spyOn(console, 'error');
		vi.stubGlobal('navigator', { ...navigator, share: async () => Promise.reject(new Error('AbortError')) });
		const { button, main } = await take();
		fireEvent.click(button('Deel dit overzicht') as Element);
		await settled();
		expect(main.textContent).not.toContain('Er ging iets mis');
		expect(complain).not.toHaveBeenCalled();
	});
	test('a device of others shares nothing and fills no agenda', async () => {
		vi.stubGlobal('navigator', { ...navigator, share: async () => {} });
		const { button } = await take(LIKELY, { shares: false });
		expect(button('Deel dit overzicht')).toBeUndefined();
		expect(button('Zet het in je agenda')).toBeUndefined();
		expect(button('Zet het op je telefoon')).toBeDefined();
	});
});

test.each([
	[
		'the day on which the rules end, where nothing is planned',
		null,
		'20270101',
		'Kijk nog een keer welke hulp je kunt krijgen',
	],
	['the day of the plan', 'tomorrow', '20261122', 'Mijn plan'],
])('the agenda gets %s, and a neutral name', async (_what, plan, day, name) => {
	const texts: Promise<string>[] = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		texts.push((blob as Blob).text());
		return 'blob:file';
	});
	const names: string[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		names.push(this.download);
	});
	const { button, main } = await take();
	if (plan) fireEvent.click(main.querySelector(`input[value=${plan}]`) as Element);
	await settled();
	fireEvent.click(button('Zet het in je agenda') as Element);
	const [file] = await Promise.all(texts);
	expect(names).toEqual(['agenda.ics']);
	expect(file).toContain(`DTSTART;VALUE=DATE:${day}\r\n`);
	expect(file).toContain(`SUMMARY:${name}\r\n`);
	expect(file).not.toMatch(/Hulp in gewone|Regeling|91234/);
});
