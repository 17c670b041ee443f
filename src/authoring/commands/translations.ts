/** `rules -- translations` in words, and what an author may look at because of it. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../findings';
import { type TranslationState, translations } from '../translation/state';

export function translationsAsText(states: readonly TranslationState[]): string {
	return states
		.map(({ language, status, date, texts, missing, outdated, extra }) =>
			[
				`${language}: ${texts} teksten, status ${status}, ${date}`,
				...missing.map((key) => `  mist: ${key}`),
				...outdated.map((key) => `  Nederlands is veranderd: ${key}`),
				...extra.map((key) => `  hoort nergens bij: ${key}`),
			].join('\n'),
		)
		.join('\n');
}

/** Sentences that residents read in Dutch for now: one notice a language, since its author cannot write them. */
export const translationNotices = (root: string): Finding[] =>
	existsSync(join(root, 'locales'))
		? translations(root).flatMap(({ language, missing, outdated }): Finding[] => {
				const count = missing.length + outdated.length;
				if (!count) return [];
				return [
					{
						file: `locales/${language}`,
						path: '',
						found: `zinnen zonder vertaling: ${missing.length}; vertaald van ouder Nederlands: ${outdated.length}`,
						expected: `een vertaling: "translations --send ${language}" geeft de lijst. Tot dan staan ze er in het Nederlands`,
					},
				];
			})
		: [];
