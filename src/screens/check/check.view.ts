/** The answers so far, by part, to read back and to change. */
import type { Text, Words } from '../../i18n/words';
import type { Answers } from '../../ruleset/answer';
import type { Fact } from '../../ruleset/schema';
import type { Question } from '../../session/questions/question-list';
import { questionAnswerText } from '../texts/answer-text';

export interface CheckRow {
	/** Position of its question, counted from 1. */
	n: number;
	label: Text;
	answer: Text;
}

export interface CheckPart {
	heading: Text;
	rows: CheckRow[];
}

const PARTS: readonly Fact['part'][] = ['jij', 'thuis', 'geld', 'situatie'];

export function checkView(questions: readonly Question[], answers: Answers, words: Words): CheckPart[] {
	return PARTS.map((part) => ({
		heading: words.t(`part.${part}`),
		rows: questions.flatMap((question, i) => {
			const { id, facts } = question;
			if (facts[0].part !== part || !(facts[0].id in answers)) return [];
			return {
				n: i + 1,
				label: words.of('vragen', `${id}.label`),
				answer: questionAnswerText(question, answers, words),
			};
		}),
	})).filter(({ rows }) => rows.length > 0);
}
