/** Every Dutch text against the writing guide: what must change, what to look at, and a table per screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import limits from '../../../locales/nl/schrijfwijzer/limits.json';
import { withoutSender } from '../translation/sender-texts';
import { incoherent } from './coherence';
import { rareWords } from './familiar';
import { type CopyFinding, finding } from './finding';
import { tooLong } from './length';
import { type Measures, measure } from './measures';
import { manyOptions, negativeQuestion } from './question-text';
import { type Screen, screensOf } from './screens';
import { oddSigns } from './signs';
import { speller } from './spelling';
import { explanations, termsIn, termsOf } from './terms';
import { type Copy, readCopy } from './texts';
import { listedWords } from './word-lists';

export interface ScreenReport extends Measures {
	errors: number;
	warnings: number;
	/** Terms of uitleg.json that occur here. */
	terms: string[];
}

export interface CopyReport {
	findings: CopyFinding[];
	screens: ScreenReport[];
}

/** @param root folder that holds `locales/`, `rules/` and `index.html` */
export async function lintCopy(root: string): Promise<CopyReport> {
	const copies = readCopy(root);
	const terms = termsOf(json(root, 'locales/nl/uitleg.json'));
	const explained = new Set(terms.flatMap(({ forms }) => forms.flatMap((form) => form.split(' '))));
	const misspelled = await speller();
	const unexplained = explanations(terms);
	const ofText = new Map<Copy, CopyFinding[]>(
		[...copies.values()].map((copy) => [
			copy,
			[
				...listedWords(copy),
				...oddSigns(copy),
				...tooLong(copy, explained),
				...incoherent(copy),
				...negativeQuestion(copy),
				...unexplained(copy),
				...misspelled(copy),
				...rareWords(copy, explained),
			],
		]),
	);
	const screens = screensOf(copies).map((screen) => {
		const measures = measure(screen, explained);
		const own = ofScreen(screen, measures);
		const all = [...own, ...screen.texts.flatMap((copy) => ofText.get(copy) ?? [])];
		const count = (wanted: CopyFinding['level']) => all.filter(({ level }) => level === wanted).length;
		return {
			own,
			texts: screen.texts,
			report: {
				...measures,
				errors: count('error'),
				warnings: count('warning'),
				terms: termsIn(
					screen.texts.map(({ text }) => text),
					terms,
				),
			},
		};
	});
	const placed = new Set(screens.flatMap(({ texts }) => texts));
	return {
		findings: [
			...[...ofText.values()].flat(),
			...manyOptions(json<{ facts: [] }>(root, 'rules/vragen.json').facts),
			...screens.flatMap(({ own }) => own),
			...[...copies.values()]
				.filter((copy) => !placed.has(copies.get(withoutSender(copy.id)) ?? copy))
				.map(homeless),
		],
		screens: screens.map(({ report }) => report),
	};
}

/** What only shows when the texts of a screen are taken together. */
function ofScreen(
	{ name, seen, mostWords }: Screen,
	{ perSentence, flesch, words }: Measures,
): CopyFinding[] {
	const place = { file: 'scherm', key: name };
	const found: CopyFinding[] = [];
	if (perSentence > limits.avgWordsPerScreen)
		found.push(
			finding(
				'error',
				'L-01',
				place,
				`${perSentence.toFixed(1)} woorden per zin`,
				`gemiddeld hoogstens ${limits.avgWordsPerScreen}`,
			),
		);
	if (flesch < limits.fleschDoumaPerScreen)
		found.push(
			finding(
				'error',
				'L-14',
				place,
				`Flesch-Douma ${flesch.toFixed(0)}`,
				`minstens ${limits.fleschDoumaPerScreen}: kortere woorden en zinnen`,
			),
		);
	if (mostWords && words > mostWords.count)
		found.push(finding('error', mostWords.rule, place, `${words} woorden`, `hoogstens ${mostWords.count}`));
	if (!seen.length)
		found.push(finding('error', 'L-14', place, 'geen tekst', 'een tekst (schrijfwijzer/screens.json)'));
	return found;
}

const homeless = (copy: Copy): CopyFinding =>
	finding(
		'error',
		'L-14',
		copy,
		'een tekst die bij geen scherm hoort',
		'een regel in schrijfwijzer/screens.json',
	);

const json = <T>(root: string, path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8'));
