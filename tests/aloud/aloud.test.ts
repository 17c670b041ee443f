/**
 * The main path as a screen reader says it, with the voice that the markup asks for: Dutch words in the Dutch voice, no
 * letters that a voice does not know, and how amounts, numbers, dates and abbreviations sound. Words that only differ in
 * stress are left to people: espeak-ng chooses by rule, and says nothing of what a reader would expect.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { read, root } from '../support/source';
import { answerAll, type Household, openApp, toResults, wordsOf } from '../support/visit';
import walks from '../walks/walks.json';
import { type Run, runsOn } from './runs';
import { transcript, VOICES } from './voices';

const languages = readdirSync(join(root, 'locales'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

const listed = (file: string) => JSON.parse(read(`locales/nl/schrijfwijzer/${file}.json`));
/** Known to every language by itself. */
const EVERYWHERE = ['EU', 'ID', 'QR', 'U'];
/** What keeps its Dutch name in every translation. */
const NAMES: string[] = [
	...Object.keys(listed('official-words')),
	...Object.keys(listed('abbreviations')),
	...listed('names').regelingen,
	...listed('names').diensten.filter((name: string) => name !== 'Google'),
	...['Dienst Toeslagen', 'Juridisch Loket', 'Wajong', 'Overvecht'],
].filter((name) => !EVERYWHERE.includes(name));

const OWN_LETTERS: Readonly<Record<string, string>> = {
	ar: 'Arabic',
	fa: 'Arabic',
	ti: 'Ethiopic',
	uk: 'Cyrillic',
};
const strange = (language: string) =>
	new RegExp(
		`(?!\\p{Script=${OWN_LETTERS[language] ?? 'Latin'}})\\p{L}(?:[\\p{L}\\p{M} .'’-]*\\p{L})?`,
		'gu',
	);

/** What is read by rule rather than from letters. */
const FIGURES = /€\s?\d[\d.,]*|\d[\d.,]*\s?€|\d{1,2} \p{L}+ \d{4}|\p{Lu}{2,}\p{Ll}?\b|\d[\d.,]*/gu;

const voiceOf = (lang: string): string | undefined => VOICES[lang];

/** Dutch names that the voice of the page would read, and otherwise than the Dutch one. */
function inWrongVoice({ lang, text }: Run): string[] {
	const voice = voiceOf(lang);
	if (lang === 'nl' || !voice) return [];
	return NAMES.filter((name) => new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u').test(text))
		.map((name) => [name, transcript(name, voice), transcript(name, 'nl')] as const)
		.filter(([, own, dutch]) => own !== dutch)
		.map(([name, own, dutch]) => `${name}: ${own}, in Dutch ${dutch}, in "${text}"`);
}

let browser: Browser;
const table: string[] = [];
const figures: string[] = [];
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(async () => {
	await browser.close();
	console.log(
		['language | screens | runs | in Dutch | names in a wrong voice | strange letters', ...table].join('\n'),
	);
	console.log(figures.join('\n'));
});

/** Every screen of every walk until the results, and the first page of a regeling. */
async function spokenIn(language: string): Promise<{ screens: number; runs: Run[] }> {
	const runs: Run[] = [];
	let screens = 0;
	for (const { answers } of walks) {
		const visit = await openApp(browser, `${inject('app')}?lang=${language}`);
		visit.words = wordsOf(language as 'nl');
		const listen = async () => {
			screens++;
			runs.push(...(await runsOn(visit.page)));
		};
		await listen();
		await answerAll(visit, answers as unknown as Household, listen);
		await toResults(visit);
		await listen();
		const rows = visit.page.locator('main a[href^="#/regeling/"]');
		if ((await rows.count()) > 0) {
			await rows.first().press('Enter');
			await visit.page.locator('.regeling').waitFor();
			await listen();
		}
		await visit.close();
	}
	const once = new Map(runs.map((run) => [`${run.lang} ${run.text}`, run]));
	return { screens, runs: [...once.values()] };
}

describe.each(languages)('%s', (language) => {
	test('each run in the voice of its own language', async () => {
		const { screens, runs } = await spokenIn(language);
		const own = runs.filter(({ lang }) => lang === language);
		expect(own.length).toBeGreaterThan(50);
		for (const { lang, text } of runs) {
			const voice = voiceOf(lang);
			// What stands between two names in Dutch can be a comma alone.
			if (voice && /[\p{L}\p{N}]/u.test(text))
				expect.soft(transcript(text, voice), `${lang}: ${text}`).not.toBe('');
		}
		const wrong = own.flatMap(inWrongVoice);
		const letters = own.flatMap(({ text }) =>
			(text.match(strange(language)) ?? []).map((found) => `${found}, in "${text}"`),
		);
		const dutch = runs.filter(({ lang }) => lang === 'nl').length;
		table.push([language, screens, runs.length, dutch, wrong.length, letters.length].join(' | '));
		const voice = voiceOf(language);
		if (voice)
			for (const figure of new Set(own.flatMap(({ text }) => text.match(FIGURES) ?? [])))
				figures.push(`${language}: ${figure} = ${transcript(figure, voice)}`);
		expect.soft(wrong).toEqual([]);
		expect.soft(letters).toEqual([]);
	});
});
