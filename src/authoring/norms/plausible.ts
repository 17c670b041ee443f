/** New amounts beside the old ones: what can be right, and is mostly a slip of the hand. */
import type { Norm, NormsFile } from '../../ruleset/schema';
import { asWritten, inEuros } from './amounts';

export interface Doubt {
	/** Norm id. */
	id: string;
	/**
	 * Moves too much, not at all, past another, or not as the others of its article; its source lost the article; or
	 * all of them move more than they ever did.
	 */
	kind: 'large' | 'same' | 'passed' | 'apart' | 'article' | 'step';
	found: string;
}

/** Norms move once or twice a year, by a few percent. */
const LARGEST_CHANGE = 0.1;

/** Amounts of one article move by one percentage: up to this, they do. Two digits in the wrong order mostly do not. */
const ONE_PERCENTAGE = 0.0012;

/** Rounding of small amounts. */
const ONE_EURO = 100;

/** All amounts by one wrong percentage: none stands apart then, and the step is larger than those before it. */
const LARGER_STEP = 1.5;

/** @param earlier what was there before `after`, by day; at least one */
export function doubts(earlier: readonly NormsFile[], after: NormsFile): Doubt[] {
	const before = earlier.at(-1) as NormsFile;
	return [
		...stepDoubts(earlier, after),
		...amountDoubts(before, after),
		...ageDoubts(before, after),
		...sourceDoubts(before, after),
	];
}

/** Said of the first norm, for all. */
function stepDoubts(earlier: readonly NormsFile[], after: NormsFile): Doubt[] {
	const steps = [...earlier.slice(1), after].map((file, i) => stepOf(earlier[i] as NormsFile, file));
	const step = steps.pop() ?? 0;
	const [id] = Object.keys(after.norms);
	if (!id || !steps.length || (step >= 0 && step <= Math.max(...steps) * LARGER_STEP)) return [];
	const found = `de bedragen veranderen samen ${inPercent(step)} procent. De vorige keren: ${steps.map(inPercent).join(' en ')}`;
	return [{ id, kind: 'step', found }];
}

/** How much the amounts change that do change: the one in the middle, as a part. */
function stepOf(before: NormsFile, after: NormsFile): number {
	const steps = movedIn(before, after)
		.map(({ was, wordt }) => wordt / was - 1)
		.filter((step) => step !== 0)
		.sort((a, b) => a - b);
	return steps[Math.floor(steps.length / 2)] ?? 0;
}

/** A pension age moves by months. */
const ageDoubts = (before: NormsFile, after: NormsFile): Doubt[] =>
	Object.entries(after.norms).flatMap(([id, norm]): Doubt[] => {
		const old = before.norms[id];
		if (!old || !('years' in old && 'years' in norm) || Math.abs(norm.years - old.years) <= 1) return [];
		const found = `meer dan 1 jaar verschil: was ${asWritten(old)}, wordt ${asWritten(norm)}`;
		return [{ id, kind: 'large', found }];
	});

/** Said of the first norm of a source: a column that was left out empties them all. */
const sourceDoubts = (before: NormsFile, after: NormsFile): Doubt[] =>
	Object.entries(before.grondslagen).flatMap(([source, { article }]): Doubt[] => {
		const [id] = Object.entries(after.norms).find(([, { grondslag }]) => grondslag === source) ?? [];
		return id && article && !after.grondslagen[source]?.article
			? [{ id, kind: 'article', found: `een bron zonder artikel. De vorige keer: ${article}` }]
			: [];
	});

/** Amounts that are known before and after, in eurocents. */
const movedIn = (before: NormsFile, after: NormsFile) =>
	Object.entries(after.norms).flatMap(([id, norm]) => {
		const old = before.norms[id];
		const [was, wordt] = [old && amountOf(old), amountOf(norm)];
		return was === undefined || wordt === undefined
			? []
			: [
					{
						id,
						was,
						wordt,
						source: norm.grondslag,
						law: after.grondslagen[norm.grondslag]?.title,
						both: `was ${asWritten(old as Norm)}, wordt ${asWritten(norm)}`,
					},
				];
	});

function amountDoubts(before: NormsFile, after: NormsFile): Doubt[] {
	const moved = movedIn(before, after);
	const isLarge = ({ was, wordt }: { was: number; wordt: number }) =>
		Math.abs(wordt / was - 1) > LARGEST_CHANGE;
	// One slip turns the order of many: said of the norm that moved, not of those it passed.
	const steady = moved.filter((one) => !isLarge(one));
	return moved.flatMap((one): Doubt[] => {
		const { id, was, wordt, both } = one;
		if (isLarge(one)) return [{ id, kind: 'large', found: `meer dan 10 procent verschil: ${both}` }];
		if (was === wordt) return [{ id, kind: 'same', found: `het bedrag verandert niet: ${inEuros(wordt)}` }];
		const passed = steady.find((other) => other.law === one.law && was < other.was && wordt > other.wordt);
		if (passed)
			return [
				{
					id,
					kind: 'passed',
					found: `was lager dan ${passed.id} en is nu hoger: ${both}; ${passed.id} ${passed.both}`,
				},
			];
		const others = steady.filter((other) => other.source === one.source && other !== one);
		const goesAlong = ({ was: old, wordt: now }: { was: number; wordt: number }) => {
			const along = (was * now) / old;
			return Math.abs(wordt - along) <= Math.max(was * ONE_PERCENTAGE, ONE_EURO);
		};
		if (!others.length || others.some(goesAlong)) return [];
		const [first = one] = others;
		return [
			{
				id,
				kind: 'apart',
				found: `${movedBy(one)}, en ${first.id} van dezelfde bron ${movedBy(first)}: ${both}`,
			},
		];
	});
}

/** "verandert 2,10 procent" */
const movedBy = ({ was, wordt }: { was: number; wordt: number }): string =>
	`verandert ${inPercent(wordt / was - 1)} procent`;

/** 0.021 → "2,10" */
const inPercent = (part: number): string => (part * 100).toFixed(2).replace('.', ',');

const amountOf = (norm: Norm): number | undefined =>
	'years' in norm ? undefined : norm.oneOf ? norm.oneOf[0] : norm.eurocent;
