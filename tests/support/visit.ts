/** Someone with a phone: opens the app, reads what stands there, and answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import rules from '../../rules/vragen.json';
import type { BaseScreen, ScreenPart } from '../../src/ruleset/schema';
import { type Clock, newDevice, newPage, type Watched, watchClosely } from './page';
import { countOf, ticksOf } from './ticks';

export type LanguageCode = 'nl' | 'en';
export type Given = boolean | number | string | readonly string[];
/** Fact id → answer. Money in eurocents. */
export type Household = Readonly<Record<string, Given>>;

// biome-ignore lint/suspicious/noExplicitAny: the words of a language, as they stand in the file
type Book = any;
export interface Words {
	app: Book;
	vragen: Record<string, Book>;
	regelingen: Record<string, Book>;
}
/** As the build under test says them: someone may be rewriting the source meanwhile. */
export const wordsOf = (language: LanguageCode): Words => wordsIn(inject('built'), language);
export function wordsIn(built: string, language: string): Words {
	const read = (file: string) => JSON.parse(readFileSync(join(built, 'data', file), 'utf8'));
	return read(read('manifest.json').locales[language].file);
}

/** One visit: a page of its own, and everything it asked the network or complained about. */
export interface Visit extends Watched {
	words: Words;
	close(): Promise<void>;
}

/** What a test does with a page, in the words of a language. */
export const visitOf = (watched: Watched, language: LanguageCode = 'nl'): Visit => ({
	...watched,
	words: wordsOf(language),
	close: () => watched.page.context().close(),
});

/** @param options what differs from a phone at noon; `before` sees the page while nothing is loaded */
export async function openApp(
	browser: Browser,
	address: string,
	language: LanguageCode = 'nl',
	options: BrowserContextOptions & Clock & { before?: (page: Page) => Promise<unknown> } = {},
): Promise<Visit> {
	const { day, runs, before, ...context } = options;
	const device = await newDevice(browser, {
		...(language !== 'nl' && { locale: 'en-GB' }),
		...context,
	});
	const visit = visitOf(await newPage(device, { day, runs }), language);
	watchClosely(visit);
	await before?.(visit.page);
	await visit.page.goto(address);
	await takenOver(visit.page);
	if (language !== 'nl') await speak(visit, language);
	return visit;
}

/** The first paint needs no script; the app has taken over once it sets the size of the letters. */
export const takenOver = (page: Page): Promise<void> =>
	page.locator('html[style*=letters]').waitFor({ state: 'attached' });

/** Dutch comes first; another language is chosen from the list at the top, by its own name. */
export async function speak({ page }: Visit, language: LanguageCode): Promise<void> {
	await page.locator('.languages summary').click();
	await page
		.locator('.languages')
		.getByRole('button', { name: { nl: /^Nederlands/, en: /^English/ }[language] })
		.click();
	await page.locator(`html[lang=${language}]`).waitFor();
}

/** As it can be compared with what stands on a screen. */
export const plain = (text: string): string =>
	text
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replace(/[\u2066-\u2069]/g, '')
		.trim();

export const heading = async (page: Page): Promise<string> =>
	plain(await page.locator('h1').first().innerText());

/** By keyboard: two quick taps on one place count as one (`e2e/second-tap`), and tests are quicker than anyone. */
export async function press(page: Page, name: string): Promise<void> {
	// What lies behind "Meer", or folded elsewhere, is opened first, as anyone has to.
	const inside = page.locator('details:not([open]) > :not(summary)').getByText(name, { exact: true });
	if ((await inside.count()) > 0)
		await inside.first().locator('xpath=ancestor::details').first().locator('summary').first().press('Enter');
	await page
		.getByRole('button', { name, exact: true })
		.or(page.getByRole('link', { name, exact: true }))
		.first()
		.press('Enter');
}

/** Does something, and waits for the screen that comes of it: a new heading has the focus then (A-02). */
export async function forNextScreen(page: Page, act: () => Promise<unknown>): Promise<void> {
	const before = await page.locator('h1').first().elementHandle();
	await act();
	await page.waitForFunction(
		(old) => document.activeElement?.tagName === 'H1' && document.activeElement !== old,
		before,
	);
}

/** Presses, and waits for the next screen. */
export async function goOn(page: Page, name: string): Promise<void> {
	await forNextScreen(page, () => press(page, name));
}

const SCREENS: readonly BaseScreen[] = rules.screens as BaseScreen[];
const PARTS: readonly ScreenPart[] = SCREENS.flatMap(({ parts }) => parts);

/** The part of a screen that this question is about; null when it is none. */
export function partOf(said: string, { vragen }: Words): ScreenPart | null {
	const asks = ({ id }: ScreenPart) =>
		[vragen[id]?.question, vragen[id]?.questionBoth].some((text) => text && plain(text) === said);
	return PARTS.find(asks) ?? null;
}

/** Which question stands on the screen: of several, the first. Null when it asks nothing. */
export async function questionOn({ page, words }: Visit): Promise<string | null> {
	const said = await heading(page);
	const alone = Object.keys(words.vragen).find((id) => plain(words.vragen[id].question ?? '') === said);
	return partOf(said, words)?.id ?? alone ?? null;
}

/** Answers the screen as this household would, and goes on. */
export async function answer(visit: Visit, household: Household): Promise<string> {
	const { page, words } = visit;
	const done: string[] = [];
	let screen = await screenAfter(page, []);
	const open = () =>
		screen.legends.map((said) => partOf(plain(said), words)).find((part) => part && !done.includes(part.id));
	const first = open();
	if (!first) return answerByHand(visit, household);
	// A tick can bring another part.
	for (let part: typeof first | undefined | null = first; part; part = open()) {
		done.push(part.id);
		// They come in a later file than the question.
		if (part.pick === 'range') screen = await screenAfter(page, [], '.question [value^=range-], #typed');
		if (part.pick === 'kinds') screen = await screenAfter(page, [], `input[name="${part.id}"]`);
		const choices = choicesOf(part, household, screen, words);
		if (!choices) await fill(visit, part, household);
		screen = await screenAfter(page, choices ?? []);
		if (choices?.some((choice) => choice.includes('name="word"'))) break;
	}
	await forNextScreen(page, () => screenAfter(page, ['form.question button[type=submit]']));
	return first.id;
}

interface Screen {
	legends: string[];
	/** As `name=value`. */
	boxes: string[];
	/** Choices of an amount or an age. */
	ranges: { says: string; value: string }[];
}

/**
 * Clicks as a keyboard and a screen reader do, all at once and in the page itself: some hundred walks go by here. What
 * a hand can reach is for `answerByHand` and the tests of taps and keys.
 * @param clicks one after the other, each as soon as it is there, unless it was chosen already
 * @param awaited has to be there too
 * @returns what stands there then
 */
async function screenAfter(page: Page, clicks: readonly string[], awaited?: string): Promise<Screen> {
	const acting = page.evaluate(
		async ({ clicks, awaited = 'h1' }) => {
			const until = (selector: string) =>
				new Promise<HTMLElement>((done) => {
					const look = () => {
						const found = document.querySelector<HTMLElement>(selector);
						if (!found) return;
						changes.disconnect();
						done(found);
					};
					const changes = new MutationObserver(look);
					changes.observe(document, { childList: true, subtree: true, attributes: true });
					look();
				});
			// A clock that a test holds still holds timers too.
			const rendered = () =>
				new Promise((done) => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = done;
					port2.postMessage(null);
				});
			for (const selector of clicks) {
				const control = await until(selector);
				if (!(control instanceof HTMLInputElement && control.checked)) control.click();
				await rendered();
			}
			await until(awaited);
			const inputs = [...document.querySelectorAll<HTMLInputElement>('form.question input')];
			return {
				legends: [...document.querySelectorAll<HTMLElement>('form.question legend')].map(
					(legend) => legend.innerText,
				),
				boxes: inputs.map(({ name, value }) => `${name}=${value}`),
				ranges: inputs
					.filter(({ value }) => value.startsWith('range-'))
					.map((input) => ({ says: input.closest('label')?.innerText ?? '', value: input.value })),
			};
		},
		{ clicks, awaited },
	);
	const never = new Promise<never>((_, fail) => {
		setTimeout(fail, 60_000, new Error(`not there: ${awaited ?? clicks.join(', ')}`)).unref();
	});
	return Promise.race([acting, never]);
}

/** What this household chooses of a part, as selectors; null when it has to be typed. */
export function choicesOf(
	part: ScreenPart,
	household: Household,
	screen: Pick<Screen, 'boxes' | 'ranges'>,
	words: Words,
): string[] | null {
	const box = (value: string) => `input[name="${part.id}"][value="${value}"]`;
	const word = openWord(part, household);
	// Who would rather not say, where that is no choice, says not to know.
	if (word) return [`input[name="word"][value=${screen.boxes.includes(`word=${word}`) ? word : 'unknown'}]`];
	switch (part.pick) {
		case 'range': {
			const value = household[part.asks[0] as string] as number;
			const fits = screen.ranges.find(({ says }) => holds(rangeOf(plain(says), words), value));
			return fits ? [`.question [value="${fits.value}"]`] : null;
		}
		case 'count':
			return part.asks.flatMap((id) => Array(countOf(household[id])).fill(`button[name="${id}-more"]`));
		case 'kinds': {
			const kinds = household[part.asks[0] as string];
			return (Array.isArray(kinds) ? kinds : [])
				.filter((kind) => screen.boxes.includes(`${part.id}=${kind}`))
				.map(box);
		}
		default:
			return ticksOf(part, household).map(box);
	}
}

const openWord = ({ asks }: ScreenPart, household: Household): Given | undefined =>
	asks.map((id) => household[id]).find((given) => given === 'unknown' || given === 'declined');

/** The same with the keyboard and the mouse. */
export async function answerByHand(visit: Visit, household: Household): Promise<string> {
	const { page, words } = visit;
	const question = await questionOn(visit);
	if (!question) throw new Error(`"${await heading(page)}" is no question`);
	await choose(visit, household);
	await goOn(page, words.app.question.next);
	return question;
}

/** Fills in what stands on the screen; a tick can bring another question. */
export async function choose(visit: Visit, household: Household): Promise<void> {
	const { page, words } = visit;
	const done = new Set<string>();
	for (;;) {
		const legends = (await page.locator('form.question legend').allInnerTexts()).map(plain);
		const part = legends.map((said) => partOf(said, words)).find((each) => each && !done.has(each.id));
		if (!part) return done.size > 0 ? undefined : chooseAlone(visit, household);
		done.add(part.id);
		const word = openWord(part, household);
		if (word) return leaveOpen(page, String(word));
		await fill(visit, part, household);
	}
}

/** Who would rather not say, where that is no choice, says not to know. */
async function leaveOpen(page: Page, word: string): Promise<void> {
	const box = page.locator(`input[name=word][value=${word}]`);
	await ((await box.count()) > 0 ? box : page.locator('input[name=word][value=unknown]')).check();
}

/** A question about one fact; what the household says nothing of, nobody knows. */
async function chooseAlone(visit: Visit, household: Household): Promise<void> {
	const { page } = visit;
	const given = household[(await questionOn(visit)) ?? ''];
	const box = (value: string) => page.locator(`input[name=answer][value="${value}"]`);
	const said = box(String(given));
	await ((await said.count()) > 0 ? said : box('unknown')).check();
}

async function fill({ page, words }: Visit, part: ScreenPart, household: Household): Promise<void> {
	const box = (value: string) => page.locator(`input[name="${part.id}"][value="${value}"]`);
	switch (part.pick) {
		case 'range':
			return chooseNumber({ page, words }, household[part.asks[0] as string] as number);
		case 'count': {
			const counts = part.asks.map((id) => [id, countOf(household[id])] as const);
			for (const [id, count] of counts)
				for (let i = 0; i < count; i++) await page.locator(`button[name="${id}-more"]`).press('Enter');
			return;
		}
		case 'kinds': {
			const kinds = household[part.asks[0] as string];
			await page.locator(`input[name="${part.id}"]`).first().waitFor();
			for (const kind of Array.isArray(kinds) ? kinds : [])
				if ((await box(kind).count()) > 0) await box(kind).check();
			return;
		}
		default:
			for (const id of ticksOf(part, household)) await box(id).check();
	}
}

/** The range that holds it, or else the field to type in. */
async function chooseNumber({ page, words }: Pick<Visit, 'page' | 'words'>, value: number): Promise<void> {
	// They come in a later file than the question.
	await page.locator('.question [value^=range-], #typed').first().waitFor();
	const labels = (await page.locator('label:has(input[type=radio])').allInnerTexts()).map(plain);
	const fits = labels.find((label) => holds(rangeOf(label, words), value));
	// By keyboard: a click waits for the page to lie still, which in two whole runs once did not come. Cause unknown.
	if (fits) return page.getByLabel(fits, { exact: true }).press('Space');
	const exactly = page.getByText(words.app.question.exactly, { exact: true });
	if (await exactly.isVisible()) await exactly.press('Enter');
	const money = page.getByLabel(words.app.question.moneyField);
	const years = page.getByLabel(words.app.question.yearsField);
	await money.or(years).waitFor();
	if (await money.isVisible()) return money.fill(String(value / 100).replace('.', ','));
	await years.fill(String(value));
}

interface Range {
	from: number;
	to: number;
}
const holds = (range: Range | null, value: number): boolean =>
	range !== null && range.from <= value && value <= range.to;

/** Reads a range back from its words: "€ 1.680 of minder", "18 tot en met 20 jaar". */
function rangeOf(label: string, { app, vragen }: Words): Range | null {
	const read = (pattern: string) => {
		const names: string[] = [];
		const source = plain(pattern)
			.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
			.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
				names.push(name);
				return '(.+?)';
			});
		const found = new RegExp(`^${source}$`).exec(label);
		return found && Object.fromEntries(names.map((name, at) => [name, number(found[at + 1] ?? '')]));
	};
	const { money, years } = app.range;
	if (label === plain(vragen.vermogen.options?.none ?? '')) return { from: 0, to: 0 };
	if (label.includes('€')) {
		const cents = (euros: number | undefined) => (euros ?? 0) * 100;
		const between = read(money.overTo);
		if (between) return { from: cents(between.from) + 1, to: cents(between.to) };
		const atMost = read(money.atMost);
		if (atMost) return { from: 0, to: cents(atMost.to) };
		const over = read(money.over);
		return over && { from: cents(over.from) + 1, to: Number.POSITIVE_INFINITY };
	}
	const between = read(years.between);
	if (between) return { from: between.from ?? 0, to: between.to ?? 0 };
	const below = read(years.below);
	if (below) return { from: 0, to: (below.years ?? 0) - 1 };
	const atLeast = read(years.atLeast);
	if (atLeast) return { from: atLeast.from ?? 0, to: Number.POSITIVE_INFINITY };
	const exactly = read(years.exactly);
	return exactly && { from: exactly.years ?? -1, to: exactly.years ?? -1 };
}
const number = (text: string): number => Number(text.replace(/[^\d]/g, ''));

/** From the first screen to the first question: the button says something else in each setting. */
export async function begin(
	{ page, words }: Visit,
	{ woonplaats = 'utrecht' }: Household = {},
): Promise<void> {
	const { outreach, start } = words.app;
	const ways = [outreach.yes, woonplaats === 'utrecht' ? start.beginHere : start.elsewhere, start.begin];
	const found = ways.map((way) => page.getByText(way, { exact: true })).reduce((a, b) => a.or(b));
	// What outreach begins with comes in a later file.
	await found.first().waitFor();
	for (const way of ways)
		if (await page.getByText(way, { exact: true }).first().isVisible()) return goOn(page, way);
}

/** From the first screen to the results. Returns the questions in the order they came. */
export async function answerAll(
	visit: Visit,
	household: Household,
	look?: () => Promise<void>,
	answerOne = answer,
): Promise<string[]> {
	const asked: string[] = [];
	const { page, words } = visit;
	if ((await heading(page)) === plain(words.app.title)) await begin(visit, household);
	for (;;) {
		if ((await heading(page)) === plain(words.app.pause.heading)) await goOn(page, words.app.start.resume);
		if ((await questionOn(visit)) === null) return asked;
		await look?.();
		asked.push(await answerOne(visit, household));
		if (asked.length > 20) throw new Error(`no end to the questions: ${asked.join(', ')}`);
	}
}

/** The results come by themselves after the last question. */
export const toResults = ({ page }: Visit): Promise<void> => page.locator('.results').waitFor();

/** From the results to "Mijn antwoorden". */
export async function toAnswers(visit: Visit): Promise<void> {
	await toResults(visit);
	await forNextScreen(visit.page, () => goTo(visit.page, '#/mijn-antwoorden'));
}

/** What to do and when, papers, and what can be taken along. */
export async function toPlan({ page, words }: Visit): Promise<void> {
	await goOn(page, words.app.plan.heading);
	await page.locator('.take').waitFor();
}

/** The page of one regeling. Its place is among all of them, in the order of the rules. */
export async function toRegeling({ page }: Visit, id: string): Promise<void> {
	await forNextScreen(page, () => goTo(page, `#/regeling/${regelingen().indexOf(id) + 1}`));
	await page.locator('.regeling').waitFor();
}

const goTo = (page: Page, place: string): Promise<void> =>
	page.evaluate((hash) => {
		location.hash = hash;
	}, place);

const regelingen = (): string[] => regelingenIn(inject('built'));
/** In the order of their pages. */
export function regelingenIn(built: string): string[] {
	const read = (file: string) => JSON.parse(readFileSync(join(built, 'data', file), 'utf8'));
	const all: { id: string; rank: number }[] = read(read('manifest.json').municipality.file).rules.regelingen;
	return [...new Set(all.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id))];
}

/** In words, as its page says it; without what it is worth. */
export async function statusOf(visit: Visit, id: string): Promise<string> {
	await toRegeling(visit, id);
	return ((await visit.page.locator('.regeling .status').innerText()).split(' · ')[0] ?? '').trim();
}

/** Regeling → status, and back to the results; in the page itself, for there are many. */
export async function statuses(visit: Visit): Promise<Record<string, string>> {
	const ids = regelingen();
	const said = await visit.page.evaluate(async (count) => {
		const pageOf = (n: number) =>
			new Promise<string>((done) => {
				const before = document.querySelector('h1');
				const look = () => {
					const status = document.querySelector<HTMLElement>('.regeling .status');
					if (!status || document.querySelector('h1') === before) return;
					changes.disconnect();
					done(status.innerText);
				};
				const changes = new MutationObserver(look);
				changes.observe(document, { childList: true, subtree: true });
				location.hash = `#/regeling/${n}`;
			});
		const texts: string[] = [];
		for (let n = 1; n <= count; n++) texts.push(await pageOf(n));
		return texts;
	}, ids.length);
	await forNextScreen(visit.page, () => goTo(visit.page, '#/resultaat'));
	return Object.fromEntries(ids.map((id, i) => [id, (said[i]?.split(' · ')[0] ?? '').trim()]));
}
