/** What is coming with the same answers: each moment once, with the regelingen it is for. */
import type { Soon } from '../../engine/evaluate/evaluation';
import { inOrder } from '../../engine/evaluate/order';
import type { Text, Words } from '../../i18n/words';
import { fileOf, type Known, ownName, textsOf } from '../texts/regeling-text';
import { soonText } from '../texts/soon-text';

export interface Coming {
	/** "Als je 21 wordt: waarschijnlijk wel." */
	when: Text;
	/** yyyy-mm-dd; null for a birthday: we know an age, and never ask for the day. */
	day: string | null;
	names: Text[];
}

/** Days that are known come first, the earliest on top; then birthdays. */
export function comingOf(known: Known, words: Words): Coming[] {
	const moments = new Map<string, Coming>();
	for (const result of inOrder(known.evaluation.regelingen, known.ruleset, known.answers, known.moment))
		for (const soon of result.soon) {
			const key = JSON.stringify(soon);
			const moment = moments.get(key) ?? { when: soonText(soon, words), day: dayOf(soon), names: [] };
			moment.names.push(ownName(result, known, words));
			moments.set(key, moment);
		}
	return [...moments.values()].sort((a, b) => (a.day ?? NO_DAY).localeCompare(b.day ?? NO_DAY));
}

export interface Later {
	name: Text;
	/** "Als je kind 12 wordt, krijg je meer." */
	changes: Text[];
}

/** What changes with a birthday that no answer tells, such as a child's: we ask how many, not how old. */
export const laterOf = (known: Known, words: Words): Later[] =>
	inOrder(known.evaluation.regelingen, known.ruleset, known.answers, known.moment)
		.filter(({ outcome }) => outcome === 'likely' || outcome === 'maybe')
		.map((result) => ({
			name: ownName(result, known, words),
			changes: textsOf(result.id, known, words).all(
				'later',
				(fileOf(result.id, known.ruleset).later ?? []).map(({ id }) => id),
			),
		}))
		.filter(({ changes }) => changes.length > 0);

const NO_DAY = '9999-12-31';

const dayOf = ({ when }: Soon): string | null => (typeof when.date === 'string' ? when.date : null);
