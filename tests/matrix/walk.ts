/**
 * One visit through every screen, in any language and mode: it goes by what a control is, never by its words.
 * What it looks for on each stands in `inspect.ts`.
 */
import type { Browser, Page } from 'playwright-core';
import { drawn, newDevice, newPage } from '../support/page';
import { takenOver } from '../support/visit';
import { inspect } from './inspect';

export interface Look {
	language: string;
	/** Dutch beside it. */
	both: boolean;
	mode: 'phone' | 'outreach' | 'kiosk';
	size: { width: number; height: number };
	scheme: 'light' | 'dark' | 'forced' | 'contrast';
	/** Percent: A+ as far as it goes. */
	letters: 100 | 200;
}

/** Answers by the ids that the options carry; where none of these is there, the one in the middle. */
const ANSWERS = [
	'utrecht',
	'kapot',
	'witgoed',
	'zorg',
	'kinderen',
	'loon',
	'deeltijd',
	'vergunning',
	'false',
];

/**
 * @param closely which screens, by name, are also gone through with axe and the keyboard: most of the time goes there
 * @returns what was wrong, by screen; empty when nothing was
 */
export async function walk(
	browser: Browser,
	address: string,
	look: Look,
	closely: (screen: string) => boolean = () => true,
): Promise<string[]> {
	const found: string[] = [];
	const context = await newDevice(browser, {
		viewport: look.size,
		colorScheme: look.scheme === 'dark' ? 'dark' : 'light',
		forcedColors: look.scheme === 'forced' ? 'active' : 'none',
		reducedMotion: 'reduce',
	});
	try {
		const { page } = await newPage(context);
		page.on('pageerror', (error) => found.push(`error: ${error}`));
		const visit = { page, look, closely, found };
		await page.goto(`${address}?mode=${look.mode}&lang=${look.language}#/`);
		await page.locator(`html[lang=${look.language}]`).waitFor();
		// What was opened before that is closed again.
		await takenOver(page);
		// The kiosk's first screen comes with the later ones.
		await page.locator('#main h1').waitFor();
		// And the names of languages when their letters are there.
		await page.waitForFunction(() =>
			[...document.querySelectorAll<HTMLElement>('main button')].every((one) => one.innerText.trim()),
		);
		await prepare(visit);
		// The first screen keeps the browser's own start.
		await inspect(visit, 'start', false);
		await throughQuestions(visit);
		await throughResults(visit);
		for (const hash of ['#/contact', '#/over', '#/zelf-zien', '#/hoe-rekenen-we', '#/hoe-rekenen-we/1']) {
			await goTo(page, hash);
			await inspect(visit, hash);
		}
	} catch (error) {
		found.push(`stopped: ${(error as Error).message.split('\n')[0]}`);
	} finally {
		await context.close();
	}
	return found;
}

export interface Visit {
	page: Page;
	look: Look;
	closely(screen: string): boolean;
	found: string[];
}

async function prepare({ page, look }: Visit): Promise<void> {
	if (look.language !== 'nl') {
		const has = (await page.locator('html[data-both]').count()) > 0;
		if (has !== look.both) {
			const toggle = page
				.locator('.tools [aria-pressed]')
				.filter({ hasNot: page.locator('.display-choices') });
			const inList = page.locator('.languages [aria-pressed]');
			if (await inList.count()) {
				await page.locator('.languages summary').click();
				await inList.click();
				await page.locator('.languages summary').click();
			} else await toggle.last().click();
		}
	}
	if (look.letters === 100 && look.scheme !== 'contrast') return;
	await page.locator('.display summary').click();
	const buttons = page.locator('.display-choices button');
	if (look.letters === 200) for (let i = 0; i < 4; i++) await buttons.nth(1).click();
	if (look.scheme === 'contrast') await buttons.nth(2).click();
	await page.locator('.display summary').click();
}

async function throughQuestions(visit: Visit): Promise<void> {
	const { page } = visit;
	await goTo(page, '#/vraag/1');
	await page.locator('form.question').waitFor();
	// By keyboard: it may lie where the letters were made larger, and a second tap there does not count.
	await page.locator('form.question button[type=submit]').press('Enter');
	await page.locator('.problem').waitFor();
	await inspect(visit, 'question 1 with a message');
	for (let n = 1; n < 30 && (await page.locator('form.question').count()); n++) {
		await inspect(visit, `question ${n}`, n > 1);
		const parts = page.locator('form.question fieldset');
		// A tick can bring another question.
		for (let at = 0; at < (await parts.count()); at++) {
			const part = parts.nth(at);
			const inputs = part.locator('.option input');
			const values = await inputs.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
			const wanted = values.filter((value) => ANSWERS.includes(value));
			const many = (await inputs.first().getAttribute('type')) === 'checkbox';
			const second = values.slice(many ? 0 : 1).slice(0, 1);
			for (const value of wanted.length > 0 ? wanted.slice(0, many ? 9 : 1) : second)
				await part.locator(`.option input[value="${value}"]`).press('Space');
		}
		const before = await page.locator('h1').first().elementHandle();
		await page.locator('form.question button[type=submit]').click();
		// Until it is drawn. That it takes the focus is for who inspects it.
		await page.waitForFunction((old) => document.querySelector('h1') !== old, before);
	}
}

async function throughResults(visit: Visit): Promise<void> {
	const { page } = visit;
	await page.locator('.results').waitFor();
	await inspect(visit, 'results');
	await goTo(page, '#/mijn-antwoorden');
	await inspect(visit, 'answers');
	await goTo(page, '#/regeling/1');
	await page.locator('.regeling').waitFor();
	for (const details of await page.locator('main details').all())
		await details.evaluate((one) => one.setAttribute('open', ''));
	await inspect(visit, 'regeling, unfolded');
	for (const hash of [
		'#/regeling/3',
		'#/past-nu-niet',
		'#/ook-goed-om-te-weten',
		'#/wegwijzer/1',
		'#/wegwijzer/15',
		'#/wegwijzer/99',
		'#/mijn-plan',
		'#/nu-hulp',
		'#/waarom/1',
		'#/waarom/2',
		'#/stel-dat',
		'#/stel-dat/2',
		'#/klopt-dit-niet',
		'#/optellen/1',
	]) {
		await goTo(page, hash);
		await inspect(visit, hash);
	}
}

async function goTo(page: Page, hash: string): Promise<void> {
	await page.evaluate((to) => {
		location.hash = to;
	}, hash);
	await page.locator('h1').first().waitFor();
	await drawn(page);
}
