/**
 * What one screen is looked at for: what axe finds, sideways scrolling, targets that are too small or too close,
 * a language that is not what it should be, text that is cut off, controls one hardly sees, and a focus that is lost.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { faint } from './contrast';
import { lostFocus, throughStops } from './focus';
import { cutOff, cutOffWhenSpaced } from './text';
import type { Look, Visit } from './walk';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Off in axe by itself, for they are new or tried out: 2.5.8, 2.5.3 and 1.3.4. */
const ALSO = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock'];
/** Some compilers give functions a name by a call, which a page does not know. */
const NAMES = 'globalThis.__name ??= (one) => one;';

/** Smallest side of what is tapped, and what lies between two of these, CSS px (A-04, K-03). */
const TARGET = {
	phone: { size: 48, apart: 8 },
	outreach: { size: 56, apart: 8 },
	kiosk: { size: 64, apart: 12 },
};

/**
 * Adds to what was found. Leaves the focus on nothing, so that the next screen has to take it.
 * @param isNew something came that has to take the focus
 */
export async function inspect(visit: Visit, screen: string, isNew = true): Promise<void> {
	const { page, look, found } = visit;
	const closely = visit.closely(screen);
	await page.evaluate(NAMES);
	const lost = isNew ? await lostFocus(page) : [];
	const wrong = [
		...lost,
		...(closely ? await violations(page) : []),
		...(await page.evaluate(layout, expected(look))),
		...(await page.evaluate(faint)),
		...(await page.evaluate(cutOff)),
		...(await cutOffWhenSpaced(page)),
		...(closely ? await throughStops(page) : []),
	];
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	found.push(...wrong.map((what) => `${screen}: ${what}`));
}

async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	// What stays in view lies over what can be scrolled from under it: axe would call that a small target.
	const large = await page.evaluate(() => {
		const { dataset } = document.documentElement;
		const was = 'large' in dataset;
		dataset.large = '';
		return was;
	});
	const { violations } = await page.evaluate(
		(also) =>
			(globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
				rules: Object.fromEntries(also.map((rule) => [rule, { enabled: true }])),
			}),
		ALSO,
	);
	if (!large) await page.evaluate(() => delete document.documentElement.dataset.large);
	return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}: ${nodes[0]?.failureSummary}`);
}

const expected = ({ language, mode, both }: Look) => ({
	language,
	dir: ['ar', 'fa'].includes(language) ? 'rtl' : 'ltr',
	both: both && language !== 'nl',
	...TARGET[mode],
});

/** Runs in the page. */
function layout({ language, dir, both, size, apart }: ReturnType<typeof expected>): string[] {
	const page = document.documentElement;
	const wrong: string[] = [];
	if (page.scrollWidth > page.clientWidth) {
		const out = (one: Element) => {
			const { left, right } = one.getBoundingClientRect();
			return one.checkVisibility() && (right > page.clientWidth + 1 || left < -1);
		};
		// The innermost one says most.
		const wide = [...document.body.querySelectorAll('*')].filter(out).at(-1);
		wrong.push(
			`scrolls sideways by ${page.scrollWidth - page.clientWidth}: ${wide?.className || wide?.tagName}`,
		);
	}
	if (page.lang !== language) wrong.push(`lang is ${page.lang}`);
	if (page.dir !== dir) wrong.push(`dir is ${page.dir}`);
	if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
	if (/\{\{|\}\}|undefined|\[object|NaN/.test(document.body.innerText)) wrong.push('raw text');
	if (both && !document.querySelector('main .pair > [lang=nl]')) wrong.push('no Dutch beside it');

	const targets = [...document.querySelectorAll('button, .option, summary, a.primary, a.secondary, a.quiet')]
		.filter((one) => one.checkVisibility({ visibilityProperty: true }))
		.map((one) => ({ one, name: one.className || one.tagName, box: one.getBoundingClientRect() }))
		.filter(({ box }) => box.height > 1);
	const small = targets
		.filter(({ box }) => Math.round(box.height) < size)
		.map(({ name, box }) => `${name} ${Math.round(box.height)}`);
	if (small.length) wrong.push(`smaller than ${size}: ${[...new Set(small)].join(', ')}`);
	// Rows of text may touch: there the size is what counts.
	const shaped = targets.filter(({ one }) => {
		const { borderTopWidth, backgroundColor } = getComputedStyle(one);
		return borderTopWidth !== '0px' || !/^rgba\(.*, 0\)$/.test(backgroundColor);
	});
	// What stays in view lies over what can be scrolled from under it.
	const bar = ({ one }: (typeof shaped)[number]) => one.closest('.go-on, .bar');
	const close = shaped.flatMap((one, i) =>
		shaped.slice(i + 1).flatMap((other) => {
			if (bar(one) !== bar(other)) return [];
			const across = Math.max(other.box.left - one.box.right, one.box.left - other.box.right);
			const down = Math.max(other.box.top - one.box.bottom, one.box.top - other.box.bottom);
			const between = Math.round(Math.max(across, down));
			return between < apart ? [`${one.name} and ${other.name} ${between}`] : [];
		}),
	);
	if (close.length) wrong.push(`less than ${apart} apart: ${[...new Set(close)].join(', ')}`);
	return wrong;
}
