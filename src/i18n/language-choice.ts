/** The language of this visit: Dutch is always there, others are loaded when someone asks for them. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Language, languages } from './languages';
import { createWords, type Locale, type Words } from './words';

export interface LanguageChoice {
	readonly words: ReadonlySignal<Words>;
	readonly languages: readonly Language[];
	/** True after a language could not be loaded. */
	readonly failed: ReadonlySignal<boolean>;
	choose(code: string): Promise<void>;
}

export function createLanguageChoice(
	nl: Locale,
	codes: readonly string[],
	load: (code: string) => Promise<Locale>,
): LanguageChoice {
	const locales = signal<{ nl: Locale; [code: string]: Locale | undefined }>({ nl });
	const current = signal('nl');
	const failed = signal(false);
	return {
		words: computed(() => createWords(current.value, locales.value)),
		languages: languages(codes),
		failed,
		async choose(code) {
			failed.value = false;
			try {
				const locale = locales.peek()[code] ?? (await load(code));
				locales.value = { ...locales.peek(), [code]: locale };
				current.value = code;
			} catch {
				failed.value = true;
			}
		},
	};
}
