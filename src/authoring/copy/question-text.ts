/** What is asked of a question: no "not" in it, and few answers. */

import limits from '../../../locales/nl/schrijfwijzer/limits.json';
import { asWord, type CopyFinding, finding } from './finding';
import type { Copy } from './texts';

const NEGATIVE = asWord('niet|geen');

/** L-12: a "not" in a question is answered the wrong way round. */
export const negativeQuestion = (copy: Copy): CopyFinding[] =>
	copy.file.endsWith('/vragen.json') && copy.key.endsWith('.question')
		? [...copy.text.matchAll(NEGATIVE)].map(([found]) =>
				finding('warning', 'L-12', copy, found, 'een vraag zonder niet of geen'),
			)
		: [];

interface Fact {
	id: string;
	options?: { id: string; group?: string }[];
}

/** S-19: at most seven answers under one heading, without "weet ik niet" and "zeg ik liever niet". */
export const manyOptions = (facts: readonly Fact[]): CopyFinding[] =>
	facts.flatMap(({ id, options = [] }) => {
		const sizes = new Map<string, number>();
		for (const { group = '' } of options) sizes.set(group, (sizes.get(group) ?? 0) + 1);
		return [...sizes]
			.filter(([, size]) => size > limits.optionsPerQuestion)
			.map(([group, size]) =>
				finding(
					'error',
					'S-19',
					{ file: 'rules/vragen.json', key: id },
					`${size} antwoorden${group && ` onder ${group}`}`,
					`hoogstens ${limits.optionsPerQuestion}, of groepen met een kop`,
				),
			);
	});
