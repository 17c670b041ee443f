import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/engine/compile/compile';
import type { Answer, Answers } from '../../../../src/ruleset/answer';
import { assemble } from '../../../../src/ruleset/assemble';
import {
	type Consent,
	exampleOf,
	exampleText,
	sensitiveIn,
} from '../../../../src/session/take-along/report-example';
import { RULES } from '../../screens/made-up';

const NOTHING: Consent = { health: false, apart: [] };
const program = compile(assemble(RULES, '2026-11-21'));
/** The same rules, where these answers only go along once someone agrees to each. */
const asking = (...apart: string[]) => {
	const facts = RULES.vragen.facts.map((fact) =>
		apart.includes(fact.id) ? { ...fact, export: undefined } : fact,
	);
	return compile(assemble({ ...RULES, vragen: { facts } }, '2026-11-21'));
};
const made = (answers: Answers, consent = NOTHING, on = program) => exampleOf(on, answers, consent).answers;

describe('exampleOf', () => {
	test.each<[string, Answer, Answer]>([
		['an exact amount', 90000, { atMost: 100000 }],
		['the limit itself', 100000, { atMost: 100000 }],
		['one cent more', 100001, { atLeast: 100001 }],
		['nothing', 0, { atMost: 100000 }],
		['a range', { atLeast: 20000, atMost: 50000 }, { atMost: 100000 }],
		['a range across a limit', { atLeast: 20000, atMost: 150000 }, { atLeast: 0 }],
		['not known', 'unknown', 'unknown'],
		['rather not said: that is an answer too', 'declined', 'unknown'],
	])('%s', (_, geld, bracket) => {
		expect(made({ plaats: 'hier', jaren: 30, geld })).toEqual({
			plaats: 'hier',
			jaren: { atLeast: 18 },
			geld: bracket,
		});
	});
	test('no amount can say anything when the place decides', () => {
		expect(made({ plaats: 'daar', geld: 123456 })).toEqual({ plaats: 'daar', geld: { atLeast: 0 } });
	});
	test.each<[Answer, Answer]>([
		[0, 0],
		[3, { atLeast: 1 }],
		[{ atLeast: 1 }, { atLeast: 1 }],
		[{ atLeast: 0 }, 'unknown'],
	])('of %j children', (given, told) => {
		expect(made({ 'kind-klein': given })).toEqual({ 'kind-klein': told });
	});
	test('P-06: what is about health stays open until someone agrees', () => {
		const zaken = ['dak', 'bril'];
		expect(made({ zaken })).toEqual({ zaken: { includes: ['dak'], open: ['bril', 'wieg'] } });
		expect(made({ zaken: [] })).toEqual({ zaken: { includes: [], open: ['bril', 'wieg'] } });
		expect(made({ zaken }, { health: true, apart: [] })).toEqual({ zaken });
	});
	test('what is not marked free is left out until someone agrees', () => {
		const on = asking('plaats');
		expect(made({ plaats: 'hier', samen: true }, NOTHING, on)).toEqual({ samen: true });
		expect(made({ plaats: 'hier' }, { health: false, apart: ['plaats'] }, on)).toEqual({
			plaats: 'hier',
		});
	});
	test('P-06: what is left out does not show in an edge', () => {
		const on = asking('plaats');
		const one = made({ plaats: 'hier', geld: 90000 }, NOTHING, on);
		expect(made({ plaats: 'daar', geld: 90000 }, NOTHING, on)).toEqual(one);
	});
	test('the order of the answers does not show', () => {
		expect(Object.keys(made({ samen: false, plaats: 'hier' }))).toEqual(['plaats', 'samen']);
	});
});

test('there is only something to agree to where something was answered', () => {
	const { facts } = asking('plaats').ruleset;
	expect(sensitiveIn(facts, { plaats: 'hier', zaken: [] })).toEqual({
		health: true,
		apart: ['plaats'],
	});
	expect(sensitiveIn(facts, { plaats: 'unknown', zaken: 'declined' })).toEqual(NOTHING);
});

test('the text is one line for each answer', () => {
	const text = exampleText({
		peildatum: '2026-11-21',
		answers: { geld: { atLeast: 1, atMost: 2 }, zaken: { includes: ['dak'], open: [] } },
	});
	expect(text.split('\n').slice(3, 5)).toEqual([
		'    "geld": {"atLeast": 1, "atMost": 2},',
		'    "zaken": {"includes": ["dak"], "open": []}',
	]);
});
