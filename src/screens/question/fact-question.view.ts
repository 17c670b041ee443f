/** What stands on the question about one fact. */
import type { Text, Words } from '../../i18n/words';
import type { Answers } from '../../ruleset/answer';
import { asksRanges } from '../../ruleset/fact';
import { type Choice, choicesOf, chosenBefore, picksMany } from '../../session/questions/choices';
import type { Question } from '../../session/questions/question-list';
import { optionText } from '../texts/option-text';

interface Row {
	id: string;
	label: Text;
}

export interface FactView {
	heading: Text;
	help: Text | null;
	many: boolean;
	groups: { heading: Text | null; rows: Row[] }[];
	/** "Weet ik niet" and "Liever niet": always last (S-06, Q-05). */
	escapes: Row[];
	choices: Choice[];
	chosen: string[];
	error: Text;
}

export function factView(question: Question, answers: Answers, words: Words): FactView {
	const { id, facts } = question;
	const own = (key: string): Text | null =>
		words.has('vragen', `${id}.${key}`) ? words.of('vragen', `${id}.${key}`) : null;
	const choices = choicesOf(question, []);
	const row = (choice: Choice): Row => ({ id: choice.id, label: labelOf(question, choice, words) });
	const escapes = choices.filter(({ role }) => role === 'unknown' || role === 'declined');
	const rest = choices.filter((choice) => !escapes.includes(choice));
	const given = chosenBefore(question, choices, answers);
	return {
		heading: words.of('vragen', `${id}.question`),
		help: own('help'),
		many: picksMany(question),
		groups: grouped(rest).map(({ group, members }) => ({
			heading: group ? own(`groups.${group}`) : null,
			rows: members.map(row),
		})),
		escapes: escapes.map(row),
		choices,
		// A number is the business of its own field.
		chosen: asksRanges(facts[0]) ? given.filter((each) => escapes.some(({ id }) => id === each)) : given,
		error: own('error') ?? words.t('question.errorChoice'),
	};
}

function grouped(choices: readonly Choice[]) {
	const groups: { group: string | undefined; members: Choice[] }[] = [];
	for (const choice of choices) {
		const group = groups.find((one) => one.group === choice.group);
		if (group) group.members.push(choice);
		else groups.push({ group: choice.group, members: [choice] });
	}
	return groups;
}

function labelOf({ id }: Question, choice: Choice, words: Words): Text {
	switch (choice.role) {
		case 'unknown':
			return words.t('question.unknown');
		case 'declined':
			return words.t('question.declined');
		case 'no-health':
			return words.of('vragen', `${id}.declineHealth`);
		case 'none':
			return optionText(id, 'none', words);
		case 'answer':
			return optionText(id, choice.id, words);
	}
}
