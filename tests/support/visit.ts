/** Someone with a phone: opens the app, reads what stands there, and answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { type Clock, newDevice, newPage, type Watched, watchClosely } from './page';

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
export function wordsOf(language: LanguageCode): Words {
	const data = join(inject('built'), 'data');
	const read = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8'));
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
	await page.getByRole('button', { name: { nl: /^Nederlands/, en: /^English/ }[language] }).click();
	await page.locator(`html[lang=${language}]`).waitFor();
}

const plain = (text: string): string =>
	text
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replace(/[\u2066-\u2069]/g, '')
		.trim();

export const heading = async (page: Page): Promise<string> =>
	plain(await page.locator('h1').first().innerText());

/** By keyboard: two quick taps on one place count as one (`e2e/second-tap`), and tests are quicker than anyone. */
export const press = (page: Page, name: string): Promise<void> =>
	page
		.getByRole('button', { name, exact: true })
		.or(page.getByRole('link', { name, exact: true }))
		.first()
		.press('Enter');

/** Does something, and waits for the screen that comes of it: a new heading has the focus then. */
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

/** Where money comes from, and the narrower choice after a range: they belong to a question, but are none. */
export const SOURCES = 'sources';
const NARROWER = 'narrower:';
export const isQuestion = (asked: string): boolean => asked !== SOURCES && !asked.startsWith(NARROWER);

/** Which fact, or facts asked together, this screen is about; null when it asks nothing. */
export async function questionOn({ page, words }: Visit): Promise<string | null> {
	const said = await heading(page);
	if (Object.values<string>(words.app.adding.question).map(plain).includes(said)) return SOURCES;
	if (said === plain(words.app.question.narrower)) {
		const help = plain(await page.locator('#help').innerText());
		const told = Object.keys(words.vragen).find((id) =>
			help.startsWith(plain(words.vragen[id].told?.value?.split('{{')[0] ?? 'no such text')),
		);
		return `${NARROWER}${told}`;
	}
	return Object.keys(words.vragen).find((id) => plain(words.vragen[id].question) === said) ?? null;
}

/** Answers the question on the screen as this household would, and goes on. */
export async function answer(visit: Visit, household: Household): Promise<string> {
	const { page, words } = visit;
	const question = await questionOn(visit);
	if (!question) throw new Error(`"${await heading(page)}" is no question`);
	await choose(visit, question, household);
	await goOn(page, words.app.question.next);
	return question;
}

export async function choose(visit: Visit, question: string, household: Household): Promise<void> {
	const { page, words } = visit;
	if (question === SOURCES) {
		const { adding } = words.app;
		const { inkomen } = household;
		const label =
			inkomen === 'unknown' || inkomen === 'declined'
				? words.app.question[inkomen]
				: inkomen === 0
					? adding.none
					: adding.source.wages.label;
		return page.getByLabel(plain(label), { exact: true }).check();
	}
	if (question.startsWith(NARROWER))
		return chooseNumber(visit, household[question.slice(NARROWER.length)] as number);
	const about = words.vragen[question];
	const given = givenFor(question, household, about);
	const tick = (label: string) => page.getByLabel(plain(label), { exact: true }).check();
	if (given === undefined) throw new Error(`this household says nothing about ${question}`);
	if (given === 'unknown') return tick(words.app.question.unknown);
	if (given === 'declined') return tick(words.app.question.declined);
	if (typeof given === 'boolean')
		return tick(about.options?.[String(given)] ?? (given ? words.app.question.yes : words.app.question.no));
	if (typeof given === 'string') return tick(about.options[given]);
	if (typeof given === 'number') return chooseNumber(visit, given);
	if (given.length === 0) return tick(about.options.none ?? words.app.question.noneOfThese);
	for (const id of given) await tick(about.options[id]);
}

/** Facts asked together (children by age) are one list of options. */
function givenFor(question: string, household: Household, about: Book): Given | undefined {
	if (question in household) return household[question];
	const together = Object.keys(about.options ?? {}).filter((id) => id !== 'none');
	if (!together.some((id) => id in household)) return undefined;
	return together.filter((id) => household[id]);
}

/** The range that holds it, or else the field to type in. */
async function chooseNumber({ page, words }: Visit, value: number): Promise<void> {
	const labels = (await page.locator('label:has(input[type=radio])').allInnerTexts()).map(plain);
	const fits = labels.find((label) => holds(rangeOf(label, words), value));
	if (fits) return page.getByLabel(fits, { exact: true }).check();
	const exactly = page.getByText(words.app.question.exactly, { exact: true });
	if (await exactly.isVisible()) await exactly.click();
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

/** Reads a range back from its words: "€ 1.685 of minder", "18 tot en met 20 jaar". */
function rangeOf(label: string, { app }: Words): Range | null {
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
	if (label.includes('€')) {
		const between = read(money.between);
		if (between) return { from: (between.from ?? 0) * 100, to: (between.to ?? 0) * 100 };
		const atMost = read(money.atMost);
		if (atMost) return { from: 0, to: (atMost.to ?? 0) * 100 };
		const atLeast = read(money.atLeast);
		return atLeast && { from: (atLeast.from ?? 0) * 100, to: Number.POSITIVE_INFINITY };
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

/** From the first screen to the first question: the button says something else for two people at one screen. */
export async function begin({ page, words }: Visit): Promise<void> {
	const together = page.getByText(words.app.outreach.yes, { exact: true });
	const alone = page.getByText(words.app.start.begin, { exact: true });
	// What outreach begins with comes in a later file.
	await together.or(alone).first().waitFor();
	await goOn(page, (await together.isVisible()) ? words.app.outreach.yes : words.app.start.begin);
}

/** From the first screen to "Klopt dit?". Returns the questions in the order they came. */
export async function answerAll(
	visit: Visit,
	household: Household,
	look?: () => Promise<void>,
): Promise<string[]> {
	const asked: string[] = [];
	const { page, words } = visit;
	if ((await heading(page)) === plain(words.app.title)) await begin(visit);
	while ((await heading(page)) !== plain(words.app.check.heading)) {
		await look?.();
		asked.push(await answer(visit, household));
		if (asked.length > 30) throw new Error(`no end to the questions: ${asked.join(', ')}`);
	}
	return asked;
}

export async function toResults(visit: Visit): Promise<void> {
	await goOn(visit.page, visit.words.app.check.toResults);
	await visit.page.locator('.results').waitFor();
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

function regelingen(): string[] {
	const data = join(inject('built'), 'data');
	const read = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8'));
	const all: { id: string; rank: number }[] = read(read('manifest.json').municipality.file).rules.regelingen;
	return [...new Set(all.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id))];
}

/** In words, as its page says it; without what it is worth. */
export async function statusOf(visit: Visit, id: string): Promise<string> {
	await toRegeling(visit, id);
	return ((await visit.page.locator('.regeling .status').innerText()).split(' · ')[0] ?? '').trim();
}

/** Regeling → status, and back to the results. */
export async function statuses(visit: Visit): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const id of regelingen()) found[id] = await statusOf(visit, id);
	await forNextScreen(visit.page, () => goTo(visit.page, '#/resultaat'));
	return found;
}
