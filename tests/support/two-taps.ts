/** Every control of a visit tapped twice, as by an unsure finger: the second tap may only do what the first one did. */
import type { Browser, Page } from 'playwright-core';
import { facts } from '../../rules/vragen.json';
import links from '../fixtures/links/v2.json';
import { drawn, newDevice, newPage } from './page';
import { forNextScreen } from './visit';

export interface Taps {
	mode: 'phone' | 'outreach' | 'kiosk';
	size: { width: number; height: number };
	language: string;
}

/** Answers by the ids that the options carry; where none of these is there, the one in the middle. */
const ANSWERS = ['utrecht', 'kinderen-4-11', 'witgoed', 'wages', 'false'];
/** What only one regeling asks: of each kind one. */
const details = ['woning', 'huur', 'vakantiegeld-elke-maand', 'toeslagen-nu'].map(
	(fact) => `#/nog-een-vraag/${facts.findIndex(({ id }) => id === fact) + 1}`,
);
const CONTROLS = 'a, button, summary, label.option, select, input[type=text]';

/**
 * @param share one control in so many is tapped; of the screens beside the way, a sample goes by every third
 * @returns what a second tap did, by screen and control, and how many controls were tapped
 */
export async function tapEverythingTwice(
	browser: Browser,
	app: string,
	{ mode, size, language }: Taps,
	share = 1,
): Promise<{ wrong: string[]; tapped: number }> {
	const device = await newDevice(browser, { viewport: size, hasTouch: true });
	const { page, complaints } = await newPage(device);
	const wrong: string[] = [];
	let seen = 0;
	let tapped = 0;
	/** @param again brings this screen back */
	async function through(screen: string, again: () => Promise<unknown>): Promise<void> {
		await again();
		const many = await page.locator(CONTROLS).count();
		let left = false;
		for (let n = 0; n < many; n++) {
			if (seen++ % share > 0) continue;
			if (left) await again();
			left = true;
			let said = await tapTwice(page, n);
			// A busy machine: that was two taps of two people, or beside it. Once more, and from the start.
			for (let more = 0; said === 'again' && more < 20; more++) {
				await again();
				said = await tapTwice(page, n);
			}
			if (said !== null) tapped++;
			if (said) wrong.push(`${screen}, ${said}`);
		}
		if (left) await again();
	}
	const to = async (hash: string) => {
		// A message, a question whether to wipe, the covered screen, something that was opened: as they were.
		// The other button on the cover begins anew.
		const [show] = await page.locator('main.cover button').all();
		await show?.press('Enter');
		// Whoever answers alone does not come back to a question that has its answer.
		const [together] = await page.locator('.alone:has([role=status]:not(:empty)) button').all();
		await together?.press('Enter');
		await page.evaluate((hash) => {
			location.hash = '#/contact';
			location.hash = hash;
		}, hash);
		await page.locator('h1').first().waitFor();
		await drawn(page);
	};
	await page.addInitScript(`globalThis.look = ${state}`);
	await page.goto(`${app}?mode=${mode}&lang=${language}`);
	await page.locator('main .primary').first().waitFor();
	await through('start', () => to('#/'));
	let steps = 0;
	for (let n = 1; n < 30; n++) {
		await through(`question ${n}`, () => to(`#/vraag/${n}`));
		if ((await page.locator('form.question').count()) === 0) break;
		steps = n;
		if ((await page.locator('form.question input[value=adds]').count()) > 0) {
			await through(`adding ${n}`, () => to(`#/optellen/${n}`));
			await to(`#/vraag/${n}`);
		}
		const inputs = page.locator('form.question .option input');
		const values = await inputs.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
		const value = values.find((one) => ANSWERS.includes(one)) ?? values[Math.floor((values.length - 1) / 2)];
		const input = page.locator(`form.question .option input[value="${value}"]`);
		if (!(await input.isChecked())) await input.press('Space');
		await forNextScreen(page, () => page.locator('form.question [type=submit]').press('Enter'));
	}
	if (steps < 5) wrong.push(`only ${steps} questions`);
	const beside = [
		...details,
		'#/dat-geeft-niet',
		'#/resultaat',
		'#/regeling/1',
		'#/brief/3',
		'#/past-nu-niet',
		'#/ook-goed-om-te-weten',
		'#/wegwijzer/1',
		'#/mijn-plan',
		'#/mijn-antwoorden',
		'#/klopt-dit-niet',
		'#/waarom/1',
		'#/stel-dat',
		'#/stel-dat/2',
		'#/nu-hulp',
		'#/contact',
		'#/over',
		'#/zelf-zien',
		'#/hoe-rekenen-we',
		'#/hoe-rekenen-we/1',
		'#/kaartjes',
		`#r=${links[0]?.payload}`,
	];
	for (const [n, hash] of beside.entries())
		if (share === 1 || n % 3 === 0) await through(hash, () => to(hash));
	wrong.push(...complaints);
	await device.close();
	return { wrong, tapped };
}

/**
 * @returns what the second tap did that the first one had not: '' when nothing; null when there is nothing to tap;
 *   'again' when the machine put more between the two than an unsure finger does, or the screen moved before the first
 */
async function tapTwice(page: Page, n: number): Promise<string | null> {
	const control = page.locator(CONTROLS).nth(n);
	if ((await control.count()) === 0 || !(await control.isVisible())) return null;
	// Elsewhere than here: another site, a phone call, the device's own dialog, a file.
	if (await control.evaluate((one) => /^(https?|tel):/.test((one as HTMLAnchorElement).href ?? '')))
		return null;
	// Of a link on two lines the middle can lie beside it.
	const { x, y, free } = await control.evaluate((one) => {
		window.print = () => {};
		one.scrollIntoView({ block: 'center' });
		const { left, top, width, height } = one.getClientRects()[0] as DOMRect;
		const [x, y] = [left + width / 2, top + height / 2];
		return { x, y, free: one.contains(document.elementFromPoint(x, y)) };
	});
	// Out of sight until the keyboard comes there, or below the foot with letters twice as large.
	if (!free) return null;
	const name = `${await control.evaluate((one) => one.textContent?.trim().slice(0, 40))}`;
	await control.evaluate(watch);
	await Promise.all([
		page.touchscreen.tap(x, y),
		page.waitForTimeout(100).then(() => page.touchscreen.tap(x, y)),
	]);
	await page.waitForTimeout(50);
	await drawn(page);
	const { hit, gap, same, before } = await page.evaluate(() => (globalThis as unknown as Watching).taps);
	if (!hit || gap > 500) return 'again';
	// What is still there is meant both times.
	if (same) return '';
	const after = await page.evaluate(state);
	return before === after ? '' : `"${name}" twice: ${before} became ${after}`;
}

interface Watching {
	look: typeof state;
	taps: { hit: boolean; gap: number; same: boolean; before: string };
}

/** Looks at the page in the moment of the second tap. Runs in the page. */
function watch(control: Element): void {
	const taps = { hit: false, gap: Number.POSITIVE_INFINITY, same: false, before: '' };
	(globalThis as unknown as Watching).taps = taps;
	const { look } = globalThis as unknown as Watching;
	const stop = new AbortController();
	let first = 0;
	addEventListener(
		'pointerdown',
		({ timeStamp, clientX, clientY }) => {
			const isThere = control.isConnected && control.contains(document.elementFromPoint(clientX, clientY));
			if (first === 0) {
				first = timeStamp;
				taps.hit = isThere;
				return;
			}
			stop.abort();
			taps.gap = timeStamp - first;
			taps.same = isThere;
			taps.before = look();
		},
		{ capture: true, signal: stop.signal },
	);
}

/** All that a tap can change. Runs in the page. */
function state(): string {
	const all = (what: string) => [...document.querySelectorAll(what)];
	return JSON.stringify({
		// Not its words: another language may still be on its way.
		screen: all('main a, main form, main input').map(
			(one) => one.getAttribute('href') ?? one.getAttribute('name'),
		),
		ticked: all('input:checked').map((one) => (one as HTMLInputElement).value),
		typed: all('input[type=text]').map((one) => (one as HTMLInputElement).value),
		open: all('details[open]').length,
		pressed: all('[aria-pressed=true], [aria-expanded=true]').length,
		asked: all('.wipe, .problem, dialog, main.cover, .save').length,
		size: document.documentElement.style.cssText.replace(/--hair:[^;]*;?/, ''),
	});
}
