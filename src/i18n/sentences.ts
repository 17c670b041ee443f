/** What a screen says, sentence by sentence, in the order in which someone reads it. */

export interface Sentence {
	text: string;
	lang: string;
	/** Where it stands, to show where the voice is. */
	range: Range;
}

/** What is read, in the order of the page. Whatever is inside another of these is read with it. */
const READ = 'h1, h2, h3, h4, p, li, dt, dd, label, summary, caption, th, td';

/** A browser that does not know sentences reads a paragraph as one. */
const IN_ONE_GO = { segment: (text: string) => [{ segment: text, index: 0 }] };

/** Sentences in this language, in the order in which they stand. Not: what is hidden, and answers in company. */
export function sentencesIn(place: Element, lang: string): Sentence[] {
	const split = Intl.Segmenter ? new Intl.Segmenter(lang, { granularity: 'sentence' }) : IN_ONE_GO;
	return [...place.querySelectorAll<HTMLElement>(READ)].flatMap((block) => {
		if (block.parentElement?.closest(READ) || isSilent(block)) return [];
		// An amount or a name is a piece of markup of its own: a sentence runs on through it.
		const nodes = textsIn(block, lang);
		const text = nodes.map(({ data }) => data).join('');
		return [...split.segment(text)].flatMap(({ segment, index }) => {
			const spoken = segment.trim();
			if (!/[\p{L}\p{N}]/u.test(spoken)) return [];
			return [{ text: spoken, lang, range: rangeOf(nodes, index, index + segment.length) }];
		});
	});
}

/** @param from counted over all these nodes together */
function rangeOf(nodes: readonly Text[], from: number, to: number): Range {
	const range = (nodes[0] as Text).ownerDocument.createRange();
	let start = 0;
	for (const node of nodes) {
		const end = start + node.length;
		if (start <= from && from < end) range.setStart(node, from - start);
		if (start < to && to <= end) range.setEnd(node, to - start);
		start = end;
	}
	return range;
}

function textsIn(block: Element, lang: string): Text[] {
	const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const parent = node.parentElement as HTMLElement;
		if (parent.closest('[lang]')?.getAttribute('lang') === lang && !isSilent(parent)) texts.push(node);
	}
	return texts;
}

const isSilent = (element: Element): boolean =>
	element.closest('[aria-hidden=true], [hidden], [data-silent], .unseen') !== null ||
	element.closest('details:not([open]) > :not(summary)') !== null;
