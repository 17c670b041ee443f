/** The language of this visit: Dutch is always there, others are loaded when someone asks for them. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { bilingual } from './bilingual';
import { type Language, languages } from './languages';
import { createWords, type Locale, type Words } from './words';

export interface LanguageChoice {
	readonly words: ReadonlySignal<Words>;
	/** With Dutch beside it, whatever was chosen: on paper for the counter. */
	readonly withDutch: ReadonlySignal<Words>;
	/** The same in the chosen language only. */
	readonly single: ReadonlySignal<Words>;
	readonly languages: readonly Language[];
	/** Dutch on the same screen, beside the language that was chosen. */
	readonly both: Signal<boolean>;
	/** True after a language could not be loaded. */
	readonly failed: ReadonlySignal<boolean>;
	choose(code: string): Promise<void>;
}

/** What is loaded: always Dutch. */
export type Locales = { nl: Locale; [code: string]: Locale | undefined };

/**
 * @param start what is loaded already, with the language to begin in
 * @param chosen told when someone chose
 */
export function createLanguageChoice(
	start: Locales,
	codes: readonly string[],
	load: (code: string) => Promise<Locale>,
	first = 'nl',
	chosen: (code: string) => void = () => {},
): LanguageChoice {
	const locales = signal(start);
	const current = signal(first);
	const both = signal(false);
	const failed = signal(false);
	// On a slow network one can choose again, or be gone, before a language comes.
	let wanted = first;
	const single = computed(() => createWords(current.value, locales.value));
	const withDutch = computed(() =>
		current.value === 'nl' ? single.value : bilingual(single.value, createWords('nl', locales.value)),
	);
	return {
		words: computed(() => (both.value ? withDutch.value : single.value)),
		withDutch,
		single,
		languages: languages(codes),
		both,
		failed,
		async choose(code) {
			failed.value = false;
			wanted = code;
			try {
				const locale = locales.peek()[code] ?? (await load(code));
				locales.value = { ...locales.peek(), [code]: locale };
				if (wanted !== code) return;
				current.value = code;
				chosen(code);
			} catch {
				if (wanted === code) failed.value = true;
			}
		},
	};
}
