/** Between what can be ticked on a screen and what is answered. */
import type { Bracket } from '../../engine/ask/brackets';
import { type Answer, type Answers, isRange } from '../../ruleset/answer';
import { kindOf } from '../../ruleset/fact';
import type { Question } from './question-list';

export interface Choice {
	id: string;
	/** An answer; nothing of these; nothing about health; or one of the two ways to leave it open. */
	role: 'answer' | 'none' | 'no-health' | 'unknown' | 'declined';
	group?: string | undefined;
	health?: boolean;
	answer?: Answer;
}

export const picksMany = ({ facts: [fact] }: Question): boolean =>
	['any', 'which'].includes(kindOf(fact).asked);

/** @param current what was answered before: it stays on the screen when the brackets moved */
export function choicesOf(question: Question, brackets: readonly Bracket[], current?: Answer): Choice[] {
	const { facts } = question;
	const personal = facts.some(({ sensitivity }) => sensitivity !== 'none');
	return [
		...ownChoices(question, brackets, current),
		{ id: 'unknown', role: 'unknown' },
		...(personal ? [{ id: 'declined', role: 'declined' } as const] : []),
	];
}

function ownChoices({ facts }: Question, brackets: readonly Bracket[], current?: Answer): Choice[] {
	const [fact] = facts;
	const options = fact.options ?? [];
	const { asked, answer } = kindOf(fact);
	switch (asked) {
		case 'one':
			if (answer === 'boolean')
				return [true, false].map((said) => ({ id: String(said), role: 'answer', answer: said }));
			return options.map(({ id, group }) => ({ id, role: 'answer', group, answer: id }));
		case 'any': {
			const healthy = options.map(({ id, group, sensitivity }) => ({
				id,
				role: 'answer' as const,
				group,
				health: sensitivity === 'health',
			}));
			return [
				...healthy,
				{ id: 'none', role: 'none' },
				...(healthy.some(({ health }) => health) ? [{ id: 'no-health', role: 'no-health' } as const] : []),
			];
		}
		case 'which':
			return [...facts.map(({ id }) => ({ id, role: 'answer' as const })), { id: 'none', role: 'none' }];
		case 'ranges': {
			const ranges = [...brackets];
			if (isRange(current) && !ranges.some((range) => same(range, current))) ranges.push(current);
			return ranges.map((answer, i) => ({ id: `range-${i + 1}`, role: 'answer', answer }));
		}
	}
}

export const same = (a: Answer | undefined, b: Answer | undefined): boolean =>
	isRange(a) && isRange(b) ? a.atLeast === b.atLeast && a.atMost === b.atMost : a === b;

/** What is ticked when someone comes back to a question. */
export function chosenBefore({ facts }: Question, choices: readonly Choice[], answers: Answers): string[] {
	const [fact] = facts;
	const { asked } = kindOf(fact);
	const given = answers[fact.id];
	if (given === undefined) return [];
	if (given === 'unknown' || given === 'declined') return [given];
	if (asked === 'which') {
		const some = facts.filter(({ id }) => answers[id] !== 0).map(({ id }) => id);
		return some.length > 0 ? some : ['none'];
	}
	if (asked === 'any') {
		const { includes, open } = setAnswer(given);
		const rest = open.length > 0 ? ['no-health'] : [];
		return includes.length + rest.length > 0 ? [...includes, ...rest] : ['none'];
	}
	return choices.filter(({ answer }) => answer !== undefined && same(answer, given)).map(({ id }) => id);
}

export function setAnswer(answer: Answer): { includes: readonly string[]; open: readonly string[] } {
	if (Array.isArray(answer)) return { includes: answer, open: [] };
	return answer as { includes: readonly string[]; open: readonly string[] };
}

/** Ticking one box takes away the boxes that say the opposite. */
export function toggle(choices: readonly Choice[], chosen: readonly string[], id: string): string[] {
	if (chosen.includes(id)) return chosen.filter((other) => other !== id);
	const ticked = choices.find((choice) => choice.id === id);
	if (!ticked) return [...chosen];
	const kept = choices.filter((choice) => chosen.includes(choice.id) && !opposite(ticked, choice));
	return [...kept.map((choice) => choice.id), id];
}

function opposite(a: Choice, b: Choice): boolean {
	const roles = [a.role, b.role];
	if (roles.includes('unknown') || roles.includes('declined')) return true;
	if (roles.includes('none')) return roles.includes('answer');
	if (roles.includes('no-health')) return Boolean(a.health || b.health);
	return false;
}

/** @returns null while nothing is chosen */
export function answersFrom(
	question: Question,
	choices: readonly Choice[],
	chosen: readonly string[],
): Answers | null {
	const { facts } = question;
	const picked = choices.filter(({ id }) => chosen.includes(id));
	const [first] = picked;
	if (!first) return null;
	const all = (answer: Answer) => Object.fromEntries(facts.map(({ id }) => [id, answer]));
	if (first.role === 'unknown' || first.role === 'declined') return all(first.role);
	const [fact] = facts;
	const { asked } = kindOf(fact);
	const ids = picked.filter(({ role }) => role === 'answer').map(({ id }) => id);
	if (asked === 'which')
		return Object.fromEntries(facts.map(({ id }) => [id, ids.includes(id) ? { atLeast: 1 } : 0]));
	if (asked === 'any')
		return {
			[fact.id]: chosen.includes('no-health')
				? { includes: ids, open: choices.filter(({ health }) => health).map(({ id }) => id) }
				: ids,
		};
	return { [fact.id]: first.answer as Answer };
}
