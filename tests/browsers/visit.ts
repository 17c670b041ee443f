/** Someone at a screen, in whatever engine: reads, taps what is called so, and answers. */
import { isDeepStrictEqual } from 'node:util';
import type { Given, Household } from '../support/visit';
import type { Tab } from './engine';
import type { Words } from './site';

export interface Visit {
	tab: Tab;
	words: Words;
}

/** Another page in that language, once the app has taken over. */
export async function openIn(tab: Tab, address: string, words: Words, search = ''): Promise<Visit> {
	const [place, hash = ''] = address.split('#');
	await tab.open(`${place}?lang=${words.code}${search}${hash && `#${hash}`}`);
	await until('the app takes over', () => tab.ask<boolean>('begun'));
	await until(`it speaks ${words.code}`, async () => (await tab.ask<Speaks>('speaks')).lang === words.code);
	return { tab, words };
}
export interface Speaks {
	lang: string;
	dir: string;
}

/** As it can be compared with what stands on a screen. */
const plain = (text: string): string =>
	text
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replace(/[\u2066-\u2069]/g, '')
		.trim();

const PATIENCE = 20_000;

export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
	const end = Date.now() + PATIENCE;
	let last: unknown = '';
	while (Date.now() < end) {
		try {
			if (await holds()) return;
		} catch (error) {
			last = error;
		}
		await new Promise((done) => setTimeout(done, 60));
	}
	throw new Error(`never: ${what} ${last}`);
}

export function expect(what: string, found: unknown, wanted: unknown): void {
	if (!isDeepStrictEqual(found, wanted))
		throw new Error(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}

export async function tap({ tab }: Visit, name: string): Promise<void> {
	const { x, y } = await tab.ask<Spot>('named', name);
	await tab.touch(x, y);
}
export async function tapAt({ tab }: Visit, css: string): Promise<void> {
	const { x, y } = await tab.ask<Spot>('matching', css);
	await tab.touch(x, y);
}
export async function tick({ tab }: Visit, value: string): Promise<void> {
	const { x, y } = await tab.ask<Spot>('answer', value);
	await tab.touch(x, y);
	await until(
		`${value} is chosen`,
		async () => (await tab.ask<number>('count', `input[value="${value}"]:checked`)) > 0,
	);
}
interface Spot {
	x: number;
	y: number;
}

/** Does it, and waits for the next screen: its heading has the focus then (A-02). */
export async function goOn({ tab }: Visit, act: () => Promise<void>): Promise<void> {
	const before = await tab.ask<string>('at');
	await act();
	await until(`a screen after ${before}`, async () => (await tab.ask<string>('at')) !== before);
	await until('the focus on its heading', () => tab.ask<boolean>('focused', 'h1'));
}

const ARABIC = '٠١٢٣٤٥٦٧٨٩';
/** As people type in this language. */
export const typed = (number: number, { code }: Words): string =>
	code === 'ar' ? String(number).replace(/\d/g, (digit) => ARABIC[Number(digit)] as string) : String(number);

/** Answers the question on the screen as this household would. */
export async function choose(visit: Visit, household: Household): Promise<void> {
	const { tab, words } = visit;
	const values = await tab.ask<string[]>('values');
	if (values.includes('wages')) return tick(visit, 'wages');
	const heading = await tab.ask<string>('heading');
	const question = Object.keys(words.vragen).find((id) => plain(words.vragen[id].question) === heading);
	if (!question) throw new Error(`"${heading}" is no question`);
	const given = household[question] ?? values.filter((value) => household[value]);
	if (typeof given === 'number')
		return typeNumber(visit, question === 'inkomen' || question === 'vermogen' ? given / 100 : given);
	const wanted = listOf(given);
	for (const value of wanted.length > 0 ? wanted : ['none']) await tick(visit, value);
}

const listOf = (given: Given): string[] => (Array.isArray(given) ? given.map(String) : [String(given)]);

async function typeNumber(visit: Visit, number: number): Promise<void> {
	const { tab, words } = visit;
	if ((await tab.ask<number>('count', '#typed')) === 0) await tap(visit, words.app.question.exactly);
	await until('a field to type in', async () => (await tab.ask<number>('count', '#typed')) > 0);
	await tapAt(visit, '#typed');
	await tab.type(typed(number, words));
}

/** From the first screen to "Klopt dit?". @returns how many screens asked something */
export async function answerAll(
	visit: Visit,
	household: Household,
	look?: () => Promise<void>,
): Promise<number> {
	const { tab, words } = visit;
	if (['', '#/'].includes(await tab.ask<string>('at')))
		await goOn(visit, () => tap(visit, words.app.start.begin));
	let screens = 0;
	while ((await tab.ask<string>('at')).startsWith('#/vraag/')) {
		await look?.();
		await choose(visit, household);
		await goOn(visit, () => tapAt(visit, 'form.question button[type=submit]'));
		if (++screens > 30) throw new Error('no end to the questions');
	}
	await until('the check', async () => (await tab.ask<string>('heading')) === plain(words.app.check.heading));
	return screens;
}

export async function toResults(visit: Visit): Promise<void> {
	await goOn(visit, () => tap(visit, visit.words.app.check.toResults));
	await until('the results', async () => (await visit.tab.ask<number>('count', '.results article')) > 0);
}

/** Regeling → outcome, by id, so that languages and engines can be held against each other. */
export async function outcomes({ tab, words }: Visit): Promise<Record<string, string>> {
	const names = await tab.ask<string[]>('texts', '.overview li button');
	const said = await tab.ask<string[]>('texts', '.overview li .small');
	const find = (book: Record<string, unknown>, text: string) =>
		Object.keys(book).find(
			(id) => plain((book[id] as { name?: string }).name ?? String(book[id])) === text,
		) ?? text;
	const pairs = names.map((name, at) => [
		find(words.regelingen, name),
		find(words.app.status, said[at] ?? ''),
	]);
	return Object.fromEntries(pairs.sort());
}
