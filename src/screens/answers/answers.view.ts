/** The answers so far, to read back and to change. */
import type { Text, Words } from '../../i18n/words';
import type { ScreenPart } from '../../ruleset/schema';
import { hasTicks, type Reply } from '../../session/questions/base-screens';
import { questionOf } from '../../session/questions/question-list';
import type { Session } from '../../session/session';
import { openText, questionAnswerText } from '../texts/answer-text';
import { optionText } from '../texts/option-text';

export interface AnswerRow {
	id: string;
	label: Text;
	answer: Text;
	/** Where it is changed: a screen that everyone goes through, or the fact by itself. */
	change: { position: number } | { fact: string };
}

/** What was said on the screens, in their order; then what was said apart, or followed from another answer. */
export function answersView(session: Session, words: Words): AnswerRow[] {
	const { answers, apart, replies, screens, taken, ruleset } = session;
	const shown = new Set<string>();
	const rows = taken.value.flatMap((position): AnswerRow[] => {
		const screen = screens[position - 1];
		const reply = screen && replies.value[screen.id];
		if (!reply) return [];
		return screen.parts.flatMap((part): AnswerRow[] => {
			const answer = partText(part, reply, session, words);
			if (answer === null || part.asks.every((id) => id in apart.value)) return [];
			for (const id of part.asks) shown.add(id);
			return [{ id: part.id, label: labelOf(part.id, words), answer, change: { position } }];
		});
	});
	const follows = (id: string): { position: number } | { fact: string } => {
		if (id in apart.value) return { fact: id };
		const position = taken.value.find((each) => saysIt(id, each, session));
		return position === undefined ? { fact: id } : { position };
	};
	const asked = new Set(
		screens.flatMap(({ parts }) => parts.flatMap((part) => ('when' in part && part.when ? [] : part.asks))),
	);
	const rest = session.questions.value.filter(
		({ facts }) =>
			!facts.some(({ id }) => shown.has(id)) && facts.some(({ id }) => asked.has(id) || id in apart.value),
	);
	return [
		...rows,
		...rest.map(({ id, facts }) => ({
			id,
			label: labelOf(id, words),
			answer: questionAnswerText(questionOf(ruleset.facts, facts[0].id), answers.value, words),
			change: follows(facts[0].id),
		})),
	];
}

const labelOf = (id: string, words: Words): Text => words.of('vragen', `${id}.label`);

/** What was chosen in one part; null when it was not on the screen. */
function partText(part: ScreenPart, reply: Reply, { answers, ruleset }: Session, words: Words): Text | null {
	if (reply.word) return 'when' in part && part.when ? null : openText(reply.word, words);
	if (hasTicks(part)) {
		const ticked = reply.ticked[part.id];
		if (!ticked || ('when' in part && part.when && ticked.length === 0)) return null;
		if (ticked.length === 0) return words.t('question.noneOfThese');
		return words.join(
			ticked.map((id) => optionText(part.id, id, words)),
			' · ',
		);
	}
	const [first] = part.asks as [string];
	if (!(first in reply.given)) return null;
	return questionAnswerText(questionOf(ruleset.facts, first), answers.value, words);
}

/** Whether a tick on that screen says something about this fact. */
function saysIt(id: string, position: number, { screens }: Session): boolean {
	const parts = screens[position - 1]?.parts ?? [];
	return parts.some(
		(part) => 'options' in part && part.options.some(({ writes, alone }) => id in { ...writes, ...alone }),
	);
}
