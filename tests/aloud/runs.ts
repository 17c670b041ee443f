/** What a screen reader comes by on a page, in its order, each piece with the language that it is marked with. */
import type { Page } from 'playwright-core';

export interface Run {
	lang: string;
	text: string;
}

/** Texts that are shown or said only (`unseen`), and names that an attribute gives. Neighbours in one voice are one run. */
export const runsOn = (page: Page): Promise<Run[]> =>
	page.evaluate(() => {
		const runs: (Run & { block: Element | null })[] = [];
		const blockOf = (element: Element | null): Element | null =>
			element && getComputedStyle(element).display.startsWith('inline')
				? blockOf(element.parentElement)
				: element;
		const add = (text: string, from: Element) => {
			const said = text.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/[\u200e\u200f\u2066-\u2069]/g, '');
			if (!said.trim()) return;
			const lang = from.closest('[lang]')?.getAttribute('lang') ?? '';
			const block = blockOf(from);
			const last = runs.at(-1);
			if (last && last.lang === lang && last.block === block) last.text += said;
			else runs.push({ lang, text: said, block });
		};
		const visit = (node: Node) => {
			if (node instanceof Text) return add(node.data, node.parentElement as Element);
			if (!(node instanceof Element)) return;
			if (node.matches('script, style, [hidden], [aria-hidden=true]') || !node.checkVisibility()) return;
			const name = node.getAttribute('aria-label');
			if (name) add(name, node);
			else for (const child of node.childNodes) visit(child);
		};
		visit(document.body);
		return runs.map(({ lang, text }) => ({ lang, text: text.trim() }));
	});
