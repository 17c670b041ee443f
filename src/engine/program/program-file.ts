/**
 * A program as it travels: what the rules of one period come to, written by `publish` so that no device has to draw it.
 * In two parts. The questions need the first; the second has what the results show, and leans on the first.
 */
import { type Ruleset, regelingPath } from '../../ruleset/assemble';
import { isIn, type Period } from '../../ruleset/periods';
import type { FlatDiagrams } from '../diagram/flat';

/** Another number is for another version of the app. */
export const FORMAT = 1;

/** The number of a diagram in the pool of a program (see diagram/flat). */
export type Reference = number;

export interface QuestionsPart {
	format: typeof FORMAT;
	/** The days for which it holds. */
	period: Period;
	/** Every rule file that it was made from → its hash. */
	files: Readonly<Record<string, string>>;
	pool: FlatDiagrams;
	/** Regeling in force → its decision over the facts alone. */
	settled: Readonly<Record<string, Reference>>;
	/** Amounts that an answer of a question stands for, as `<regeling>/<value>`. */
	values: Readonly<Record<string, Reference>>;
}

export interface ResultsPart {
	format: typeof FORMAT;
	/** The first part that belongs to it. */
	of: Pick<QuestionsPart, 'period' | 'files'>;
	/** Goes on where that of the questions ended. */
	pool: FlatDiagrams;
	/** Variables that stand for something unknown, with the value ids behind each. */
	unknowns: readonly (readonly [number, readonly string[]])[];
	/** In the order of `conditionsOfRules` (conditions.ts). */
	conditions: readonly Reference[];
	regelingen: Readonly<Record<string, RegelingPart>>;
}

export interface RegelingPart {
	open: Reference;
	/** Per step: its condition, and of each part its condition and its verdict. */
	steps: readonly { when: Reference; parts: readonly (readonly [Reference, Reference])[] }[];
	/** Per amount: for whom, and how much. */
	amounts: readonly (readonly [when: Reference, amount: Reference])[];
	/** In the order of `conditionsBeside`. */
	conditions: readonly Reference[];
	/** Value to be confirmed → what is left without it; of each amount that rests on it verdict, for whom, how much. */
	without: Readonly<
		Record<
			string,
			{ settled: Reference; amounts: readonly (readonly [Reference, Reference, Reference] | null)[] }
		>
	>;
}

/** What a program for this day is made from: file → hash. */
export function sourcesOf({ norms, regelingen, rules }: Ruleset): Record<string, string> {
	const paths = [
		'vragen.json',
		'elders.json',
		'aannames.json',
		...Object.values(norms).flatMap(({ path }) => path ?? []),
		...regelingen.flatMap((regeling) => (regeling.status === 'in-force' ? regelingPath(regeling.file) : [])),
	];
	return Object.fromEntries([...new Set(paths)].sort().map((path) => [path, rules.hashes[path] ?? '']));
}

/** Whether a part was made from these rules and holds on their day. */
export function belongsTo(
	part: Partial<Pick<QuestionsPart, 'period' | 'files'>> | undefined,
	ruleset: Ruleset,
): boolean {
	const { period, files } = part ?? {};
	return !!period && !!files && isIn(period, ruleset.peildatum) && isSame(files, sourcesOf(ruleset));
}

const isSame = (files: Readonly<Record<string, string>>, others: Readonly<Record<string, string>>): boolean =>
	Object.keys(others).length === Object.keys(files).length &&
	Object.entries(others).every(([path, hash]) => files[path] === hash);
