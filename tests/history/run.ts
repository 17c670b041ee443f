/**
 * `npm run test:history`: what a real Chromium keeps of a visit in its profile, read from disk after a wipe. Two
 * households that got a different number of questions, one of which then looks at every kind of screen, must leave the
 * same rows, and no word of a question (decisions 5, History). Needs Debian's `chromium` and `sqlite3`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import nl from '../../locales/nl/app.json';
import questions from '../../locales/nl/vragen.json';
import { build } from '../support/build';

const CHROMIUM = '/usr/bin/chromium';
for (const program of [CHROMIUM, '/usr/bin/sqlite3'])
	if (!existsSync(program)) {
		console.error(`${program} is missing: apt-get install chromium sqlite3`);
		process.exit(2);
	}

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};
await build(join(folder, 'site'));
const server = createServer(({ url = '/' }, response) => {
	const path = join(folder, 'site', new URL(url, 'http://app').pathname.replace(/\/$/, '/index.html'));
	if (!existsSync(path)) {
		response.writeHead(404).end();
		return;
	}
	response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
	response.end(readFileSync(path));
}).listen(0);
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;

interface Kept {
	asked: number;
	/** Screens after the results. */
	looked: number;
	/**
	 * Address and title, as the browser lists them, and how often the way was come to. How often the first screen was,
	 * Chromium counts as 3 or 4 for the same visit: it sometimes takes loading and numbering the page together.
	 */
	rows: string;
	/** All that stands in the profile's history and session files, in both ways that Chromium writes letters. */
	everything: string;
}

/**
 * @param nth which choice is taken on every question
 * @param looksAround whether it goes on past the results, to every kind of screen that the way has
 */
async function visit(search: string, wipe: string, nth: number, looksAround: boolean): Promise<Kept> {
	const profile = mkdtempSync(join(folder, 'profile-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: CHROMIUM,
		headless: false,
		args: [
			...['--headless=new', '--no-sandbox', '--no-first-run', '--disable-quic', '--disable-sync'],
			...['--disable-background-networking', '--disable-component-update'],
		],
		viewport: { width: 360, height: 640 },
		locale: 'nl-NL',
	});
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(address + search);
	await page.locator('html[style*=letters]').waitFor({ state: 'attached' });
	// By keyboard: two quick taps on one place would count as one.
	await next(page, () => page.locator('main .primary').first().press('Enter'));
	let asked = 0;
	for (; (await page.locator('form.question').count()) > 0; asked++) {
		const choices = page.locator('fieldset input[type=radio], fieldset input[type=checkbox]');
		await choices.nth(Math.min(nth, (await choices.count()) - 1)).press('Space');
		await next(page, () => page.locator('form.question button[type=submit]').press('Enter'));
	}
	const looked = looksAround ? await lookAround(page) : 0;
	await next(page, () => page.locator('main .primary').first().press('Enter'));
	await page.getByRole('button', { name: wipe, exact: true }).first().press('Enter');
	await page.getByRole('button', { name: nl.nav.wipeYes, exact: true }).press('Enter');
	await page.getByText(nl.notice.wiped).waitFor();
	await context.close();
	const kept = join(profile, 'Default');
	const sql = (query: string) =>
		execFileSync('/usr/bin/sqlite3', [join(kept, 'History'), query], { encoding: 'utf8' });
	const files = ['History', ...readdirSync(join(kept, 'Sessions')).map((name) => `Sessions/${name}`)];
	const everything = files
		.map((name) => readFileSync(join(kept, name)))
		.map((bytes) => bytes.toString('latin1') + bytes.toString('utf8') + bytes.toString('utf16le'))
		.join('');
	return {
		asked,
		looked,
		rows: sql("select url, title, iif(url like '%#%', visit_count, 'some') from urls order by id"),
		everything,
	};
}

/** From the results by the app's own links to each kind of screen, and by its own way back. What is not there is passed over. */
const TRAILS = [
	['#/regeling/', '#/waarom/'],
	['#/regeling/', '#/brief/'],
	['#/nog-een-vraag/'],
	['#/ook-goed-om-te-weten', '#/wegwijzer/'],
	['#/past-nu-niet', '#/regeling/'],
	['#/mijn-antwoorden', '#/vraag/'],
	['#/stel-dat', '#/stel-dat/'],
	['#/mijn-plan'],
];

/** @returns how many screens were come to */
async function lookAround(page: Page): Promise<number> {
	let looked = 0;
	for (const trail of TRAILS) {
		for (const place of trail) {
			const link = page.locator(`main a[href^="${place}"]`).first();
			if ((await link.count()) === 0) break;
			await link.evaluate(unfold);
			await next(page, () => link.press('Enter'));
			looked++;
		}
		while ((await page.locator('.results').count()) === 0)
			await next(page, () => page.locator('header .back').press('Enter'));
	}
	return looked;
}

/** Runs in the page. */
function unfold(link: Element): void {
	for (let at = link.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
		at.open = true;
}

async function next(page: Page, act: () => Promise<unknown>): Promise<void> {
	const before = await page.locator('h1').first().elementHandle();
	await act();
	await page.waitForFunction((old) => document.querySelector('h1') !== old, before);
}

/** What would tell a question: its words, and the addresses that releases before had. */
const TELLING = [
	...Object.values(questions as Record<string, { question?: string }>).flatMap(
		({ question }) => question ?? [],
	),
	...['#/vraag/', '#/mijn-antwoorden', '#/resultaat', '#/waarom', '#/regeling', '#/stel-dat', '#/mijn-plan'],
	...['#/nog-een-vraag', '#/brief', '#/wegwijzer', '#/past-nu-niet', '#/ook-goed'],
];

let wrong = 0;
for (const [search, wipe] of [
	['', nl.nav.wipe],
	['?mode=outreach', nl.outreach.next],
] as const) {
	const [one, other] = [await visit(search, wipe, 0, false), await visit(search, wipe, 1, true)];
	const found = [one, other].flatMap(({ everything }) => TELLING.filter((text) => everything.includes(text)));
	const holds =
		one.rows === other.rows && found.length === 0 && one.asked !== other.asked && other.looked > 8;
	if (!holds) wrong++;
	const length = `${one.asked} questions, and ${other.asked} with ${other.looked} screens after them`;
	console.log(`${holds ? 'ok  ' : 'FAIL'} ${search || 'phone'}: ${length}`);
	console.log(one.rows === other.rows ? one.rows : `${one.rows}--- and\n${other.rows}`);
	for (const text of found) console.log(`found: ${text}`);
}
server.close();
rmSync(folder, { recursive: true, force: true });
console.log(`${wrong} wrong`);
process.exitCode = wrong ? 1 : 0;
