/** How numbers, amounts and capitals are written, and marks that shout. */

import abbreviations from '../../../locales/nl/schrijfwijzer/abbreviations.json';
import numbers from '../../../locales/nl/schrijfwijzer/numbers.json';
import { type CopyFinding, finding } from './finding';
import { spokenWords } from './sentences';
import type { Copy } from './texts';

const SPELLED =
	/(?<!\p{L})(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)(?!\p{L})/giu;

/** Right: a euro sign, a space that does not break, a dot for thousands, whole euros. */
const AMOUNT = /€(?!\u00a0\d)|€\u00a0\d{4,}|\d,-|\d\s?(?:euro|k)\b/g;

const DATE = /\b\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?\b/g;

/** Every odd sign in one text. */
export const oddSigns = (copy: Copy): CopyFinding[] => [
	...hits(copy, /!/g, 'L-15', 'een punt. Een uitroepteken klinkt als roepen'),
	...hits(copy, SPELLED, 'L-08', 'het getal in cijfers'),
	...hits(copy, AMOUNT, 'L-09', '€ 1.250: euroteken, vaste spatie, punt bij duizend, hele euro’s'),
	...hits(copy, DATE, 'L-10', 'de datum als 1 juli 2026'),
	...shouted(copy),
	...statedNumbers(copy),
];

const hits = (copy: Copy, shape: RegExp, rule: string, instead: string): CopyFinding[] =>
	[...copy.raw.matchAll(shape)].map(([found]) => finding('error', rule, copy, found, instead));

/** Capitals are only for names that are written that way. */
const shouted = (copy: Copy): CopyFinding[] =>
	spokenWords(copy.text)
		.flatMap((word) => word.split('-'))
		.filter((word) => /^\p{Lu}[\p{Lu}\d]+$/u.test(word) && !(word in abbreviations))
		.map((word) =>
			finding(
				'error',
				'L-11',
				copy,
				word,
				'kleine letters, of het hele woord (lijst: schrijfwijzer/abbreviations.json)',
			),
		);

/** A number that a rule decides comes in through a placeholder; the others stand on a list, with a reason. */
function statedNumbers(copy: Copy): CopyFinding[] {
	const listed: Record<string, { numbers: string[] }> = numbers;
	const free = (listed[copy.id] ?? listed[copy.file])?.numbers ?? [];
	// An id such as kinderen-0-3 names its numbers: the words may say them too.
	const ofKey = copy.key.match(/(?<=-)\d+/g) ?? [];
	const may = [...free, ...ofKey, ...(copy.key.endsWith('_one') ? ['1'] : [])];
	return (copy.raw.replace(/\{\{[^}]*\}\}/g, '').match(/%|\bprocent\b|\d[\d.]*\d|\d/g) ?? [])
		.filter((number) => !may.includes(number))
		.map((number) =>
			finding(
				'error',
				'I-08',
				copy,
				number,
				'{{naam}}: een getal uit de regels vult de app in (anders: schrijfwijzer/numbers.json)',
			),
		);
}
