/**
 * Every text of a regeling is shown to someone: a sentence nobody can ever read is one that nobody looks after.
 * Each text is replaced by its own name, and the cards and explanations of many households are searched for them.
 */
import { dayOfExample } from '../../src/ruleset/version';
import { describe, expect, test } from 'vitest';
import { dossiersOf } from '../../src/authoring/dutch/dossier';
import type { Words } from '../../src/authoring/dutch/dossier-words';
import { householdOf } from '../../src/authoring/validation/examples';
import { evaluate, resultOf } from '../../src/engine/evaluate/evaluate';
import { sampleHouseholds } from '../../src/engine/evaluate/sample-households';
import { createWords } from '../../src/i18n/words';
import type { Answers } from '../../src/ruleset/answer';
import { regelingView } from '../../src/screens/regeling/regeling.view';
import { rowView } from '../../src/screens/results/row.view';
import { whyView } from '../../src/screens/why/why.view';
import { readLocale } from '../support/locale';
import { programs, rules } from '../support/oracle/real';

const TODAY = '2026-11-21';

const nl = readLocale('nl');
const texts = nl.regelingen as Record<string, object>;

type Named = string | { [key: string]: Named };
/** The same book with, for every text, the path to it. */
const named = (part: object, path = ''): { [key: string]: Named } =>
	Object.fromEntries(
		Object.entries(part).map(([key, inner]) => {
			const place = path ? `${path}.${key}` : key;
			return [key, typeof inner === 'string' ? `«${place}»` : named(inner, place)];
		}),
	);
const pathsIn = (part: unknown, found = new Set<string>(), seen = new Set<unknown>()): Set<string> => {
	if (typeof part === 'string') for (const [, path] of part.matchAll(/«([^»]+)»/g)) found.add(path as string);
	if (typeof part !== 'object' || part === null || seen.has(part)) return found;
	seen.add(part);
	for (const inner of Object.values(part)) pathsIn(inner, found, seen);
	return found;
};

const words = createWords('nl', { nl: { ...nl, regelingen: named(texts) } });

const makeUp = sampleHouseholds(rules.aannames, programs(TODAY), 20261121);
/** An example is there for its own regeling; whoever was made up sees them all. */
const people: { peildatum: string; answers: Answers; only?: string }[] = [
	...rules.regelingen.flatMap((file) =>
		file.examples.households.map((example) => {
			const peildatum = dayOfExample(file, example);
			return { peildatum, answers: householdOf(file, example, programs(peildatum)), only: file.id };
		}),
	),
	...Array.from({ length: 150 }, () => ({ peildatum: TODAY, answers: makeUp() })),
];

// "Hoe rekenen we?" is a screen too.
const shown = pathsIn(dossiersOf(rules, named(texts) as Words));
const unsure = new Set<string>();
for (const [n, { peildatum, answers, only }] of people.entries()) {
	const program = programs(peildatum);
	const { ruleset } = program;
	const evaluation = only
		? { ...evaluate({ ...program, regelingen: [] }, answers), regelingen: [resultOf(program, only, answers)] }
		: evaluate(program, answers);
	const known = { evaluation, ruleset, answers, left: () => 0 };
	evaluation.regelingen.forEach((result, i) => {
		const views = [rowView, regelingView].map((view) => view(result, i + 1, known, words));
		pathsIn(views, shown);
		// "Waarom" takes most of the time: of the examples one in four, and who has something uncertain that is new.
		if (only && n % 4 > 0 && result.unconfirmed.every((id) => unsure.has(id))) return;
		for (const id of result.unconfirmed) unsure.add(id);
		pathsIn([whyView(result, known, words)], shown);
	});
}

/**
 * Required by the shape of a rule, and yet on no screen today: a reason is shown only for the answer that comes
 * first, and what is not confirmed only where it can change an outcome. Take out whatever gets shown or removed.
 */
const NOT_SHOWN: Record<string, string[]> = {
	'u-pas': [
		'action',
		...['kinderen-met-kinderbijslag', 'geen-vermogenstoets', 'te-veel-inkomen'].map(reason),
		...['uitzondering-thuis', 'inburgering-telt', 'te-veel-inkomen'].map((id) => `unconfirmed.${id}`),
	],
	jongerentoeslag: ['reasons.eu-langer-telt', ...['kinderen-thuis', 'past'].map(reason)],
	'bijzondere-bijstand': [
		...['eu-langer-telt', 'kinderen-thuis', 'inkomen-tot-125', 'inkomen-tot-100'].map(reason),
		...['draagkracht-boven-125', 'drempel-bewind-en-wonen', 'spaargeld-tot-norm'].map(reason),
		...['spaargeld-onder-norm', 'spaargeld-boven-norm', 'geld-en-spaargeld'].map(reason),
		...['deels-zelf-betalen', 'vraag-het'].map(reason),
		'form.loan',
		...['baby', 'school', 'anders', 'vraag-het'].map((id) => `unconfirmed.${id}`),
	],
	'medische-kosten': [
		...['lijst-met-kosten', 'grenzen-geld-en-spaargeld', 'vraag-het', 'niet-gepubliceerd'].map(reason),
		...['lijst-met-kosten', 'grenzen-geld-en-spaargeld', 'grens-spaargeld'].map((id) => `unconfirmed.${id}`),
		// It is a maybe whatever the own norm is.
		...['norm-18-20-en-aow', 'norm-18-20', 'norm-partner-onder-18', 'norm-instelling-met-partner'].map(
			(id) => `unconfirmed.${id}`,
		),
		...['norm-met-huisgenoten', 'verhoging-partner', 'grens-125', 'inkomen-tot-125'].map(
			(id) => `unconfirmed.${id}`,
		),
	],
	// Its amount is always known, until the year is over.
	zorgtoeslag: ['short', reason('te-veel-inkomen')],
};
/** Nobody has looked yet which of these a newer regeling shows. Where an amount is always known, it stands for `short`. */
const REQUIRED = /^(short$|(reasons|unconfirmed)\.)/;
function reason(id: string): string {
	return `reasons.${id}`;
}

/** What every version is sure of. */
function certain(id: string): string[] {
	const files = rules.regelingen.filter((file) => file.id === id);
	const named = files.flatMap(({ values, conditions }) => Object.entries({ ...values, ...conditions }));
	const unsure = new Set(
		named.filter(([, { certainty }]) => certainty !== 'confirmed').map(([name]) => name),
	);
	return named.filter(([name]) => !unsure.has(name)).map(([name]) => `unconfirmed.${name}`);
}

describe.each(Object.keys(texts))('%s', (id) => {
	test('every text is shown to someone', () => {
		const all = [...pathsIn(named({ [id]: texts[id] as object }))];
		expect(all.length).toBeGreaterThan(10);
		const unseen = all.filter((path) => !shown.has(path)).map((path) => path.slice(id.length + 1));
		// Words for what is not known wait until there is something that is not.
		const waiting = ['amountUnknown', ...certain(id), ...(NOT_SHOWN[id] ?? [])];
		const newer = !(id in NOT_SHOWN);
		expect(unseen.filter((path) => !waiting.includes(path) && !(newer && REQUIRED.test(path)))).toEqual([]);
	});

	test('what is said to be shown to nobody is shown to nobody', () => {
		expect((NOT_SHOWN[id] ?? []).filter((path) => shown.has(`${id}.${path}`))).toEqual([]);
	});
});
