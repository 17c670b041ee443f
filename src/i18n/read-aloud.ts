/**
 * Speaks what stands on the screen, sentence by sentence. Only with voices of the device itself: another
 * voice would send the text to someone, and is silent without network.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';

export interface Sentence {
	text: string;
	lang: string;
	/** Where it stands, to show where the voice is. */
	range: Range;
}

export interface ReadAloud {
	/** Language of what is being read; null when it is quiet. */
	readonly speaking: ReadonlySignal<string | null>;
	/** Is there a voice of this device for this language? Voices can arrive late. */
	can(lang: string): boolean;
	/** Reads what is in `place` in this language, from the top. Stops what was being read. */
	read(place: Element, lang: string): void;
	stop(): void;
}

/** What is read, in the order of the page. Whatever is inside another of these is read with it. */
const READ = 'h1, h2, h3, h4, p, li, dt, dd, label, summary, caption, th, td';

export function createReadAloud(window: Window & typeof globalThis): ReadAloud {
	const { speechSynthesis, SpeechSynthesisUtterance } = window;
	const voices = signal<readonly SpeechSynthesisVoice[]>([]);
	const speaking = signal<string | null>(null);
	if (speechSynthesis) {
		const look = () => {
			voices.value = speechSynthesis.getVoices().filter(({ localService }) => localService);
		};
		look();
		// Before iOS 16 it tells of no events.
		speechSynthesis.addEventListener?.('voiceschanged', look);
		window.addEventListener('pagehide', () => stop());
	}
	const voiceFor = (lang: string) => voices.value.find((voice) => voice.lang.split(/[-_]/)[0] === lang);

	function stop() {
		speaking.value = null;
		speechSynthesis?.cancel();
		mark(null);
	}
	return {
		speaking: computed(() => speaking.value),
		can: (lang) => voiceFor(lang) !== undefined,
		stop,
		read(place, lang) {
			stop();
			const voice = voiceFor(lang);
			if (!voice) return;
			const sentences = sentencesIn(place, lang);
			speaking.value = lang;
			const say = (n: number) => {
				const sentence = sentences[n];
				if (!sentence) return stop();
				const utterance = new SpeechSynthesisUtterance(sentence.text);
				utterance.voice = voice;
				// Android reads with another voice when this is left out.
				utterance.lang = voice.lang;
				utterance.onstart = () => mark(sentence.range);
				utterance.onend = () => speaking.peek() === lang && say(n + 1);
				utterance.onerror = () => speaking.peek() === lang && stop();
				speechSynthesis.speak(utterance);
			};
			say(0);
		},
	};
}

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

/** Where browsers can, the sentence itself lights up; the page is not changed for it. */
function mark(range: Range | null): void {
	const { CSS, Highlight } = globalThis as typeof globalThis & { Highlight?: typeof globalThis.Highlight };
	if (!Highlight || !CSS?.highlights) return;
	if (range === null) CSS.highlights.delete('spoken');
	else CSS.highlights.set('spoken', new Highlight(range));
}
