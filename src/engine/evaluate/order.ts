/**
 * Which result stands first: what cannot wait, then what someone asked for, then what gives most.
 * What it goes by (`urgency`, `needs`, `period`, `rank`) stands in the rule files.
 */
import type { Answer, Answers } from '../../ruleset/answer';
import type { Ruleset } from '../../ruleset/assemble';
import type { Fact, Moment, RegelingFile, Signpost } from '../../ruleset/schema';
import type { AmountResult, RegelingResult } from './evaluation';

/** Earlier stands higher; within one class likely comes before maybe. */
const CLASSES = ['urgent', 'ticked', 'regular', 'once', 'in-kind'] as const;
type Class = (typeof CLASSES)[number];

const CERTAIN = ['likely', 'maybe', 'unlikely', 'ended'] as const satisfies RegelingResult['outcome'][];

/** How many months one payment is for. */
const MONTHS = { month: 1, year: 12 } as const;

/**
 * A person comes first: no money at all comes in, or someone chose what is marked as a crisis.
 * @param answers checked answers, in the command-line form
 */
export const inCrisis = (facts: readonly Fact[], answers: Answers): boolean =>
	facts.some(({ id, counts, options = [] }) => {
		const answer = answers[id];
		if (counts === 'income') return highest(answer) === 0;
		return options.some((option) => option.crisis && includes(answer, option.id));
	});

/**
 * @param moment why someone comes here now: what belongs to it stands first among equals
 * @returns the same results, the first to act on first; equal on all counts: by rank
 */
export function inOrder(
	results: readonly RegelingResult[],
	{ regelingen }: Ruleset,
	answers: Answers,
	moment: Moment | null = null,
): RegelingResult[] {
	const placed = results.map((result) => {
		const regeling = regelingen.find(({ id }) => id === result.id);
		if (!regeling) throw new Error(`unknown regeling "${result.id}"`);
		const file = regeling.status === 'in-force' ? regeling.file : regeling.last;
		return { result, file, place: placeOf(result, file, answers, moment) };
	});
	return placed.sort((a, b) => compare(a.place, b.place)).map(({ result }) => result);
}

/**
 * The same for help of others, which is not worked out: what cannot wait, what someone ticked, what belongs to the
 * moment.
 * @returns the same signposts; equal on all counts: as they came
 */
export function signpostsInOrder(
	signposts: readonly Signpost[],
	answers: Answers,
	moment: Moment | null = null,
): Signpost[] {
	const placed = signposts.map((signpost) => {
		const { id, needs = [] } = signpost;
		const belongs =
			moment && (moment.elders.includes(id) || needs.some((need) => moment.needs.includes(need)));
		return { signpost, place: [CLASSES.indexOf(classOf(signpost, answers)), belongs ? 0 : 1] };
	});
	return placed.sort((a, b) => compare(a.place, b.place)).map(({ signpost }) => signpost);
}

/** Whoever ticked what this is for loses by waiting: it stands on the results themselves. */
export const cannotWait = (signpost: Signpost, answers: Answers): boolean =>
	classOf(signpost, answers) === 'urgent';

/** Compared from the first number on; lower stands higher. */
function placeOf(
	result: RegelingResult,
	file: RegelingFile,
	answers: Answers,
	moment: Moment | null,
): number[] {
	const kind = classOf(result.doubted ? { ...file, urgency: undefined } : file, answers);
	const way = file.apply.find(({ id }) => id === result.apply);
	const bySelf = way !== undefined && way.url === undefined;
	return [
		// Nobody should begin with what the rules themselves doubt, unless they asked for it.
		result.doubted && kind !== 'ticked' ? 1 : 0,
		CLASSES.indexOf(kind),
		CERTAIN.indexOf(result.beforeReview ?? result.outcome),
		moment && belongsTo(moment, result.id, file) ? 0 : 1,
		bySelf ? 1 : 0,
		kind === 'regular' || kind === 'once' ? -worth(result.amounts) : 0,
		file.rank,
	];
}

const belongsTo = ({ regelingen, needs }: Moment, id: string, file: RegelingFile): boolean =>
	regelingen.includes(id) || (file.needs ?? []).some((need) => needs.includes(need));

function classOf(
	{ needs, urgency, period }: Pick<RegelingFile, 'needs' | 'urgency' | 'period'>,
	answers: Answers,
): Class {
	const ticked = (needs ?? []).some((need) =>
		Object.values(answers).some((answer) => includes(answer, need)),
	);
	if (urgency && (ticked || !needs)) return 'urgent';
	if (ticked) return 'ticked';
	if (!period) return 'in-kind';
	return period === 'once' ? 'once' : 'regular';
}

/** Eurocents, per month for what comes regularly; what is not known counts as nothing. */
const worth = (amounts: readonly AmountResult[]): number =>
	Math.max(
		0,
		...amounts
			.filter(({ own }) => !own)
			.map(({ eurocent, period }) => lowest(eurocent) / (period === 'once' ? 1 : MONTHS[period])),
	);

function lowest(eurocent: AmountResult['eurocent']): number {
	if (eurocent === null) return 0;
	if (typeof eurocent === 'number') return eurocent;
	// Of "at most so much" the half: better than nothing, and never the best.
	return eurocent.atLeast > 0 ? eurocent.atLeast : eurocent.atMost / 2;
}

function includes(answer: Answer | undefined, option: string): boolean {
	if (typeof answer !== 'object') return false;
	if (Array.isArray(answer)) return answer.includes(option);
	const { includes: chosen } = answer as { includes?: readonly string[] };
	return chosen?.includes(option) ?? false;
}

/** The most that this answer can mean; undefined when it says nothing of it. */
function highest(answer: Answer | undefined): number | undefined {
	if (typeof answer === 'number') return answer;
	return typeof answer === 'object' && 'atMost' in answer ? answer.atMost : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
	const differs = a.findIndex((value, i) => value !== b[i]);
	return differs < 0 ? 0 : (a[differs] as number) - (b[differs] as number);
}
