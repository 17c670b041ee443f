/** One household going through the screens, without typing: numbers by the choices on the screen. */

import { brackets } from '../../src/engine/ask/brackets';
import type { Program } from '../../src/engine/program/program';
import type { Answer, Answers, Range } from '../../src/ruleset/answer';
import { asksRanges, kindOf } from '../../src/ruleset/fact';
import type { BaseScreen, ScreenPart } from '../../src/ruleset/schema';
import { NO_REPLY, offeredIn, type Reply } from '../../src/session/questions/base-screens';
import type { Question } from '../../src/session/questions/question-list';
import type { Session } from '../../src/session/session';
import { countOf, ticksOf } from '../support/ticks';

/** What this household would tick and choose on the screen at this position. Facts it does not have are not known. */
export function replyOf(session: Session, position: number, household: Answers): Reply {
	let reply: Reply = NO_REPLY;
	const seen = new Set<string>();
	// A tick can bring another part.
	for (;;) {
		const part = session.partsOn(position, reply).find(({ id }) => !seen.has(id));
		if (!part) return reply;
		seen.add(part.id);
		reply = withPart(reply, part, session, position, household);
		if (reply.word) return reply;
	}
}

function withPart(
	reply: Reply,
	part: ScreenPart,
	session: Session,
	position: number,
	household: Answers,
): Reply {
	const ticked = (ids: readonly string[]): Reply => ({
		...reply,
		ticked: { ...reply.ticked, [part.id]: ids },
	});
	const given = (answers: Answers): Reply => ({ ...reply, given: { ...reply.given, ...answers } });
	const unknown: Reply = { ...NO_REPLY, word: 'unknown' };
	if (part.pick === 'count')
		return given(Object.fromEntries(part.asks.map((id) => [id, countOf(household[id])])));
	const [fact] = part.asks as [string];
	if (part.pick === 'range') {
		const number = household[fact];
		if (typeof number !== 'number') return unknown;
		const ranges = brackets(session.program, session.before(position), fact, { nothing: part.nothing });
		return given({ [fact]: choiceOf(ranges, number) });
	}
	if (part.pick === 'kinds') {
		const kinds = household[fact];
		const offered = offeredIn(part, session.replies.value, session.screens);
		return ticked(Array.isArray(kinds) ? offered.filter((id) => kinds.includes(id)) : []);
	}
	const fits = ticksOf(part, household);
	return part.pick === 'one' && fits.length === 0 ? unknown : ticked(fits);
}

export const choiceOf = (ranges: readonly Range[], number: number): Answer => {
	const fits = ranges.find(
		({ atLeast = 0, atMost = Number.POSITIVE_INFINITY }) => number >= atLeast && number <= atMost,
	);
	return fits && fits.atMost !== 0 ? fits : number;
};

/** How this household answers a question of its own; a range within the one that was given. */
export function detailOf(
	program: Program,
	answers: Answers,
	{ facts }: Question,
	household: Answers,
	regeling: string,
): Answers {
	const [fact] = facts;
	const before = answers[fact.id];
	const exact = household[fact.id];
	if (asksRanges(fact) && typeof exact === 'number') {
		const within = typeof before === 'object' && !Array.isArray(before) ? (before as Range) : undefined;
		return { [fact.id]: choiceOf(brackets(program, answers, fact.id, { regeling, within }), exact) };
	}
	if (kindOf(fact).asked === 'which')
		return Object.fromEntries(facts.map(({ id }) => [id, countOf(household[id])]));
	return { [fact.id]: exact ?? 'unknown' };
}

/** Goes through all screens. @returns the screens it took, the one that the first screen asks left out */
export function throughBase(
	session: Session,
	household: Answers,
	see?: (screen: BaseScreen) => void,
): BaseScreen[] {
	const asked: BaseScreen[] = [];
	for (let at = session.ahead.value; at !== null; at = session.ahead.value) {
		const screen = session.screens[at - 1] as BaseScreen;
		see?.(screen);
		session.reply(at, replyOf(session, at, household));
		if (!screen.start) asked.push(screen);
		if (asked.length > 20) throw new Error(`no end to the screens: ${asked.map(({ id }) => id).join()}`);
	}
	return asked;
}

/** Answers everything that this regeling still asks. @returns how many questions that took */
export function throughDetails(session: Session, regeling: string, household: Answers): number {
	let asked = 0;
	for (let [next] = session.details(regeling); next; [next] = session.details(regeling)) {
		session.refine(detailOf(session.program, session.answers.value, next, household, regeling), regeling);
		if (++asked > 20) throw new Error(`no end to the details of ${regeling}: ${next.id}`);
	}
	return asked;
}
