// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/engine/compile/compile';
import type { RegelingResult } from '../../../../src/engine/evaluate/evaluation';
import { createWords, flat } from '../../../../src/i18n/words';
import type { Answers } from '../../../../src/ruleset/answer';
import { assemble } from '../../../../src/ruleset/assemble';
import type { RegelingFile } from '../../../../src/ruleset/schema';
import { regelingView } from '../../../../src/screens/regeling/regeling.view';
import { alreadyOpen, resultsView, rowsInView } from '../../../../src/screens/results/results.view';
import { type KnownInVisit, knownOf } from '../../../../src/screens/texts/regeling-text';
import { evaluationOf } from '../../../../src/session/evaluation';
import { createSession } from '../../../../src/session/session';
import { madeUpVisit, NL, RULES } from '../made-up';

const words = createWords('nl', { nl: NL });

function knownAs(answers: Answers, peildatum?: string): KnownInVisit {
	const { session } = madeUpVisit(peildatum);
	session.answer(answers);
	return knownOf(session);
}
const view = (answers: Answers, peildatum?: string, has: string[] = []) =>
	resultsView(knownAs(answers, peildatum), has, words);
const likely = { plaats: 'hier', jaren: 30, geld: 90000 };
const only = (answers: Answers, peildatum?: string) => {
	const known = knownAs(answers, peildatum);
	return regelingView(known.evaluation.regelingen[0] as RegelingResult, 1, known, words);
};

describe('the rows', () => {
	const line = ({ line }: { line: unknown }) => flat(line as never).replaceAll('\u00a0', ' ');
	test('the first to act on stands apart, with its amount', () => {
		const { first, likely: rest, person } = view(likely);
		expect([person, first?.likely, rest]).toEqual([null, true, []]);
		expect(first && line(first)).toBe('ongeveer € 123 per maand');
	});
	test('a maybe says how many questions are left, and not those that were left open', () => {
		const asked = view({ plaats: 'hier', jaren: 30 }).first;
		expect(asked && [asked.likely, line(asked)]).toEqual([false, 'Nog 1 vraag']);
		const open = view({ plaats: 'hier', jaren: 30, geld: 'unknown' }).first;
		expect(open && line(open)).toBe('ongeveer € 123 per maand');
	});
	test('what does not fit has its reason, unless only age says so', () => {
		const { notNow } = view({ plaats: 'hier', jaren: 30, geld: 150000 });
		expect(notNow.map(line)).toEqual([expect.stringMatching(/^Geld: .*1\.500/)]);
		expect(view({ plaats: 'hier', jaren: 12, geld: 0 }).notNow).toEqual([]);
	});
	test('without any money a person comes first', () => {
		const { person, first, likely: rows } = view({ plaats: 'hier', jaren: 30, geld: 0 });
		expect([person, first, rows.length]).toEqual(['crisis', null, 1]);
	});
	test('nor does the order of the rules send whoever told nothing', () => {
		for (const open of ['unknown', 'declined'] as const) {
			const { person, first, maybe } = view({ plaats: open, jaren: open, geld: open });
			expect([person, first, maybe.length]).toEqual(['nothing-told', null, 1]);
		}
		expect(view({ plaats: 'unknown', jaren: 30, geld: 'declined' }).person).toBeNull();
	});
	test('what someone has stands apart, and is not counted', () => {
		const { have, first, heading } = view(likely, undefined, ['hulp']);
		expect([have.length, first]).toEqual([1, null]);
		expect(flat(heading)).not.toContain('1');
	});
});

describe('what has no rules on this day', () => {
	const on = (peildatum: string, change: Partial<RegelingFile>) => {
		const [help] = RULES.regelingen as [RegelingFile];
		const next = {
			...help,
			id: 'daarna',
			validFrom: '2026-01-01',
			validTo: undefined,
			reviewBy: '2027-12-31',
		};
		const regelingen = [
			{ ...help, ...change },
			{ ...next, rank: 99 },
		] as RegelingFile[];
		const ruleset = assemble({ ...RULES, regelingen }, peildatum);
		const { session } = madeUpVisit(peildatum, {}, { session: createSession(compile(ruleset)) });
		session.answer(likely);
		const known = knownOf(session);
		const said = (text: unknown) => flat(text as never).replaceAll('\u00a0', ' ');
		const row = resultsView(known, [], words).ended.map(({ line }) => said(line));
		const result = known.evaluation.regelingen.find(({ id }) => id === help.id) as RegelingResult;
		const { ended } = regelingView(result, 1, known, words);
		return [row, ended && said(ended)];
	};
	test('new help says from when, in the row and on its page', () => {
		expect(on('2026-11-21', { validFrom: '2027-07-01', validTo: undefined, begins: true })).toEqual([
			['Begint op 1 juli 2027'],
			'Deze hulp begint op 1 juli 2027. Doe deze check dan nog een keer.',
		]);
	});
	test('help of which only the older rules are unknown does not begin', () => {
		const [row, page] = on('2026-11-21', { validFrom: '2027-07-01', validTo: undefined });
		expect(row).toEqual(['De nieuwe regels kennen we nog niet']);
		expect(page).toContain('Voor deze dag kennen we de regels niet');
	});
	test('what stopped says so, and what there is instead', () => {
		const stopped = { validFrom: '2026-07-01', stopped: true as const };
		expect(on('2026-11-21', stopped)).toEqual([
			['Deze hulp bestaat niet meer'],
			'Deze hulp bestaat niet meer. Vraag de gemeente wat er nu is.',
		]);
		expect(on('2026-11-21', { ...stopped, replacedBy: 'hulp' })[1]).toMatch(
			/^Deze hulp bestaat niet meer\. Kijk nu bij: ./,
		);
	});
});

describe('likely', () => {
	test('R-04, R-06, R-08: what, how much, one action, papers, how long', () => {
		const card = only(likely);
		expect(card.status).toBe('likely');
		expect(card.action).toMatchObject({
			label: 'Vraag hulp',
			url: 'https://www.example.org/vraag-aan',
			site: 'example.org',
		});
		expect(card.steps).toEqual(['Pak je pas.', 'Vraag hulp.']);
		expect(card.amounts.map(({ value }) => flat(value).replaceAll('\u00a0', ' '))).toEqual([
			'ongeveer € 123 per maand',
		]);
		expect(card.documents).toEqual(['Je pas']);
		expect(flat(card.time)).toContain('8 weken');
		expect(card.looks).toEqual(['Is het nodig?']);
	});
	test('R-09: at most three lines, all from own answers', () => {
		const lines = only(likely).because.map((text) => flat(text));
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.length).toBeLessThanOrEqual(3);
		for (const line of lines) expect(line).toMatch(/^(Je woont hier|Jaren: |Geld: )/);
	});
});

describe('maybe', () => {
	test('says how many questions are left that can settle it', () => {
		const card = only({ plaats: 'hier', jaren: 'unknown', geld: 90000 });
		expect(card.status).toBe('maybe');
	});
});

describe('unlikely', () => {
	test('R-03: with a reason, and what can change', () => {
		const card = only({ plaats: 'hier', jaren: 30, geld: 150000 });
		expect(card.status).toBe('unlikely');
		expect(flat(card.because[0])).toMatch(/^Geld: .*1\.500\. De hulp is voor wie weinig heeft\.$/);
		expect(card.change.map((text) => flat(text)).join()).toContain('Krijg je minder?');
		expect(card.helps).toBe('Bel iemand.');
		expect(card.time).toBeNull();
	});
	test('S-17: nothing found is said as such', () => {
		const { first, heading } = view({ plaats: 'daar' });
		expect(first).toBeNull();
		expect(flat(heading)).not.toMatch(/\d/);
	});
	test('without a known change there is still a sentence', () => {
		expect(flat(only({ plaats: 'daar' }).change[0])).not.toBe('');
	});
});

test('ended stands apart, with the reason, and promises nothing', () => {
	const card = only(likely, '2027-01-01');
	expect(card.status).toBe('ended');
	expect(flat(card.ended)).toContain('nieuwe regels');
	expect(card.amounts).toEqual([]);
	expect(view(likely, '2027-01-01').ended).toHaveLength(1);
	expect(only(likely, '2025-12-31').ended).not.toBe(card.ended);
});

test('the heading counts, and never adds up money (R-08)', () => {
	expect(flat(view(likely).heading)).toContain('1 soort hulp');
	expect(flat(view(likely).heading)).not.toContain('€');
});

describe('what is given with the result', () => {
	const changed = (change: Partial<RegelingResult>) => {
		const { session } = madeUpVisit();
		session.answer(likely);
		const { regelingen } = evaluationOf(session);
		const result = { ...(regelingen[0] as RegelingResult), ...change };
		return regelingView(result, 1, knownOf(session), words);
	};
	test('what is coming, as a birthday or a day', () => {
		const { soon } = changed({
			soon: [
				{ when: { jaren: 31 }, outcome: 'maybe' },
				{ when: { date: '2027-07-01' }, outcome: 'unlikely' },
			],
		});
		expect(soon.map((text) => flat(text).replaceAll('\u00a0', ' '))).toEqual([
			'Jaren 31 jaar: misschien.',
			'Vanaf 1 juli 2027: waarschijnlijk niet.',
		]);
	});
	test('nothing is no amount, and is not called unknown either', () => {
		for (const eurocent of [0, { atLeast: 0, atMost: 0 }]) {
			const card = changed({
				amounts: [{ id: 'bedrag', eurocent, period: 'month', certainty: 'confirmed' }],
			});
			expect(card.amounts).toEqual([]);
			expect(card.amountUnknown).toBeNull();
		}
	});
	test('warnings stand where someone may apply, not after a no', () => {
		const warned = (outcome: RegelingResult['outcome']) =>
			changed({ outcome, warnings: ['pas-op'] }).warnings;
		expect([warned('likely'), warned('maybe')]).toEqual([['Pas op.'], ['Pas op.']]);
		expect([warned('unlikely'), warned('ended')]).toEqual([[], []]);
	});
});

test('the nearest change comes first, with the amount from where it counts', () => {
	const card = only({ plaats: 'hier', jaren: 30, geld: 150000 });
	expect(card.change.map((text) => flat(text).replaceAll('\u00a0', ' '))).toEqual([
		'Krijg je minder? Kijk dan nog een keer.',
		'Geld: € 1.000 of minder? Dan kun je dit waarschijnlijk wel krijgen.',
	]);
});

test('whether someone has it already is asked of what fits, and once', () => {
	const asked = (answers: Answers) => {
		const known = knownAs(answers);
		const regelingen = structuredClone(known.ruleset.regelingen);
		for (const one of regelingen)
			if (one.status === 'in-force')
				one.file.apply.unshift({
					id: 'heeft-al',
					when: { fact: 'samen', is: true },
					has: true,
				} as RegelingFile['apply'][number]);
		return alreadyOpen({ ...known, ruleset: { ...known.ruleset, regelingen } }, []);
	};
	expect(asked(likely)).toBe('samen');
	expect(asked({ ...likely, samen: 'unknown' })).toBeNull();
	expect(asked({ ...likely, plaats: 'daar' })).toBeNull();
});

test.each([
	[0, 0, 0, 0],
	[0, 11, 0, 4],
	[1, 11, 1, 4],
	[3, 9, 3, 3],
	[9, 9, 4, 2],
	[9, 1, 5, 1],
	[9, 0, 6, 0],
])('of %i likely and %i maybe, %i and %i are in view', (likely, maybe, first, then) => {
	expect(rowsInView(likely, maybe)).toEqual({ likely: first, maybe: then });
});

test('rows of other help above them take the room of others', () => {
	expect(rowsInView(6, 5, 1)).toEqual({ likely: 3, maybe: 2 });
	expect(rowsInView(0, 9, 1)).toEqual({ likely: 0, maybe: 4 });
});
