// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { RegelingResult } from '../../../../src/engine/evaluate/evaluation';
import { createWords, flat } from '../../../../src/i18n/words';
import type { Answers } from '../../../../src/ruleset/answer';
import { cardView } from '../../../../src/screens/results/card.view';
import { resultsView } from '../../../../src/screens/results/results.view';
import type { Known } from '../../../../src/screens/texts/regeling-text';
import { evaluationOf } from '../../../../src/session/evaluation';
import { madeUpVisit, NL } from '../made-up';

const words = createWords('nl', { nl: NL });

function view(answers: Answers, peildatum?: string) {
	const { session } = madeUpVisit(peildatum);
	session.answer(answers);
	const known: Known = {
		evaluation: evaluationOf(session),
		ruleset: session.ruleset,
		answers: session.answers.value,
	};
	return resultsView(known, words);
}
const likely = { plaats: 'hier', jaren: 30, geld: 90000 };
const only = (answers: Answers, peildatum?: string) => {
	const { groups } = view(answers, peildatum);
	const card = groups[0]?.cards[0];
	if (groups.length !== 1 || !card) throw new Error('one card expected');
	return card;
};

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
		expect(card.documents.map(({ name, whose }) => [name, flat(whose)])).toEqual([['Je pas', 'van jou']]);
		expect(flat(card.time)).toContain('8 weken');
		expect(card.discretion).toEqual(['Is het nodig?']);
	});
	test('R-09: at most three lines, all from own answers', () => {
		const lines = only(likely).because.map((text) => flat(text));
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.length).toBeLessThanOrEqual(3);
		for (const line of lines) expect(line).toMatch(/^(Je woont hier|Jaren: |Geld: )/);
	});
});

describe('maybe', () => {
	test('says what would settle it, and where to answer that', () => {
		const card = only({ plaats: 'hier', jaren: 'unknown', geld: 90000 });
		expect(card.status).toBe('maybe');
		expect(card.settles).toEqual({ fact: 'jaren', label: 'Jaren' });
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
		const { nothing, heading } = view({ plaats: 'daar' });
		expect(nothing).toBe(true);
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
	expect(view(likely, '2027-01-01').groups[0]?.status).toBe('ended');
	expect(only(likely, '2025-12-31').ended).not.toBe(card.ended);
});

test('the heading counts, and never adds up money (R-08)', () => {
	expect(flat(view(likely).heading)).toContain('1 ding');
	expect(flat(view(likely).heading)).not.toContain('€');
});

describe('what is given with the result', () => {
	const changed = (change: Partial<RegelingResult>) => {
		const { session } = madeUpVisit();
		session.answer(likely);
		const { regelingen } = evaluationOf(session);
		const result = { ...(regelingen[0] as RegelingResult), ...change };
		return cardView(
			result,
			1,
			{ evaluation: evaluationOf(session), ruleset: session.ruleset, answers: likely },
			words,
		);
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
		'Geld: € 1.000 of minder? Dan waarschijnlijk wel.',
	]);
});

test('the one paper that settles most, once, and for what', () => {
	const { session } = madeUpVisit();
	session.answer({ plaats: 'hier', jaren: 30, geld: 'unknown' });
	const known: Known = {
		evaluation: { ...evaluationOf(session), document: { id: 'pas', regelingen: ['hulp'] } },
		ruleset: session.ruleset,
		answers: session.answers.value,
	};
	const { document } = resultsView(known, words);
	expect(document?.name).toBe('Je pas');
	expect(flat(document?.regelingen)).toContain('Regeling Hulp');
});
