/** What is coming, in a sentence. */
import type { Soon } from '../../engine/evaluate/evaluation';
import { date } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';

/** "Als je 21 wordt: waarschijnlijk wel." Someone's age in words of its own, where there are any. */
export function soonText({ when, outcome }: Soon, words: Words): Text {
	const then = words.t(`soon.outcome.${outcome}`);
	if (typeof when.date === 'string') return words.t('soon.date', { date: date(when.date), outcome: then });
	const [[fact, years]] = Object.entries(when) as [[string, number]];
	const own = `soon.years.${fact}`;
	return words.has('app', own)
		? words.of('app', own, { years, outcome: then })
		: words.t('soon.years.other', { label: words.of('vragen', `${fact}.label`), years, outcome: then });
}
