/** The households of the decision tables: each one stands for a sentence of the policy. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile/compile';
import { evaluate } from '../../src/engine/evaluate/evaluate';
import type { Answer, Answers } from '../../src/ruleset/answer';
import { assemble } from '../../src/ruleset/assemble';
import { parseAnswers } from '../../src/ruleset/parse-answers';
import type { Outcome } from '../../src/ruleset/schema';
import { asKnownOn } from '../support/as-known';
import { costs, base as everything, parents, stays, studies, towns } from '../support/oracle/household';
import { amountsOf, evaluateOn, resultOf, resultOn, rules } from '../support/oracle/real';
import type { RegelingId } from '../support/oracle/tables';

const today = '2026-11-21';
/** What these three are, each test says itself. */
const { inkomen: _, ouders: __, 'leeftijd-partner': ___, ...base } = everything;
const young: Answers = { leeftijd: 19, inkomen: 0, ouders: 'geen-beroep-mogelijk' };
const childGroups = ['kinderen-0-3', 'kinderen-4-11', 'kinderen-12-17'];

const at = (regeling: RegelingId, change: Answers, peildatum = today) =>
	resultOn(peildatum, regeling, { ...base, ...change });
const outcome = (regeling: RegelingId, change: Answers, peildatum = today) =>
	at(regeling, change, peildatum).outcome;

describe('anchors', () => {
	test.each<[number, Outcome]>([
		[151704, 'likely'],
		[151705, 'likely'],
		[151706, 'maybe'],
		[185416, 'maybe'],
		[185417, 'maybe'],
		[185418, 'unlikely'],
	])('inkomen %i: u-pas %s', (inkomen, expected) => {
		expect(outcome('u-pas', { inkomen })).toBe(expected);
	});

	test.each<[string, Answers, number]>([
		['a couple', { partner: true, 'leeftijd-partner': 33 }, 216720],
		['a couple of which one has AOW', { leeftijd: 70, partner: true, 'leeftijd-partner': 66 }, 232571],
		['the same, the other way round', { leeftijd: 66, partner: true, 'leeftijd-partner': 70 }, 232571],
	])('%s: u-pas changes above its limit', (_name, change, limit) => {
		expect(outcome('u-pas', { ...change, inkomen: limit })).toBe('likely');
		expect(outcome('u-pas', { ...change, inkomen: limit + 1 })).toBe('maybe');
	});

	test('19 with parents who can pay: the pass, not the jongerentoeslag', () => {
		const change = { leeftijd: 19, inkomen: 140000, ouders: 'kunnen-betalen' };
		expect(outcome('u-pas', change)).toBe('likely');
		expect(outcome('jongerentoeslag', change)).toBe('unlikely');
	});

	test('white goods change above 125 %', () => {
		expect(outcome('bijzondere-bijstand', { kosten: ['witgoed'], inkomen: 168561 })).toBe('likely');
		expect(outcome('bijzondere-bijstand', { kosten: ['witgoed'], inkomen: 168562 })).toBe('maybe');
	});

	test('the best kind of cost counts, the other is marked', () => {
		const result = at('bijzondere-bijstand', { kosten: ['witgoed', 'bewindvoering'], inkomen: 150000 });
		expect(result.outcome).toBe('likely');
		expect(result.parts.map(({ outcome }) => outcome).sort()).toEqual(['likely', 'maybe']);
		expect(result.because).toContainEqual(
			expect.objectContaining({
				fact: 'kosten',
				condition: expect.stringContaining('bewindvoering'),
				outcome: 'maybe',
			}),
		);
	});

	test('white goods at 19: the norm with the increase', () => {
		const change: Answers = { kosten: ['witgoed'], leeftijd: 19, ouders: 'geen-beroep-mogelijk' };
		expect(outcome('bijzondere-bijstand', { ...change, inkomen: 132128 })).toBe('likely');
		expect(outcome('bijzondere-bijstand', { ...change, inkomen: 132129 })).toBe('maybe');
	});

	test('white goods with another adult in the house: sure up to the lower limit', () => {
		const shared = (inkomen: number) =>
			at('bijzondere-bijstand', { kosten: ['witgoed'], huisgenoten: 'een', inkomen });
		expect([120401, 120402, 168562].map((inkomen) => shared(inkomen).outcome)).toEqual([
			'likely',
			'maybe',
			'maybe',
		]);
		const housemates = 'bijzondere-bijstand/norm-met-huisgenoten';
		expect([168561, 168562].map((inkomen) => shared(inkomen).unconfirmed.includes(housemates))).toEqual([
			true,
			false,
		]);
	});

	test('white goods with a partner of 17: half of the norm for a couple', () => {
		const change: Answers = { kosten: ['witgoed'], partner: true, 'leeftijd-partner': 17 };
		expect(outcome('bijzondere-bijstand', { ...change, inkomen: 120400 })).toBe('likely');
		expect(outcome('bijzondere-bijstand', { ...change, inkomen: 120401 })).toBe('maybe');
	});

	test('a full-time student who lives with parents: maybe without any income', () => {
		const change: Answers = { opleiding: 'voltijd', thuiswonend: true };
		expect(outcome('u-pas', { ...change, inkomen: 0 })).toBe('maybe');
		expect(outcome('u-pas', { ...change, inkomen: 1 })).toBe('unlikely');
	});

	test('two partners of 18 to 20: once or twice the increase is not known, so a range', () => {
		const result = at('jongerentoeslag', { ...young, partner: true, 'leeftijd-partner': 20 });
		expect(result.outcome).toBe('likely');
		expect(amountsOf(result)).toMatchObject({
			jongerentoeslag: { atLeast: 76224, atMost: 132695 },
			'bijstand-samen': { atLeast: 146308, atMost: 202779 },
		});
	});

	test('16: a parent applies for the pass, nothing to ask', () => {
		const evaluation = evaluateOn(today, { ...base, leeftijd: 16 });
		expect(evaluation.regelingen.map(({ id, outcome, missing }) => ({ id, outcome, missing }))).toEqual(
			evaluation.regelingen.map(({ id }) => ({
				id,
				outcome: id === 'u-pas' ? 'maybe' : 'unlikely',
				missing: [],
			})),
		);
		expect(evaluation.next).toBeNull();
	});

	test('nothing asked, nothing known and nothing told are the same', () => {
		const ids = rules.vragen.facts.map(({ id }) => id);
		const all = (word: Answer): Answers => Object.fromEntries(ids.map((id) => [id, word]));
		const [nothing, unknown, declined] = [{}, all('unknown'), all('declined')].map((answers) =>
			evaluateOn(today, answers),
		);
		for (const evaluation of [nothing, unknown, declined])
			for (const { outcome } of evaluation?.regelingen ?? []) expect(outcome).toBe('maybe');
		const missing = [nothing, unknown, declined].map((evaluation) =>
			evaluation?.regelingen.map(({ id, missing }) => [id, missing]),
		);
		expect(missing[1]).toEqual(missing[0]);
		expect(missing[2]).toEqual(missing[0]);
		expect(ids).toContain(nothing?.next);
		expect(unknown?.next).toBeNull();
		expect(declined?.next).toBeNull();
	});

	test('nothing answered: exactly the facts that a table reads are missing', () => {
		const household = [
			'leeftijd',
			'leeftijd-partner',
			'partner',
			...childGroups,
			'inkomen',
			'vakantiegeld-elke-maand',
		];
		const evaluation = evaluateOn(today, {});
		const missing = (regeling: RegelingId) => resultOf(evaluation, regeling).missing;
		expect(missing('u-pas')).toEqual(
			[
				...household,
				...['woonplaats', 'uitkering-gemeente', 'opleiding', 'schuldhulp', 'thuiswonend'],
			].sort(),
		);
		expect(missing('bijzondere-bijstand')).toEqual(
			[
				...household,
				...['woonplaats', 'verblijf', 'kosten', 'vermogen', 'instelling', 'huisgenoten', 'ouders'],
			].sort(),
		);
		expect(missing('medische-kosten')).toEqual(['kosten', 'leeftijd', 'verblijf', 'woonplaats']);
		expect(missing('jongerentoeslag')).toEqual(
			[
				...household,
				...[
					'woonplaats',
					'verblijf',
					'vermogen',
					'ouders',
					'instelling',
					'studiefinanciering',
					'thuiswonend',
				],
			].sort(),
		);
	});

	test.each([0, 100000, 900000])('after the last norms no yes and no no on an income of %i', (inkomen) => {
		const program = compile(assemble(asKnownOn('2026-12-31', rules), '2027-01-15'));
		const result = resultOf(evaluate(program, { ...base, inkomen }), 'u-pas');
		expect(result.outcome).toBe('maybe');
		expect(result.unconfirmed.some((id) => id.startsWith('normen/'))).toBe(true);
	});

	test('before its first version a regeling is not in force yet', () => {
		expect(at('bijzondere-bijstand', { kosten: ['witgoed'], inkomen: 0 }, '2025-08-01')).toMatchObject({
			outcome: 'ended',
			reason: 'before-first',
			version: null,
			amounts: [],
		});
	});
});

describe('u-pas', () => {
	test.each(towns)('%s: only elders is a no', (woonplaats) => {
		expect(outcome('u-pas', { woonplaats, inkomen: 0 })).toBe(
			woonplaats === 'elders' ? 'unlikely' : 'likely',
		);
	});

	test('elders comes first, then the age, then a municipal benefit, then full-time study', () => {
		const all = { inkomen: 900000, opleiding: 'voltijd' };
		expect(outcome('u-pas', { ...all, woonplaats: 'elders', leeftijd: 16, 'uitkering-gemeente': true })).toBe(
			'unlikely',
		);
		expect(outcome('u-pas', { ...all, leeftijd: 17, 'uitkering-gemeente': true })).toBe('maybe');
		expect(outcome('u-pas', { ...all, leeftijd: 18, 'uitkering-gemeente': true })).toBe('likely');
		expect(outcome('u-pas', { inkomen: 0, opleiding: 'voltijd' })).toBe('unlikely');
		expect(outcome('u-pas', { inkomen: 0, opleiding: 'voltijd', schuldhulp: true })).toBe('unlikely');
	});

	test('with a municipal benefit the pass comes by itself, except in De Bilt', () => {
		const apply = (woonplaats: string) => at('u-pas', { woonplaats, 'uitkering-gemeente': true }).apply;
		expect(new Set(['houten', 'ijsselstein', 'stichtse-vecht'].map(apply))).toEqual(
			new Set([apply('utrecht')]),
		);
		expect(apply('de-bilt')).not.toBe(apply('utrecht'));
	});

	test.each(childGroups)('a full-time student with a child in %s is judged on income', (group) => {
		expect(outcome('u-pas', { inkomen: 0, opleiding: 'voltijd', [group]: 1 })).toBe('likely');
	});

	test.each(studies)(
		'opleiding %s: only full-time is an obstacle, of inburgering it is not known',
		(opleiding) => {
			const expected: Record<string, Outcome> = { voltijd: 'unlikely', inburgering: 'maybe' };
			expect(outcome('u-pas', { inkomen: 0, opleiding })).toBe(expected[opleiding] ?? 'likely');
		},
	);

	test('inburgering is at most a maybe, a later no stays a no, and a child makes it no obstacle', () => {
		const course = (change: Answers) => outcome('u-pas', { opleiding: 'inburgering', ...change });
		expect([151705, 185417, 185418].map((inkomen) => course({ inkomen }))).toEqual([
			'maybe',
			'maybe',
			'unlikely',
		]);
		expect(course({ inkomen: 900000, schuldhulp: true })).toBe('maybe');
		expect(course({ inkomen: 0, 'kinderen-4-11': 1 })).toBe('likely');
		expect(course({ inkomen: 0, 'uitkering-gemeente': true })).toBe('likely');
	});

	test('leefgeld is no municipal benefit: judged on income, and nothing comes by itself', () => {
		const parsed = parseAnswers(
			{ ...base, 'uitkering-gemeente': 'unknown', verblijf: 'unknown', leefgeld: true, inkomen: 30000 },
			rules.vragen.facts,
		);
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
		expect(parsed.value).toMatchObject({ verblijf: 'oekraine', 'uitkering-gemeente': false });
		const result = resultOn(today, 'u-pas', parsed.value);
		expect(result).toMatchObject({ outcome: 'likely', apply: 'zelf' });
	});

	test.each<[boolean, number, number]>([
		[true, 159689, 195176],
		[false, 151705, 185417],
	])('holiday pay in the amount %s: edges %i and %i', (included, yes, maybe) => {
		const change = (inkomen: number) => ({ 'vakantiegeld-elke-maand': included, inkomen });
		const found = [yes - 1, yes, yes + 1, maybe - 1, maybe, maybe + 1].map((n) =>
			outcome('u-pas', change(n)),
		);
		expect(found).toEqual(['likely', 'likely', 'maybe', 'maybe', 'maybe', 'unlikely']);
	});

	test('18 has the same norm as 35, also as a couple', () => {
		for (const leeftijd of [18, 20, 21, 66]) {
			expect(outcome('u-pas', { leeftijd, inkomen: 151705 })).toBe('likely');
			expect(outcome('u-pas', { leeftijd, inkomen: 151706 })).toBe('maybe');
			const couple = { leeftijd, partner: true, 'leeftijd-partner': 18 };
			expect(outcome('u-pas', { ...couple, inkomen: 216720 })).toBe('likely');
			expect(outcome('u-pas', { ...couple, inkomen: 216721 })).toBe('maybe');
		}
	});

	test('schuldhulp turns a no on income into maybe, and no more than that', () => {
		expect(outcome('u-pas', { inkomen: 900000 })).toBe('unlikely');
		expect(outcome('u-pas', { inkomen: 900000, schuldhulp: true })).toBe('maybe');
		expect(outcome('u-pas', { inkomen: 0, schuldhulp: true })).toBe('likely');
	});

	test('wealth, residence, housemates, an institution and having a pass are never read', () => {
		for (const inkomen of [0, 170000, 900000]) {
			const { outcome, missing } = at('u-pas', {
				inkomen,
				vermogen: 'unknown',
				verblijf: 'declined',
				huisgenoten: 'unknown',
				leefgeld: 'unknown',
				instelling: 'unknown',
				'u-pas': 'unknown',
			});
			expect({ outcome, missing }).toEqual({ outcome: at('u-pas', { inkomen }).outcome, missing: [] });
		}
	});

	test('a no on income says that the pass looks at last year', () => {
		expect(at('u-pas', { inkomen: 185418 }).unconfirmed).toContain('u-pas/inkomen-per-maand');
		expect(at('u-pas', { inkomen: 0, woonplaats: 'elders' }).unconfirmed).not.toContain(
			'u-pas/inkomen-per-maand',
		);
	});

	test('budgets are not published: words, never a number, and only for who is there', () => {
		expect(amountsOf(at('u-pas', { inkomen: 0 }))).toEqual({ 'tegoed-volwassene': null });
		const family = at('u-pas', { inkomen: 0, 'kinderen-0-3': 1, 'kinderen-12-17': 2 });
		expect(amountsOf(family)).toEqual({
			'tegoed-volwassene': null,
			'tegoed-0-3': null,
			'tegoed-12-17': null,
		});
		for (const { period } of family.amounts) expect(period).toBe('year');
		expect(at('u-pas', { woonplaats: 'elders', inkomen: 0 }).amounts).toEqual([]);
	});
});

describe('bijzondere bijstand', () => {
	const cost = (kind: string, change: Answers) =>
		outcome('bijzondere-bijstand', { kosten: [kind], ...change });

	test('not here, under 18 or without costs: no', () => {
		for (const woonplaats of towns.filter((town) => town !== 'utrecht'))
			expect(cost('inrichting', { woonplaats, inkomen: 0 })).toBe('unlikely');
		expect(cost('inrichting', { leeftijd: 17, inkomen: 0 })).toBe('unlikely');
		expect(outcome('bijzondere-bijstand', { kosten: [], inkomen: 0 })).toBe('unlikely');
		expect(cost('zorg', { inkomen: 0 })).toBe('unlikely');
	});

	test.each(costs.filter((kind) => kind !== 'zorg'))('%s: never a no on income or wealth', (kind) => {
		const strict = kind === 'bewindvoering' || kind === 'woonkosten';
		const weak = kind === 'anders' || kind === 'school' || kind === 'baby';
		const limit = strict ? 134849 : 168561;
		expect(cost(kind, { inkomen: limit })).toBe(weak ? 'maybe' : 'likely');
		expect(cost(kind, { inkomen: limit + 1 })).toBe('maybe');
		expect(cost(kind, { inkomen: 900000, vermogen: 90000000 })).toBe('maybe');
		expect(cost(kind, { inkomen: 0, vermogen: 141945 })).toBe(weak ? 'maybe' : 'likely');
		expect(cost(kind, { inkomen: 0, vermogen: 141946 })).toBe(
			weak || kind === 'witgoed' ? 'maybe' : 'likely',
		);
		expect(cost(kind, { inkomen: 0, vermogen: 141947 })).toBe('maybe');
	});

	test.each(stays)('verblijf %s', (verblijf) => {
		const expected: Record<string, Outcome> = {
			nederlands: 'likely',
			vergunning: 'likely',
			'eu-langer-dan-3-maanden': 'likely',
			geen: 'unlikely',
		};
		const result = at('bijzondere-bijstand', { kosten: ['inrichting'], inkomen: 0, verblijf });
		expect(result.outcome).toBe(expected[verblijf] ?? 'maybe');
		const warned = verblijf === 'vergunning' || verblijf === 'eu-langer-dan-3-maanden';
		expect(result.warnings.length).toBe(warned ? 1 : 0);
		// Who gets bijstand already did what the warning is about; not knowing is no reason to be silent.
		const warnings = (received: Answer) =>
			at('bijzondere-bijstand', {
				kosten: ['inrichting'],
				inkomen: 0,
				verblijf,
				'uitkering-gemeente': received,
			}).warnings.length;
		expect([true, 'unknown'].map(warnings)).toEqual([0, warned ? 1 : 0]);
	});

	test.each<[RegelingId, Answers]>([
		['medische-kosten', { kosten: ['zorg'] }],
		['jongerentoeslag', young],
	])('%s has the same warning about residence, while no bijstand is received', (regeling, change) => {
		const warnings = (verblijf: string, received: boolean) =>
			at(regeling, { ...change, verblijf, 'uitkering-gemeente': received }).warnings.length;
		for (const verblijf of stays) {
			const warned = verblijf === 'vergunning' || verblijf === 'eu-langer-dan-3-maanden';
			expect([false, true].map((received) => warnings(verblijf, received))).toEqual([warned ? 1 : 0, 0]);
		}
	});

	test('an institution has its own norm with its increase', () => {
		const alone = { instelling: true, 'vakantiegeld-elke-maand': true };
		expect(cost('inrichting', { ...alone, inkomen: 62055 })).toBe('likely');
		expect(cost('inrichting', { ...alone, inkomen: 62056 })).toBe('maybe');
		expect(cost('inrichting', { ...alone, inkomen: 0, vermogen: 49644 })).toBe('likely');
		expect(cost('inrichting', { ...alone, inkomen: 0, vermogen: 49645 })).toBe('maybe');
	});

	test('18 to 20 with parents who pay: without the increase; students are not excluded', () => {
		const change = {
			...young,
			ouders: 'kunnen-betalen',
			opleiding: 'voltijd',
			studiefinanciering: true,
			'vakantiegeld-elke-maand': true,
		};
		expect(cost('reizen', { ...change, inkomen: 43803 })).toBe('likely');
		expect(cost('reizen', { ...change, inkomen: 43804 })).toBe('maybe');
	});

	test('before 2026 the increase was no part of the norm, and housemates are not read', () => {
		const limit = (inkomen: number) =>
			at('bijzondere-bijstand', { ...young, kosten: ['reizen'], huisgenoten: 'een', inkomen }, '2025-11-15')
				.outcome;
		// 33798 × 1.25 × 0.95 = 40135.1
		expect([40135, 40136].map(limit)).toEqual(['likely', 'maybe']);
		expect(at('bijzondere-bijstand', {}, '2025-11-15').version).toBe('2025-10-01');
		expect(at('bijzondere-bijstand', {}, '2026-01-01').version).toBe('2026-01-01');
	});

	/** The highest income that is still sure, holiday pay included. */
	const isSureUpTo = (limit: number, change: Answers) => {
		const included = { ...change, 'vakantiegeld-elke-maand': true };
		expect(cost('inrichting', { ...included, inkomen: limit })).toBe('likely');
		expect(cost('inrichting', { ...included, inkomen: limit + 1 })).toBe('maybe');
	};

	test('housemates change nothing for 18 to 20 nor in an institution, and nothing about savings', () => {
		const shared = { huisgenoten: 'twee' };
		// 1.25 × (35042 + 76224) and 1.25 × (44944 + 4700).
		isSureUpTo(139083, { ...young, ...shared });
		isSureUpTo(62055, { instelling: true, ...shared });
		expect(cost('inrichting', { ...shared, inkomen: 0, vermogen: 141946 })).toBe('likely');
		expect(cost('inrichting', { ...shared, inkomen: 0, vermogen: 141947 })).toBe('maybe');
	});

	test('four housemates or more: sure up to the lowest it can be', () => {
		// 1.25 × 60834, and for a couple from AOW age 1.25 × 130566.
		isSureUpTo(76043, { huisgenoten: 'vier-of-meer' });
		isSureUpTo(163208, {
			huisgenoten: 'vier-of-meer',
			leeftijd: 70,
			partner: true,
			'leeftijd-partner': 66,
		});
	});

	test('the increase counts once for each of 18 to 20, and the parents of the partner are not asked', () => {
		const couple = { partner: true, 'leeftijd-partner': 19 };
		// 1.25 × (70084 + 76224), 1.25 × 70084, 1.25 × 136432.
		isSureUpTo(182885, { ...young, ...couple });
		isSureUpTo(87605, { ...young, ...couple, ouders: 'kunnen-betalen' });
		isSureUpTo(170540, { ...couple, leeftijd: 30 });
	});

	test('a partner under 18: half of the couple norm of this resident', () => {
		const couple = { partner: true, 'leeftijd-partner': 17 };
		// 1.25 × 217610 / 2, 1.25 × (70084 / 2 + 76224), 1.25 × (110640 / 2 + 76224).
		isSureUpTo(136006, { ...couple, leeftijd: 70 });
		isSureUpTo(139083, { ...young, ...couple });
		isSureUpTo(164430, { ...young, ...couple, 'kinderen-4-11': 1 });
		isSureUpTo(43803, { ...young, ...couple, ouders: 'kunnen-betalen' });
	});

	test('one of a couple in an institution: sure up to the lower of the two readings', () => {
		const couple = {
			instelling: true,
			partner: true,
			'leeftijd-partner': 33,
			'vakantiegeld-elke-maand': true,
		};
		// 1.25 × (69911 + 10600) = 100638.75; the sum of two single norms comes to more.
		expect(cost('inrichting', { ...couple, inkomen: 100639 })).toBe('likely');
		expect(cost('inrichting', { ...couple, inkomen: 100640 })).toBe('maybe');
	});

	test('bewindvoering alone: the bewindvoerder applies', () => {
		const apply = (kosten: string[]) => at('bijzondere-bijstand', { kosten, inkomen: 0 }).apply;
		expect(apply(['bewindvoering'])).toBe('bewindvoerder');
		expect(apply(['bewindvoering', 'witgoed'])).toBe('zelf');
	});

	test('no form of help is left unknown: a gift, and for durable goods a gift or a loan', () => {
		const forms = rules.regelingen
			.filter(({ id }) => id === 'bijzondere-bijstand')
			.map(({ steps }) =>
				Object.fromEntries(
					steps.flatMap((step) => ('bestOf' in step ? step.bestOf.map(({ id, form }) => [id, form]) : [])),
				),
			);
		const goods = ['witgoed', 'inrichting', 'baby', 'school', 'anders'];
		const kinds = costs.filter((kind) => kind !== 'zorg');
		for (const form of forms)
			expect(form).toEqual(
				Object.fromEntries(kinds.map((kind) => [kind, goods.includes(kind) ? 'gift-or-loan' : 'gift'])),
			);
		for (const { form } of rules.regelingen.filter(({ id }) => id === 'medische-kosten'))
			expect(form).toBe('gift');
	});

	test('white goods are the only cost with known amounts, to be confirmed', () => {
		const result = at('bijzondere-bijstand', { kosten: ['witgoed', 'reizen'], inkomen: 0 });
		expect(amountsOf(result)).toEqual({
			'witgoed-wasmachine': 40000,
			'witgoed-koelkast': 25000,
			'witgoed-kookplaat': 30000,
		});
		for (const amount of result.amounts)
			expect(amount).toMatchObject({ period: 'once', certainty: 'to-confirm' });
		expect(at('bijzondere-bijstand', { kosten: ['reizen'], inkomen: 0 }).amounts).toEqual([]);
	});

	test('whether it is necessary is for a person to judge', () => {
		expect(at('bijzondere-bijstand', { kosten: ['reizen'], inkomen: 0 }).discretion).not.toEqual([]);
	});
});

describe('medische kosten', () => {
	test('never more than maybe, whatever income or wealth', () => {
		const changes: Answers[] = [{ inkomen: 0 }, { inkomen: 900000, vermogen: 90000000 }];
		for (const change of changes) {
			const result = at('medische-kosten', { kosten: ['zorg'], ...change });
			expect(result.outcome).toBe('maybe');
			expect(result.missing).toEqual([]);
			expect(amountsOf(result)).toEqual({ vergoeding: null });
			expect(result.amounts.map(({ period }) => period)).toEqual(['year']);
		}
	});

	test('not here, under 18, no residence or no medical costs: no', () => {
		const changes: Answers[] = [
			{ woonplaats: 'houten' },
			{ leeftijd: 17 },
			{ verblijf: 'geen' },
			{ kosten: ['baby'] },
		];
		for (const change of changes)
			expect(outcome('medische-kosten', { kosten: ['zorg'], ...change })).toBe('unlikely');
	});
});

describe('jongerentoeslag', () => {
	const toeslag = (change: Answers, peildatum = today) =>
		at('jongerentoeslag', { ...young, ...change }, peildatum);

	test.each<[string, number, number]>([
		[today, 76224, 111266],
		['2026-03-01', 74645, 109244],
		['2025-09-01', 103108, 136906],
		['2025-03-01', 101328, 134545],
	])('alone without income on %s', (peildatum, top, together) => {
		const result = toeslag({}, peildatum);
		expect(result.outcome).toBe('likely');
		expect(result.discretion).not.toEqual([]);
		expect(amountsOf(result)).toMatchObject({ jongerentoeslag: top, 'bijstand-samen': together });
		for (const { period } of result.amounts) expect(period).toBe('month');
	});

	test('whether Utrecht adds to it is not known from 2026', () => {
		const amounts = (peildatum: string) => amountsOf(toeslag({}, peildatum));
		expect(amounts(today)).toHaveProperty('extra-utrecht', null);
		expect(amounts('2025-09-01')).not.toHaveProperty('extra-utrecht');
	});

	test('18, 19 and 20 only', () => {
		expect([17, 18, 19, 20, 21].map((leeftijd) => toeslag({ leeftijd }).outcome)).toEqual([
			'unlikely',
			'likely',
			'likely',
			'likely',
			'unlikely',
		]);
	});

	test('only the partner is 18 to 20: maybe, and facts about the resident do not say no', () => {
		const couple = { leeftijd: 30, partner: true, 'leeftijd-partner': 19 };
		expect(toeslag(couple).outcome).toBe('maybe');
		const aboutMe: Answers[] = [
			{ ouders: 'kunnen-betalen' },
			{ studiefinanciering: true },
			{ instelling: true },
		];
		for (const leeftijd of [21, 30])
			for (const change of aboutMe) expect(toeslag({ ...couple, leeftijd, ...change }).outcome).toBe('maybe');
		expect(toeslag({ ...couple, leeftijd: 17 }).outcome).toBe('unlikely');
		expect(toeslag({ ...couple, vermogen: 1600001 }).outcome).toBe('unlikely');
		expect(toeslag({ ...couple, inkomen: 900000 }).outcome).toBe('unlikely');
	});

	test.each(parents)('ouders %s', (ouders) => {
		expect(toeslag({ ouders }).outcome).toBe(ouders === 'kunnen-betalen' ? 'unlikely' : 'likely');
	});

	test.each(stays)('verblijf %s', (verblijf) => {
		const expected: Record<string, Outcome> = {
			nederlands: 'likely',
			vergunning: 'likely',
			'eu-langer-dan-3-maanden': 'likely',
			oekraine: 'unlikely',
			geen: 'unlikely',
		};
		expect(toeslag({ verblijf }).outcome).toBe(expected[verblijf] ?? 'maybe');
	});

	test('an institution, study finance, living at home', () => {
		expect(toeslag({ instelling: true }).outcome).toBe('unlikely');
		expect(toeslag({ instelling: true }, '2025-09-01').outcome).toBe('maybe');
		expect(toeslag({ studiefinanciering: true }).outcome).toBe('unlikely');
		expect(toeslag({ thuiswonend: true }).outcome).toBe('maybe');
	});

	test.each<[string, number, Answers]>([
		[today, 800000, {}],
		[today, 1600000, { partner: true, 'leeftijd-partner': 30 }],
		[today, 1600000, { 'kinderen-4-11': 1 }],
		['2025-09-01', 777000, {}],
		['2025-09-01', 1554000, { 'kinderen-0-3': 1 }],
	])('wealth on %s up to and including %i', (peildatum, limit, change) => {
		const found = [limit - 1, limit, limit + 1].map(
			(vermogen) => toeslag({ ...change, vermogen }, peildatum).outcome,
		);
		expect(found).toEqual(['likely', 'likely', 'unlikely']);
	});

	test('income must be below the whole, counted with holiday pay', () => {
		// 111266 × 0.95 = 105702.7
		const apart = [105702, 105703].map((inkomen) => toeslag({ inkomen }).outcome);
		expect(apart).toEqual(['likely', 'unlikely']);
		const included = [111265, 111266].map(
			(inkomen) => toeslag({ inkomen, 'vakantiegeld-elke-maand': true }).outcome,
		);
		expect(included).toEqual(['likely', 'unlikely']);
	});

	test('the amounts go down with income, rounded half up once', () => {
		const included = toeslag({ inkomen: 50000, 'vakantiegeld-elke-maand': true });
		expect(amountsOf(included)).toMatchObject({ jongerentoeslag: 61266, 'bijstand-samen': 61266 });
		// 20000 ÷ 0.95 = 21052.63: below the norm of 35042, so only the whole goes down.
		expect(amountsOf(toeslag({ inkomen: 20000 }))).toMatchObject({
			jongerentoeslag: 76224,
			'bijstand-samen': 90213,
		});
	});

	test('the ceiling binds for couples', () => {
		const result = toeslag({ partner: true, 'leeftijd-partner': 30 });
		expect(amountsOf(result)).toMatchObject({ jongerentoeslag: 66347, 'bijstand-samen': 202779 });
	});

	test('both 18 to 20 with an income between the two readings: maybe', () => {
		const couple = { partner: true, 'leeftijd-partner': 20, 'vakantiegeld-elke-maand': true };
		const found = [146307, 146308, 202778, 202779].map((inkomen) => toeslag({ ...couple, inkomen }).outcome);
		expect(found).toEqual(['likely', 'maybe', 'maybe', 'unlikely']);
	});
});

describe('edges of the tables', () => {
	const couple = { partner: true, 'leeftijd-partner': 17 };

	test('a partner under 18: the pass has three readings, bijstand half of the norm for a couple', () => {
		// 0.9 × 1.25 × 0.95 of half the norm; 1.1 × 1.25 × 0.95 of the whole.
		const pass = (inkomen: number) => outcome('u-pas', { ...couple, inkomen });
		expect([108360, 108361, 264880, 264881].map(pass)).toEqual(['likely', 'maybe', 'maybe', 'unlikely']);
		// From AOW age of the resident those norms: 0.9 × 1.25 × 217610 / 2 and 1.1 × 1.25 × 217610.
		const older = (inkomen: number) =>
			outcome('u-pas', { ...couple, leeftijd: 70, inkomen, 'vakantiegeld-elke-maand': true });
		expect([122406, 122407, 299214, 299215].map(older)).toEqual(['likely', 'maybe', 'maybe', 'unlikely']);
		expect(outcome('u-pas', { ...couple, inkomen: 900000, 'uitkering-gemeente': true })).toBe('likely');
		expect(outcome('u-pas', { ...couple, inkomen: 0, woonplaats: 'elders' })).toBe('unlikely');
		const cost = (change: Answers) =>
			outcome('bijzondere-bijstand', { ...couple, inkomen: 0, kosten: ['inrichting'], ...change });
		expect(cost({})).toBe('likely');
		for (const change of [{ huisgenoten: 'een' }, { instelling: true }] as Answers[])
			expect(cost(change)).toBe('maybe');
	});

	test('a resident of 18 to 20 with a partner under 18: the ceiling is not known, more than this it never is', () => {
		const toeslag = (change: Answers) => outcome('jongerentoeslag', { ...young, ...couple, ...change });
		expect(toeslag({})).toBe('maybe');
		const included = { 'vakantiegeld-elke-maand': true };
		expect([111265, 111266].map((inkomen) => toeslag({ ...included, inkomen }))).toEqual([
			'maybe',
			'unlikely',
		]);
		// 110640 / 2 + 76224.
		const withChild = { ...included, 'kinderen-0-3': 1 };
		expect([131543, 131544].map((inkomen) => toeslag({ ...withChild, inkomen }))).toEqual([
			'maybe',
			'unlikely',
		]);
		expect(toeslag({ vermogen: 1600001 })).toBe('unlikely');
		// In 2025 the whole is the norm from 21, which nobody published for this couple.
		expect(outcome('jongerentoeslag', { ...young, ...couple, inkomen: 900000 }, '2025-09-01')).toBe('maybe');
	});

	test('one partner 18 to 20, the other from AOW age: art. 20, with the AOW norm as ceiling', () => {
		const mixed = { leeftijd: 67, partner: true, 'leeftijd-partner': 19, 'vakantiegeld-elke-maand': true };
		const cost = (inkomen: number) =>
			outcome('bijzondere-bijstand', { ...mixed, kosten: ['inrichting'], inkomen });
		// 1.25 × 136432, without the increase: the partner's parents are not asked.
		expect([170540, 170541].map(cost)).toEqual(['likely', 'maybe']);
		const other = { ...young, partner: true, 'leeftijd-partner': 67, 'vakantiegeld-elke-maand': true };
		const toeslag = (inkomen: number, kinderen = 0) =>
			outcome('jongerentoeslag', { ...other, inkomen, 'kinderen-0-3': kinderen });
		// 136432 + 76224; with a child 176988 + 76224 would be above 217610.
		expect([212655, 212656].map((inkomen) => toeslag(inkomen))).toEqual(['likely', 'unlikely']);
		expect([217609, 217610].map((inkomen) => toeslag(inkomen, 1))).toEqual(['likely', 'unlikely']);
	});

	test('the age of a partner who is not there does not count', () => {
		for (const age of [17, 70]) {
			expect(outcome('u-pas', { inkomen: 151705, 'leeftijd-partner': age })).toBe('likely');
			expect(outcome('u-pas', { inkomen: 151706, 'leeftijd-partner': age })).toBe('maybe');
		}
	});
});
