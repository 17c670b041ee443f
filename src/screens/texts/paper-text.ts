/** A paper by its name, and whose it is where that is not plain. */
import type { Text, Words } from '../../i18n/words';
import { household } from '../../session/questions/income-sources';
import { type Known, whoseOf } from './regeling-text';

export function paperText(
	paper: string,
	{ ruleset, answers }: Pick<Known, 'ruleset' | 'answers'>,
	words: Words,
): Text {
	const name = words.of('bewijsstukken', `${paper}.name`);
	const whose = whoseOf(paper, ruleset);
	const own = whose === 'resident' || (whose === 'both' && household(ruleset.facts, answers) === 'alone');
	return own ? name : words.join([name, ' (', words.t(`card.whose.${whose}`), ')'], '');
}
