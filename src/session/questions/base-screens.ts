/** The screens that everyone goes through: what was chosen there, and what that says about the facts. Pure. */
import type { Answer, Answers } from '../../ruleset/answer';
import { picksOptions } from '../../ruleset/fact';
import type { BaseScreen, Fact, ScreenOption, ScreenPart, Written } from '../../ruleset/schema';

/** What someone chose on one screen. */
export interface Reply {
	/** "Weet ik niet" or "zeg ik liever niet", of the whole screen. */
	word?: 'unknown' | 'declined' | undefined;
	/** Part → ids of what was ticked there. */
	ticked: Readonly<Record<string, readonly string[]>>;
	/** Numbers, ranges and counts, by fact. */
	given: Answers;
}
/** Screen → reply. Without one nobody has been there. */
export type Replies = Readonly<Record<string, Reply>>;

export const NO_REPLY: Reply = { ticked: {}, given: {} };

export type OptionsPart = Extract<ScreenPart, { options: unknown }>;
type KindsPart = Extract<ScreenPart, { pick: 'kinds' }>;

export const hasTicks = (part: ScreenPart): part is OptionsPart | KindsPart =>
	'options' in part || part.pick === 'kinds';

/** What the rules say is the highest amount of a value for these answers; undefined when that is not known. */
export type HighestOf = (regeling: string, value: string, answers: Answers) => number | undefined;

interface Known {
	readonly facts: readonly Fact[];
	readonly highestOf: HighestOf;
}

/** What is known of the options of a set so far. */
interface SetSaid {
	includes: Set<string>;
	open: Set<string>;
	closed: Set<string>;
	word: 'unknown' | 'declined' | null;
}

/** The first screen that says something about a fact is right; what they say of the options of a set adds up. */
export function answersOf(screens: readonly BaseScreen[], replies: Replies, known: Known): Answers {
	const answers: Record<string, Answer> = {};
	const sets = new Map<string, SetSaid>();
	const fact = (id: string) => known.facts.find((each) => each.id === id) as Fact;
	const add = (id: string, written: Written) => {
		if (written === 'open') return;
		if (picksOptions(fact(id))) addToSet(sets, id, written);
		else if (!(id in answers)) {
			const answer = answerIn(written, answers, known.highestOf);
			if (answer !== undefined) answers[id] = answer;
		}
	};
	for (const screen of screens) {
		const reply = replies[screen.id];
		if (!reply) continue;
		for (const part of screen.parts) {
			if (!applies(part, replies)) continue;
			for (const [id, written] of said(part, reply)) add(id, written);
			for (const id of part.asks) if (id in reply.given) answers[id] ??= reply.given[id] as Answer;
			if (part.pick === 'kinds' && !reply.word) {
				const [id] = part.asks as [string];
				const offered = offeredIn(part, replies, screens);
				const chosen = (reply.ticked[part.id] ?? []).filter((option) => offered.includes(option));
				const set = setOf(sets, id);
				for (const option of offered) (chosen.includes(option) ? set.includes : set.closed).add(option);
			}
		}
	}
	for (const [id, set] of sets) answers[id] = setAnswer(set, fact(id));
	return answers;
}

function setOf(sets: Map<string, SetSaid>, id: string): SetSaid {
	let set = sets.get(id);
	if (!set) sets.set(id, (set = { includes: new Set(), open: new Set(), closed: new Set(), word: null }));
	return set;
}

function addToSet(sets: Map<string, SetSaid>, id: string, written: Written): void {
	const set = setOf(sets, id);
	if (written === 'unknown' || written === 'declined') set.word = written;
	else if (Array.isArray(written)) for (const option of written) set.includes.add(option);
	else {
		const { includes = [], open } = written as { includes?: string[]; open: string[] };
		for (const option of includes) set.includes.add(option);
		for (const option of open) set.open.add(option);
	}
}

function setAnswer({ includes, open, closed, word }: SetSaid, { options = [] }: Fact): Answer {
	const ids = options.map(({ id }) => id);
	if (word && includes.size === 0) return word;
	const left = ids.filter((id) => (word || open.has(id)) && !includes.has(id) && !closed.has(id));
	const named = ids.filter((id) => includes.has(id));
	return left.length > 0 ? { includes: named, open: left } : named;
}

function answerIn(written: Written, answers: Answers, highestOf: HighestOf): Answer | undefined {
	if (typeof written !== 'object') return written;
	if ('atMost' in written) {
		const { regeling, value } = written.atMost;
		const atMost = highestOf(regeling, value, answers);
		return atMost === undefined ? undefined : { atMost };
	}
	return undefined;
}

/** What one part says, in the order of its options; then what it says where none of them does. */
function said(part: ScreenPart, reply: Reply): [string, Written][] {
	if (part.pick === 'kinds') return [];
	if (reply.word) return part.asks.map((id) => [id, reply.word as Written]);
	if (!('options' in part)) return [];
	const ticked = reply.ticked[part.id];
	if (!ticked) return [];
	const chosen = part.options.filter(({ id }) => ticked.includes(id));
	const written = chosen.flatMap(({ writes = {}, alone = {} }) =>
		Object.entries(chosen.length === 1 ? { ...writes, ...alone } : writes),
	);
	const names = new Set(written.map(([id]) => id));
	return [...written, ...Object.entries(part.otherwise ?? {}).filter(([id]) => !names.has(id))];
}

/** Whether what this part depends on was ticked. */
export function applies(part: ScreenPart, replies: Replies): boolean {
	const when = 'when' in part ? part.when : undefined;
	if (!when) return true;
	return Object.values(replies).some(({ ticked }) =>
		ticked[when.part]?.some((option) => when.ticked.includes(option)),
	);
}

/** The options that were left open by what was ticked before, without those about which nothing is said on purpose. */
export function offeredIn(part: KindsPart, replies: Replies, screens: readonly BaseScreen[]): string[] {
	const [fact] = part.asks as [string];
	const source = screens.flatMap(({ parts }) => parts).find(({ id }) => id === part.of);
	if (!source || !('options' in source)) return [];
	const ticked = Object.values(replies).flatMap((reply) => reply.ticked[source.id] ?? []);
	const openOf = (options: readonly ScreenOption[]) =>
		options
			.filter(({ id }) => ticked.includes(id))
			.flatMap(({ writes = {} }) => {
				const written = writes[fact];
				return typeof written === 'object' && 'open' in written ? written.open : [];
			});
	const kept = openOf(source.options.filter(({ role }) => role === 'no-health'));
	const open = openOf(source.options.filter(({ role }) => role !== 'no-health'));
	return [...new Set(open)].filter((option) => !kept.includes(option));
}

/** Ticks one box. What it excludes goes out, and what excludes it too, unless that stays. */
export function tick(part: OptionsPart, chosen: readonly string[], id: string): string[] {
	if (part.pick === 'one') return [id];
	if (chosen.includes(id)) return chosen.filter((other) => other !== id);
	const option = (of: string) => part.options.find((each) => each.id === of) as ScreenOption;
	const now = option(id);
	if (chosen.some((other) => option(other).wins && option(other).excludes?.includes(id))) return [...chosen];
	const clashes = (other: ScreenOption): boolean =>
		[now, other].some(({ role }) => role === 'none') ||
		Boolean(now.excludes?.includes(other.id) || other.excludes?.includes(id));
	return [...chosen.filter((other) => !clashes(option(other))), id];
}

/** Whether something that stays put another box out, or would. */
export const winner = ({ options }: OptionsPart, chosen: readonly string[]): string | null =>
	options.find(({ id, wins }) => wins && chosen.includes(id))?.id ?? null;

export const sameReply = (one: Reply | undefined, other: Reply): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

/** Facts that a screen can say something about. */
export const factsOn = ({ parts }: BaseScreen): Set<string> =>
	new Set(
		parts.flatMap((part) => [
			...part.asks,
			...('options' in part
				? [...part.options.flatMap(({ writes, alone }) => Object.keys({ ...writes, ...alone }))]
				: []),
		]),
	);
