/** Text that does not fit where it stands: at the size it has, and with the spacing that a reader may set (1.4.12). */
import type { Page } from 'playwright-core';

/** As WCAG 1.4.12 states it; the space between paragraphs falls together with what is there already. */
const SPACING = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Runs in the page. Letters may stand out a little above and below their line. */
export function cutOff(): string[] {
	const { clientWidth } = document.documentElement;
	const wrong = new Set<string>();
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = walker.nextNode(); text; text = walker.nextNode()) {
		const own = text.parentElement as HTMLElement;
		if (!text.textContent?.trim() || !own.checkVisibility({ visibilityProperty: true })) continue;
		if (own.closest('svg, option')) continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		const letters = range.getBoundingClientRect();
		const boxes: Element[] = [];
		let dot = false;
		for (let one: Element | null = own; one && one !== document.body; one = one.parentElement) {
			const { display, overflowX, overflowY } = getComputedStyle(one);
			// Only for who listens: made as small as a dot.
			dot ||= one.clientWidth === 1 && one.clientHeight <= 1;
			const clips = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
			const holds: boolean = one === own && !['inline', 'contents'].includes(display);
			if (clips || holds || one.matches('button, .option, summary, .primary, .secondary')) boxes.push(one);
		}
		if (dot) continue;
		const out = boxes.find((one) => {
			const box = one.getBoundingClientRect();
			return (
				letters.top < box.top - 6 ||
				letters.bottom > box.bottom + 6 ||
				letters.left < box.left - 2 ||
				letters.right > box.right + 2
			);
		});
		if (out) wrong.add(`text stands out of ${out.className || out.tagName}: ${text.textContent}`);
		if (letters.left < -1 || letters.right > clientWidth + 1)
			wrong.add(`text stands out of the screen: ${text.textContent}`);
	}
	return [...wrong];
}

/** Leaves the screen as it was. */
export async function cutOffWhenSpaced(page: Page): Promise<string[]> {
	// The policy lets in no style of others; a sheet made by the page itself is none.
	await page.evaluate((spacing) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(spacing);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, SPACING);
	const wrong = await page.evaluate(cutOff);
	const sideways = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
		return scrollWidth - clientWidth;
	});
	if (sideways > 0) wrong.push(`scrolls sideways by ${sideways}`);
	return wrong.map((what) => `with wider spacing: ${what}`);
}
