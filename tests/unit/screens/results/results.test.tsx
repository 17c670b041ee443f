import { afterEach, describe, expect, test } from 'vitest';
import app from '../../../../locales/nl/app.json';
import { compile } from '../../../../src/engine/compile/compile';
import type { Answers } from '../../../../src/ruleset/answer';
import { assemble } from '../../../../src/ruleset/assemble';
import type { Rules } from '../../../../src/ruleset/schema';
import { createSession } from '../../../../src/session/session';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit, RULES } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

function results(answers: Answers, mode?: Partial<Visit['mode']>) {
	visit = madeUpVisit('2026-11-21', mode);
	visit.session.answer(answers);
	return show('#/resultaat', visit);
}
const likely = { plaats: 'hier', jaren: 30, geld: 90000 };

describe('ResultsScreen', () => {
	test('one thing to do, and one filled button: the way to its page', () => {
		const { main } = results(likely);
		const [button, ...more] = main.querySelectorAll('.primary');
		expect(button?.getAttribute('href')).toBe('#/regeling/1');
		expect(more).toEqual([]);
	});
	test('R-11: one may always apply', () => {
		expect(results({ plaats: 'daar' }).main.textContent).toContain('Je mag het altijd aanvragen');
	});
	test('what does not fit is counted, and one tap away', async () => {
		const { main } = results({ plaats: 'daar' });
		expect(main.textContent).not.toContain('Je woont daar.');
		visit.router.go('#/past-nu-niet');
		await settled();
		expect(main.querySelector('.row')?.textContent).toContain('Je woont daar.');
	});
	test('what someone has is one row with a count: no outcome and no amount', async () => {
		const { main } = results(likely);
		visit.toggleHad('hulp');
		await settled();
		const row = main.querySelector('.row-list details');
		expect(row?.querySelector('summary')?.textContent).toBe('Dit heb je al (1)');
		expect(row?.querySelector('a')?.getAttribute('href')).toBe('#/regeling/1');
		expect(row?.textContent).not.toMatch(/€|Waarschijnlijk|Misschien/);
	});
	test('without any money the first thing is a person to call', () => {
		const { main } = results({ plaats: 'hier', jaren: 30, geld: 0 });
		expect(main.querySelector('.primary')?.getAttribute('href')).toMatch(/^tel:/);
		expect(main.querySelector('.row')?.getAttribute('href')).toBe('#/regeling/1');
	});
	test('other help that cannot wait stands there for whoever ticked it, with the way to its page', () => {
		const elders = [
			{ id: 'leergeld', needs: ['dak'] },
			{ id: 'schuldhulp', needs: ['dak'], urgency: 'waiting' },
		].map((one) => ({ icon: 'geld', reviewBy: '2027-06-30', certainty: 'confirmed', ...one }));
		const rules = { ...RULES, elders: { grondslagen: {}, elders } } as unknown as Rules;
		const row = (zaken: string[]) => {
			const session = createSession(compile(assemble(rules, '2026-11-21')));
			visit = madeUpVisit('2026-11-21', undefined, { session });
			session.answer({ ...likely, zaken });
			const rows = [...show('#/resultaat', visit).main.querySelectorAll('.row[href^="#/wegwijzer/"]')];
			leave(visit);
			return rows.map((one) => [one.getAttribute('href'), one.querySelector('strong')?.textContent]);
		};
		expect(row([])).toEqual([]);
		expect(row(['dak'])).toEqual([['#/wegwijzer/2', app.elders.schuldhulp.name]]);
	});
	test('P-03: the title is the same whatever came out', async () => {
		results(likely);
		await settled();
		const title = document.title;
		leave(visit);
		results({ plaats: 'daar' });
		await settled();
		expect(document.title).toBe(title);
	});
});
