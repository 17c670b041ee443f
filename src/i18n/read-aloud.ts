/**
 * Speaks what stands on the screen, sentence by sentence. Only with voices of the device itself: another
 * voice would send the text to someone, and is silent without network.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Sentence } from './sentences';

export interface ReadAloud {
	/** Language of what is being read; null when it is quiet. */
	readonly speaking: ReadonlySignal<string | null>;
	/** Is there a voice of this device for this language? Voices can arrive late. */
	can(lang: string): boolean;
	/** Reads these, from the first one, in the voice of this language. Stops what was being read. */
	read(sentences: readonly Sentence[], lang: string): void;
	stop(): void;
}

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
		read(sentences, lang) {
			stop();
			const voice = voiceFor(lang);
			if (!voice) return;
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

/** Where browsers can, the sentence itself lights up; the page is not changed for it. */
function mark(range: Range | null): void {
	const { CSS, Highlight } = globalThis as typeof globalThis & { Highlight?: typeof globalThis.Highlight };
	if (!Highlight || !CSS?.highlights) return;
	if (range === null) CSS.highlights.delete('spoken');
	else CSS.highlights.set('spoken', new Highlight(range));
}
