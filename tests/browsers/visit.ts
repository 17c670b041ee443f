/** Someone at a screen, in whatever engine: reads, taps what is called so, and answers. */
import { isDeepStrictEqual } from 'node:util';
import type { ScreenPart } from '../../src/ruleset/schema';
import { choicesOf, type Household, partOf, plain } from '../support/visit';
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

export const tap = (visit: Visit, name: string): Promise<void> => touch(visit, 'named', name);
export const tapAt = (visit: Visit, css: string): Promise<void> => touch(visit, 'matching', css);

/** @param css an answer, or a button that counts */
async function choose(visit: Visit, css: string): Promise<void> {
	await touch(visit, 'choice', css);
	if (css.includes('input'))
		await until(`${css} is chosen`, async () => (await visit.tab.ask<number>('count', `${css}:checked`)) > 0);
}

/** Two quick taps on one place count as one (`src/shell/second-tap.ts`), and a test is quicker than anyone. */
const BETWEEN_TAPS = 650;

async function touch({ tab }: Visit, how: 'named' | 'matching' | 'choice', what: string): Promise<void> {
	await new Promise((done) => setTimeout(done, BETWEEN_TAPS));
	const { x, y } = await tab.ask<{ x: number; y: number }>(how, what);
	await tab.touch(x, y);
}

/** Does it, and waits for the next screen: its heading has the focus then (A-02). */
export async function goOn({ tab }: Visit, act: () => Promise<void>): Promise<void> {
	const before = await tab.ask<string>('leave');
	await act();
	await until(`a screen after ${before}, the focus on its heading`, () => tab.ask<boolean>('arrived'));
}

/** As people type in this language: Arabic has digits and marks of its own. */
const typed = (number: number, { code }: Words): string =>
	code === 'ar' ? number.toLocaleString('ar-EG') : String(number).replace('.', ',');

/** What the screen asks, in this order. */
export async function partsOn({ tab, words }: Visit): Promise<ScreenPart[]> {
	const legends = await tab.ask<string[]>('texts', 'form.question legend');
	return legends.flatMap((said) => partOf(said, words) ?? []);
}

/** Fills in what stands on the screen as this household would; a tick can bring another question. */
export async function fillIn(visit: Visit, household: Household): Promise<void> {
	const { tab, words } = visit;
	const done: string[] = [];
	for (;;) {
		const part = (await partsOn(visit)).find(({ id }) => !done.includes(id));
		if (!part) {
			if (done.length > 0) return;
			throw new Error(`"${await tab.ask('heading')}" is no question`);
		}
		done.push(part.id);
		// Some come in a later file than the question.
		const there = { range: '[value^=range-], #typed', count: `[name="${part.asks[0]}-more"]` }[
			part.pick as string
		];
		await until(part.id, async () => (await tab.ask<number>('count', there ?? `[name="${part.id}"]`)) > 0);
		const boxes = await tab.ask<string[]>('boxes');
		const choices = choicesOf(part, household, { boxes, ranges: [] }, words);
		if (choices) for (const css of choices) await choose(visit, css);
		else await typeNumber(visit, part.asks[0] as string, household);
		if (choices?.some((css) => css.includes('name="word"'))) return;
	}
}

async function typeNumber(visit: Visit, fact: string, household: Household): Promise<void> {
	const { tab, words } = visit;
	const given = household[fact] as number;
	if ((await tab.ask<number>('count', '#typed')) === 0) await tap(visit, words.app.question.exactly);
	await until('a field to type in', async () => (await tab.ask<number>('count', '#typed')) > 0);
	await tapAt(visit, '#typed');
	await tab.type(typed(['inkomen', 'vermogen'].includes(fact) ? given / 100 : given, words));
}

/** From the first screen to the first question: that one lives in Utrecht is said with it. */
export const begin = (visit: Visit): Promise<void> =>
	goOn(visit, () => tap(visit, visit.words.app.start.beginHere));

export const submit = (visit: Visit): Promise<void> => tapAt(visit, 'form.question button[type=submit]');

export async function answer(visit: Visit, household: Household): Promise<void> {
	await fillIn(visit, household);
	await goOn(visit, () => submit(visit));
}

/** From where someone is to the end of the questions. @returns how many screens asked something */
export async function answerAll(
	visit: Visit,
	household: Household,
	look?: () => Promise<void>,
): Promise<number> {
	const { tab } = visit;
	if (['', '#/'].includes(await tab.ask<string>('at'))) await begin(visit);
	let screens = 0;
	while ((await tab.ask<number>('count', 'form.question h1')) > 0) {
		await look?.();
		await answer(visit, household);
		if (++screens > 20) throw new Error('no end to the questions');
	}
	return screens;
}

/** They come by themselves after the last question. */
export const toResults = ({ tab }: Visit): Promise<void> =>
	until('the results', async () => (await tab.ask<number>('count', '.results')) === 1);

/** What to do and when, and what can be taken along. */
export async function toPlan(visit: Visit): Promise<void> {
	await goOn(visit, () => tap(visit, visit.words.app.plan.heading));
	await until('the plan', async () => (await visit.tab.ask<number>('count', '.take')) === 1);
}

/** Regeling → outcome, as its page says it, by id: languages and engines can be held against each other. */
export async function outcomes(visit: Visit): Promise<Record<string, string>> {
	const { tab, words } = visit;
	const { status } = words.app;
	const found: Record<string, string> = {};
	for (const [at, id] of words.order.entries()) {
		await goOn(visit, () => tab.ask('goTo', `#/regeling/${at + 1}`));
		const said = (await tab.ask<string>('text', '.regeling .status')).split(' · ')[0] as string;
		const outcome = Object.keys(status).find((one) => plain(status[one]) === said);
		if (!outcome) throw new Error(`${id}: "${said}" is no outcome`);
		found[id] = outcome;
	}
	await goOn(visit, () => tab.ask('goTo', '#/resultaat'));
	return found;
}
