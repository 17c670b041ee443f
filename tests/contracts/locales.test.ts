/** Every language says the same things, and no language states a number that the rules or contact.json state. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, read, root, sentences } from '../support/source';

const SUFFIX = /_(zero|one|two|few|many|other)$/;
const languages = readdirSync(join(root, 'locales'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

const textsOf = (language: string): Map<string, string> =>
	new Map(
		filesBelow(`locales/${language}`)
			.filter((path) => /\/(app|vragen|regelingen|bewijsstukken|uitleg)\.json$/.test(path))
			.flatMap((path) =>
				sentences(JSON.parse(read(path)), path.split('/')[2]?.replace('.json', '')).filter(
					([key]) => !/(^|\/)meta\//.test(key),
				),
			),
	);

/** Numbers that no rule decides, with the reason. Everything else comes in through a placeholder. */
const FREE: Record<string, string[]> = {
	'app/start/time': ['5'], // minutes this takes
	'app/question/errorMoney': ['1250', '1,250', '1.250'], // how to type
	'app/question/errorYears': ['35'], // how to type
	'app/amount/once': ['1'], // a word, in digits (L-08)
	'app/contact/note/gemeente': ['030'], // what not to dial (S-16)
	'vragen/kinderen/meaning': ['17'], // kinderbijslag, which is not ours
	'vragen/inkomen/meaning': ['3'], // months to look at
	// The limit of the national rules: the answer is about it.
	...Object.fromEntries(
		['options/tot-3350', 'told/tot-3350', 'told/boven-3350'].map((key) => [
			`vragen/auto/${key}`,
			['€ 3.350', '€3,350'],
		]),
	),
	'vragen/peuter/question': ['2', '6', '4'], // the age for voorschool: the question is about it
	// The age of article 22a.
	...Object.fromEntries(
		['question', 'label', 'error', 'told/geen'].map((text) => [`vragen/huisgenoten/${text}`, ['27']]),
	),
	...Object.fromEntries(
		Object.entries({ een: '1', twee: '2', drie: '3', 'vier-of-meer': '4' }).flatMap(([option, number]) => [
			// How many people, which is no rule.
			[`vragen/huisgenoten/options/${option}`, [number]],
			[`vragen/huisgenoten/told/${option}`, ['27', number]],
		]),
	),
	...Object.fromEntries(
		['options', 'told'].flatMap((kind) => [
			// How long someone has had little money: the answer itself.
			[`vragen/laag-inkomen-duur/${kind}/1-tot-3-jaar`, ['1', '3']],
			[`vragen/laag-inkomen-duur/${kind}/3-jaar-of-langer`, ['3']],
		]),
	),
	// The months of article 36: the question is about them.
	...Object.fromEntries(
		['question', 'told/true', 'told/false'].map((key) => [`vragen/inkomenstoeslag-gehad/${key}`, ['12']]),
	),
	'vragen/vakantiegeld-elke-maand/help': ['1'],
	'vragen/vermogen/help': ['€ 0', '€0'], // debts count as nothing
};

/** What is left of the numbers in a sentence after taking out what may stand there. */
function stated(key: string, text: string): string[] {
	// An id such as kinderen-0-3 or eu-langer-dan-3-maanden names its numbers: the words may say them too.
	const ofKey = key.match(/(?<=-)\d+/g) ?? [];
	const free = [...(FREE[key] ?? []), ...ofKey, ...(key.endsWith('_one') ? ['1'] : [])];
	let rest = text.replace(/\{\{[^}]*\}\}/g, '').replaceAll('\u00a0', ' ');
	for (const number of free) rest = rest.replace(new RegExp(`(?<![\\d.,])${number}(?![.,]?\\d)`, 'g'), '');
	return rest.match(/€|%|\bprocent\b|\bpercent\b|\d[\d.,]*/g) ?? [];
}

const dutch = textsOf('nl');
const baseKeys = (texts: Map<string, string>): string[] =>
	[...new Set([...texts.keys()].map((key) => key.replace(SUFFIX, '_*')))].sort();
/** A plural form may leave the number out ("1 kind" / "een kind"), so forms of one key are taken together. */
const placeholders = (texts: Map<string, string>): Record<string, string[]> => {
	const found: Record<string, Set<string>> = {};
	for (const [key, text] of texts) {
		const names = (found[key.replace(SUFFIX, '_*')] ??= new Set());
		for (const [, name] of text.matchAll(/\{\{-?\s*([\w-]+)[^}]*\}\}/g)) names.add(name ?? '');
	}
	return Object.fromEntries(Object.entries(found).map(([key, names]) => [key, [...names].sort()]));
};

test('Dutch is there, and a second language', () => {
	expect(languages).toEqual(expect.arrayContaining(['nl', 'en']));
	expect(dutch.size).toBeGreaterThan(50);
});

describe.each(languages.filter((language) => language !== 'nl'))('%s', (language) => {
	const texts = textsOf(language);
	test('has the keys of the Dutch', () => {
		expect(baseKeys(texts)).toEqual(baseKeys(dutch));
	});
	test('has the placeholders of the Dutch', () => {
		expect(placeholders(texts)).toEqual(placeholders(dutch));
	});
});

describe.each(languages)('%s', (language) => {
	const texts = textsOf(language);
	test('I-07: has exactly the plural forms of its language', () => {
		const forms: Record<string, string[]> = {};
		for (const key of texts.keys()) {
			const form = SUFFIX.exec(key)?.[1];
			if (form) (forms[key.replace(SUFFIX, '')] ??= []).push(form);
		}
		const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
		for (const [key, has] of Object.entries(forms)) expect(has.sort(), key).toEqual(wanted);
	});
	test('no sentence is empty or has loose braces', () => {
		const odd = [...texts].filter(
			([, text]) => text.trim() === '' || /[{}]/.test(text.replace(/\{\{-?\s*[\w-]+(,[^}]*)?\}\}/g, '')),
		);
		expect(odd).toEqual([]);
	});
	test('no amount, age, date or percentage of a rule stands in a sentence', () => {
		expect([...texts].filter(([key, text]) => stated(key, text).length)).toEqual([]);
	});
	test('contact.json is the only place for a phone number', () => {
		const numbers = sentences(JSON.parse(read('public/contact.json')))
			.map(([, text]) => text.replace(/\D/g, ''))
			.filter((digits) => digits.length >= 5);
		const repeated = [...texts].filter(([, text]) => {
			const digits = text.replace(/\D/g, '');
			return numbers.some((number) => digits.includes(number));
		});
		expect(repeated).toEqual([]);
	});
});
