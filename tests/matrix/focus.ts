/** Where the keyboard is: on the new screen after every step, and seen wherever it goes (2.1.2, 2.4.3, 2.4.7, 2.4.11). */
import type { Page } from 'playwright-core';

/** A new screen, or a message on it, takes the focus: in what is new, and in sight. */
export async function lostFocus(page: Page): Promise<string[]> {
	const taken = await page
		.waitForFunction(
			() => {
				const { activeElement } = document;
				if (!activeElement?.closest('main')) return false;
				const { top, bottom, height } = activeElement.getBoundingClientRect();
				return height > 0 && bottom > 0 && top < innerHeight && activeElement.checkVisibility();
			},
			undefined,
			{ timeout: 5_000 },
		)
		.catch(() => null);
	return taken ? [] : ['the focus is on nothing that is new and in sight'];
}

/** Tab, all the way round. Leaves the focus on nothing. */
export async function throughStops(page: Page): Promise<string[]> {
	const expected = await page.evaluate(begin);
	const wrong: string[] = [];
	// Once over the edge of the page, and a few for what is not counted.
	for (let i = 0; i < expected + 5; i++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(atStop);
		if (stop === null) break;
		wrong.push(...stop);
	}
	const missed = await page.evaluate(end);
	if (missed.length) wrong.push(`the keyboard does not reach: ${missed.join(', ')}`);
	return [...new Set(wrong)];
}

interface Stops {
	stops: { left: Set<Element>; been: Set<Element> };
}

/** Runs in the page, as the next two do. A group of radio buttons is one stop. */
function begin(): number {
	const left = new Set<Element>();
	const groups = new Set<string>();
	for (const one of document.querySelectorAll(
		'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]',
	)) {
		if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('[inert]')) continue;
		if (one instanceof HTMLInputElement && one.type === 'radio') {
			if (groups.has(one.name)) continue;
			groups.add(one.name);
			// The one that is chosen has the stop of its group.
			left.add(document.querySelector(`input[name="${one.name}"]:checked`) ?? one);
		} else left.add(one);
	}
	(globalThis as unknown as Stops).stops = { left, been: new Set() };
	(document.activeElement as HTMLElement).blur();
	return left.size;
}

function atStop(): string[] | null {
	const { left, been } = (globalThis as unknown as Stops).stops;
	const one = document.activeElement as HTMLElement;
	// Over the edge of the page: once round, the first one comes again.
	if (one === document.body) return [];
	if (been.has(one)) return null;
	been.add(one);
	if (one instanceof HTMLInputElement && one.type === 'radio') {
		for (const other of left)
			if (other instanceof HTMLInputElement && other.name === one.name) left.delete(other);
	} else left.delete(one);
	const name = `${one.className || one.tagName}`;
	const wrong: string[] = [];
	const rings = [one, one.closest('.option')].map((where) => where && getComputedStyle(where));
	if (
		!rings.some((ring) => ring && ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 3)
	)
		wrong.push(`no mark on what has the focus: ${name}`);
	const boxes = [...one.getClientRects()];
	const seen = boxes.some(({ left, top, width, height }) => {
		// What is nearly as tall as the screen cannot be seen whole: a part of it will do (2.4.11).
		const parts = height > innerHeight / 2 ? [0.25, 0.5, 0.75] : [0.5];
		return parts.some((part) => {
			const there = document.elementFromPoint(left + width / 2, top + height * part);
			return there && (one.contains(there) || there.contains(one));
		});
	});
	if (!seen) wrong.push(`what has the focus is covered or out of sight: ${name}`);
	return wrong;
}

function end(): string[] {
	const { left } = (globalThis as unknown as Stops).stops;
	(document.activeElement as HTMLElement).blur();
	return [...left].map((one) => `${one.className || one.tagName} ${one.textContent?.trim().slice(0, 20)}`);
}
