/** Defects of other checkers that show on a screen, tried on the cards of the real rules, in every language. */

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { householdOf } from '../../../src/authoring/validation/examples';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { sampleHouseholds } from '../../../src/engine/evaluate/sample-households';
import { createWords, flat, type Text, type Words } from '../../../src/i18n/words';
import type { Answers } from '../../../src/ruleset/answer';
import { dayAfter, dayBefore } from '../../../src/ruleset/day';
import { dayOfExample } from '../../../src/ruleset/version';
import { type RegelingView, regelingView } from '../../../src/screens/regeling/regeling.view';
import { resultsView } from '../../../src/screens/results/results.view';
import { signpostRows } from '../../../src/screens/signpost/signpost.view';
import { type Known, type KnownInVisit, ranked } from '../../../src/screens/texts/regeling-text';
import { readLocale } from '../../support/locale';
import { programs, rules } from '../../support/oracle/real';
import { oneIn } from '../../support/runs';

const TODAY = '2026-11-21';
const regelingen = [...new Set(rules.regelingen.map(({ id }) => id))];

const codes = readdirSync('locales', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);
const languages = codes.map((code): [string, Words] => [
	code,
	createWords(code, { nl: readLocale('nl'), [code]: readLocale(code) }),
]);

const known = (answers: Answers, peildatum = TODAY): KnownInVisit => ({
	evaluation: evaluate(programs(peildatum), answers),
	ruleset: programs(peildatum).ruleset,
	answers,
	left: () => 0,
});
const cardsOf = (one: KnownInVisit, words: Words): RegelingView[] =>
	ranked(one).map((result, i) => regelingView(result, i + 1, one, words));
const plain = (text: Text): string => flat(text).replace(/[\s\u00a0\u202f]+/g, ' ');

const makeUp = sampleHouseholds(rules.aannames, programs(TODAY), 20261121);
const examples = rules.regelingen.flatMap((file) =>
	file.examples.households
		.filter((example, i) => dayOfExample(file, example) === TODAY && i % 12 === 0)
		.map((example) => householdOf(file, example, programs(TODAY))),
);
const people = [...Array.from({ length: 30 }, makeUp), ...examples].map((answers) => known(answers));
/** For each language. */
const some = oneIn(6, people);

/** Somebody just below a limit, for whom less than half a euro is left. */
const pennies = ({ evaluation }: Known): boolean =>
	evaluation.regelingen.some(({ amounts }) =>
		amounts.some(({ eurocent }) => {
			const most = typeof eurocent === 'object' ? (eurocent?.atMost ?? 0) : eurocent;
			return most > 0 && most < 50;
		}),
	);

/** Before any rule, between rules, after each; the last one in every language. */
const DAYS = [
	'2000-01-01',
	dayBefore('2025-01-01'),
	'2025-03-01',
	...new Set(
		rules.regelingen
			.flatMap(({ validTo, reviewBy }) => [validTo, reviewBy].flatMap((day) => day ?? []))
			.map(dayAfter),
	),
	'2099-01-01',
];

describe.each(languages)('%s', (code, words) => {
	const zero = /€\s?0(?![\d.,])|€\s?0[.,]00\b/;
	const zeros = (of: readonly KnownInVisit[]) =>
		of.flatMap((one) =>
			cardsOf(one, words).flatMap(({ amounts }) =>
				amounts.map(({ value }) => plain(value)).filter((text) => zero.test(text)),
			),
		);

	test('no-amount-reads-as-zero: who may get something reads an amount, or what it is; never € 0', () => {
		let [amounts, inWords] = [0, 0];
		for (const one of some)
			for (const card of cardsOf(one, words)) {
				if (card.status !== 'likely' && card.status !== 'maybe') continue;
				expect(plain(card.gives).length, card.official).toBeGreaterThan(20);
				const { amounts: found } = one.evaluation.regelingen.find(
					({ id }) => words.plainOf('regelingen', `${id}.official`) === card.official,
				) as Known['evaluation']['regelingen'][number];
				amounts += card.amounts.length;
				if (found.every(({ eurocent }) => eurocent !== null)) continue;
				inWords++;
				expect(plain(card.amountUnknown).length, card.official).toBeGreaterThan(20);
			}
		expect(amounts).toBeGreaterThan(0);
		expect(inWords).toBeGreaterThan(0);
		expect(zeros(some.filter((one) => !pennies(one)))).toEqual([]);
	});

	test('no-amount-reads-as-zero: less than half a euro is not € 0 either', () => {
		expect(zeros(some.filter(pennies))).toEqual([]);
	});

	test('benefit-never-shown: every regeling has one row, but for a no that only age gives', () => {
		for (const one of some) {
			const { first, likely, maybe, ended, have, notNow } = resultsView(one, [], words);
			const rows = [...(first ? [first] : []), ...likely, ...maybe, ...ended, ...have, ...notNow];
			const places = rows.map(({ n }) => n);
			expect(new Set(places).size).toBe(places.length);
			const left = ranked(one).filter((_, i) => !places.includes(i + 1));
			for (const { outcome, because } of left) {
				expect(outcome).toBe('unlikely');
				expect(because.map(({ fact }) => fact).join()).toMatch(/^(leeftijd|leeftijd-partner|,)+$/);
			}
		}
	});

	test.each(code === 'nl' ? DAYS : DAYS.slice(-1))(
		'expired-scheme-vanishes: on %s every regeling is still there, and says why it cannot tell',
		(day) => {
			for (const answers of [{}, people[0]?.answers ?? {}]) {
				const one = known(answers, day);
				const cards = cardsOf(one, words);
				expect(cards).toHaveLength(regelingen.length);
				for (const { id, outcome } of one.evaluation.regelingen) {
					const card = cards.find(
						({ official }) => official === words.plainOf('regelingen', `${id}.official`),
					);
					expect([id, card?.status]).toEqual([id, outcome]);
					if (outcome === 'ended') expect(plain(card?.ended ?? '').length, id).toBeGreaterThan(20);
				}
			}
		},
	);
});

test('benefit-never-shown: every help elsewhere reaches somebody', () => {
	const [, words] = languages[0] as [string, Words];
	const beside = { together: true };
	const shown = new Set(
		people.flatMap((one) => signpostRows(one, beside, words).map(({ name }) => plain(name))),
	);
	const all = rules.elders.elders.map(({ id }) => plain(words.of('app', `elders.${id}.name`)));
	expect(all.filter((name) => !shown.has(name))).toEqual([]);
});

test('benefit-never-shown: help elsewhere that may fit is never cut off', () => {
	const [, words] = languages[0] as [string, Words];
	for (const one of people)
		expect(signpostRows(one, { together: true }, words)).toHaveLength(one.evaluation.elsewhere.length);
});
