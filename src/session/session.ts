/** The only place where answers live. Throwing them away is the privacy measure. */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { openDetails } from '../engine/ask/next-question';
import { missingFacts, type Remaining, remainingFromLast, verdictOf } from '../engine/ask/open-facts';
import { highestValue } from '../engine/evaluate/highest-value';
import type { Program } from '../engine/program/program';
import { LIKELY } from '../engine/program/terminals';
import { encode } from '../engine/program/variables';
import { type Answers, isRange } from '../ruleset/answer';
import type { Ruleset } from '../ruleset/assemble';
import type { IncomeSource } from '../ruleset/kinds';
import type { BaseScreen, Moment, ScreenPart } from '../ruleset/schema';
import {
	answersOf,
	applies,
	factsOn,
	offeredIn,
	type Replies,
	type Reply,
	sameReply,
} from './questions/base-screens';
import type { Entries, Entry } from './questions/income-sum';
import { type Question, questionList, questionOf } from './questions/question-list';

export interface Session {
	/** The rules of the day we calculate for. */
	readonly ruleset: Ruleset;
	readonly program: Program;
	/** Why someone came: from the address they opened, until everything is wiped. */
	readonly moment: ReadonlySignal<Moment | null>;
	/** The screens that everyone goes through, in order: a position counts these from 1. */
	readonly screens: readonly BaseScreen[];
	readonly answers: ReadonlySignal<Answers>;
	/** What was chosen on each screen, for whoever comes back to it. */
	readonly replies: ReadonlySignal<Replies>;
	/** Answers that were not given on a screen of their own: on the page of a regeling, or saved before. */
	readonly apart: ReadonlySignal<Answers>;
	/** Everything that was answered, as questions. */
	readonly questions: ReadonlySignal<readonly Question[]>;
	/** Positions of the screens that were answered and still hold. */
	readonly taken: ReadonlySignal<readonly number[]>;
	/** Position of the first screen still to do, counted from 1. */
	readonly ahead: ReadonlySignal<number | null>;
	/** No screen is left that everyone goes through. */
	readonly done: ReadonlySignal<boolean>;
	/** How many screens, of those that count as a step, can still come. */
	readonly left: ReadonlySignal<number>;
	/** Facts that can still change an outcome, also when they were answered with a range. */
	readonly missing: ReadonlySignal<ReadonlySet<string>>;
	/** How many regelingen are likely already. */
	readonly found: ReadonlySignal<number>;
	/** How many screens in a row were left open. */
	readonly openInARow: ReadonlySignal<number>;
	/** Where money comes from, and the amounts that were added up: a help to answer, never an answer. */
	readonly told: ReadonlySignal<readonly IncomeSource[]>;
	readonly entries: ReadonlySignal<Entries>;
	/** What was answered before this screen: its choices keep their edges when someone comes back. */
	before(position: number): Answers;
	/** What is left of a decision, quickly where it was asked before with less known. */
	readonly remaining: Remaining;
	/** Facts that could change an outcome if nothing had been said on this screen. */
	wantedOn(position: number): ReadonlySet<string>;
	/** The parts of a screen that matter, given what is being chosen there and what is wanted. */
	partsOn(position: number, draft: Reply, wanted?: ReadonlySet<string>): readonly ScreenPart[];
	/** "Verder" on a screen that everyone goes through. */
	reply(position: number, reply: Reply): void;
	/** Answers without a screen. */
	answer(given: Answers): void;
	/**
	 * An answer on the page of a regeling: what is left open there is not asked again, and a range not by that regeling.
	 * Others have limits of their own.
	 */
	refine(given: Answers, regelingId?: string): void;
	/** What can still be asked about a regeling, the next one first. */
	details(regelingId: string): readonly Question[];
	write(line: string, entry: Entry): void;
	/** The same answers under the rules of another day, yyyy-mm-dd. */
	moveTo(peildatum: string): void;
	/** A page can stay open for days: a new visit begins with the rules of its own day. */
	begin(peildatum: string): void;
	dispose(): void;
}

/**
 * @param program the rules of the day we calculate for; other days come from it too
 * @param start the moment that the address names; one that no rule knows is an ordinary start
 */
export function createSession(program: Program, start: string | null = null): Session {
	const { ruleset } = program;
	const { facts, screens = [] } = ruleset.rules.vragen;
	let today = program;
	const on = (peildatum: string) => (peildatum === today.ruleset.peildatum ? today : program.on(peildatum));
	const day = signal(today);
	const { momenten = [] } = ruleset.rules.momenten ?? {};
	const moment = signal(momenten.find(({ id }) => id === start) ?? null);
	const replies = signal<Replies>({});
	const apart = signal<Answers>({});
	/** Ids of facts, or of a fact for one regeling. */
	const refined = signal<ReadonlySet<string>>(new Set());
	const refinedFor = (id: string, regelingId: string | undefined) =>
		regelingId === undefined ? id : `${regelingId}/${id}`;
	const openInARow = signal(0);
	const entries = signal<Entries>({});

	const said = (some: Replies): Answers =>
		answersOf(screens, some, {
			facts,
			highestOf: (regeling, value, answers) =>
				highestValue(day.value, regeling, value, { ...answers, ...apart.value }),
		});
	let remaining = remainingFromLast();
	const answers = computed<Answers>(() => ({ ...said(replies.value), ...apart.value }));
	const missingFor = (given: Answers): Set<string> => {
		const { space, regelingen } = day.value;
		const knowledge = encode(space, given);
		return new Set(
			regelingen.flatMap((regeling) =>
				regeling.status === 'in-force' ? missingFacts(regeling, space, knowledge, remaining) : [],
			),
		);
	};
	const missing = computed(() => missingFor(answers.value));
	const inForce = computed(() => day.value.regelingen.some(({ status }) => status === 'in-force'));
	const earlier = (position: number): Replies => {
		const ids = screens.slice(0, position - 1).map(({ id }) => id);
		return Object.fromEntries(Object.entries(replies.value).filter(([id]) => ids.includes(id)));
	};

	const wantedOn = (position: number): Set<string> => {
		const screen = screens[position - 1] as BaseScreen;
		const { [screen.id]: _, ...others } = replies.value;
		const own = factsOn(screen);
		const elsewhere = Object.fromEntries(Object.entries(apart.value).filter(([id]) => !own.has(id)));
		return missingFor({ ...said(others), ...elsewhere });
	};
	/** Whether this part can still say something that no screen before it said. */
	const stillAsks = (part: ScreenPart, known: Answers, now: Replies): boolean => {
		if (!applies(part, now)) return false;
		if (part.pick === 'kinds') return offeredIn(part, now, screens).length > 0;
		return part.asks.some((id) => {
			const { onlyIf } = day.value.space.fact(id);
			return !(id in known) && !(onlyIf && known[onlyIf] === false);
		});
	};
	const taken = computed(() =>
		screens.flatMap((screen, i) => {
			if (!replies.value[screen.id]) return [];
			const known = said(earlier(i + 1));
			return screen.always || screen.parts.some((part) => stillAsks(part, known, replies.value))
				? [i + 1]
				: [];
		}),
	);
	/** What it depends on has not been asked yet. */
	const mayApply = (part: ScreenPart): boolean => {
		const when = 'when' in part ? part.when : undefined;
		const isOpen = ({ id, asks }: ScreenPart) =>
			id === when?.part && asks.some((fact) => !(fact in answers.value));
		return screens.some(({ id, parts }) => !replies.value[id] && parts.some(isOpen));
	};
	/** @param possibly also what depends on a screen that is still to come */
	const isAhead = (screen: BaseScreen, possibly: boolean): boolean => {
		if (replies.value[screen.id]) return false;
		if (screen.always)
			return inForce.value && !(screen.parts[0]?.asks.some((id) => id in apart.value) ?? false);
		return screen.parts.some((part) => {
			const wanted = part.asks.some((id) => missing.value.has(id));
			if (!wanted) return false;
			if (part.pick === 'kinds')
				return (
					offeredIn(part, replies.value, screens).length > 0 ||
					(possibly && !part.asks.some((id) => id in answers.value))
				);
			const asked = part.asks.some((id) => missing.value.has(id) && !(id in answers.value));
			return asked && (applies(part, replies.value) || (possibly && mayApply(part)));
		});
	};
	const ahead = computed(() => {
		const place = screens.findIndex((screen) => isAhead(screen, false));
		return place < 0 ? null : place + 1;
	});
	const left = computed(() => screens.filter((screen) => !screen.start && isAhead(screen, true)).length);

	return {
		get ruleset() {
			return day.value.ruleset;
		},
		get program() {
			return day.value;
		},
		screens,
		answers,
		moment,
		replies,
		apart,
		questions: computed(() => questionList(facts, answers.value)),
		taken,
		ahead,
		done: computed(() => ahead.value === null),
		left,
		missing,
		found: computed(() => {
			const { space, regelingen } = day.value;
			const knowledge = encode(space, answers.value);
			return regelingen.filter(
				(regeling) =>
					regeling.status === 'in-force' && !regeling.pastReview && verdictOf(regeling, knowledge) === LIKELY,
			).length;
		}),
		openInARow,
		told: computed(() => {
			const parts = screens.flatMap(({ id, parts }) => parts.map((part) => ({ screen: id, part })));
			return parts.flatMap(({ screen, part }) =>
				'options' in part
					? part.options.flatMap(({ id, source }) =>
							source && replies.value[screen]?.ticked[part.id]?.includes(id) ? [source] : [],
						)
					: [],
			);
		}),
		entries,
		before: (position) => said(earlier(position)),
		get remaining() {
			return remaining;
		},
		wantedOn,
		partsOn(position, draft, wanted = wantedOn(position)) {
			const screen = screens[position - 1];
			if (!screen) return [];
			const now = { ...replies.value, [screen.id]: draft };
			const known = said(earlier(position));
			return screen.parts.filter(
				(part) => stillAsks(part, known, now) && (screen.always || part.asks.some((id) => wanted.has(id))),
			);
		},
		reply(position, reply) {
			const screen = screens[position - 1];
			if (!screen) return;
			const before = replies.value[screen.id];
			batch(() => {
				openInARow.value = reply.word ? openInARow.value + 1 : 0;
				if (sameReply(before, reply)) return;
				const own = factsOn(screen);
				const parts = screen.parts.map(({ id }) => id);
				// What was chosen among the kinds of other boxes says nothing of these.
				const kept = Object.entries(replies.value).filter(([id]) =>
					(screens.find((other) => other.id === id)?.parts ?? []).every(
						(part) => part.pick !== 'kinds' || !parts.includes(part.of),
					),
				);
				replies.value = { ...Object.fromEntries(kept), [screen.id]: reply };
				apart.value = Object.fromEntries(Object.entries(apart.value).filter(([id]) => !own.has(id)));
				const kinds = screen.parts.flatMap(({ pick, asks }) => (pick === 'kinds' ? asks : []));
				refined.value = new Set([...refined.value, ...kinds]);
			});
		},
		answer(given) {
			apart.value = { ...apart.value, ...given };
		},
		refine(given, regelingId) {
			const closed = Object.entries(given).filter(
				// What was known before, however coarse, is more than "weet ik niet".
				([id, answer]) => !((answer === 'unknown' || answer === 'declined') && id in answers.value),
			);
			batch(() => {
				const ids = Object.entries(given).map(([id, answer]) =>
					refinedFor(id, isRange(answer) ? regelingId : undefined),
				);
				refined.value = new Set([...refined.value, ...ids]);
				apart.value = { ...apart.value, ...Object.fromEntries(closed) };
			});
		},
		details(regelingId) {
			const { space, regelingen } = day.value;
			const regeling = regelingen.find(({ id }) => id === regelingId);
			if (regeling?.status !== 'in-force') return [];
			const wanted = missingFacts(regeling, space, encode(space, answers.value));
			const open = openDetails(facts, wanted, answers.value).filter(
				(id) => !refined.value.has(id) && !refined.value.has(refinedFor(id, regelingId)),
			);
			// How much comes in is narrowed once, so after what decides which limits there are.
			const order = [
				...open.filter((id) => !(id in answers.value)),
				...open.filter((id) => id in answers.value),
			];
			const questions = order.map((id) => questionOf(facts, id));
			return questions.filter(({ id }, i) => questions.findIndex((other) => other.id === id) === i);
		},
		write(line, entry) {
			entries.value = { ...entries.value, [line]: entry };
		},
		begin(peildatum) {
			today = on(peildatum);
			day.value = today;
		},
		moveTo(peildatum) {
			day.value = on(peildatum);
		},
		dispose() {
			remaining = remainingFromLast();
			batch(() => {
				replies.value = {};
				apart.value = {};
				refined.value = new Set();
				openInARow.value = 0;
				entries.value = {};
				moment.value = null;
				day.value = today;
			});
		},
	};
}
