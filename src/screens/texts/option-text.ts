/** Words for what can be ticked. Apart from answers in words, which no question needs. */
import type { Text, Words } from '../../i18n/words';

/** The name of an option; yes and no unless the question has its own words. */
export function optionText(questionId: string, option: string, words: Words): Text {
	const path = `${questionId}.options.${option}`;
	if (words.has('vragen', path)) return words.of('vragen', path);
	if (option === 'true') return words.t('question.yes');
	if (option === 'false') return words.t('question.no');
	return words.t('question.noneOfThese');
}
