/** Help of others, in the order to look at it, and what the page of one says. */
import { cannotWait, signpostsInOrder } from '../../engine/evaluate/order';
import type { Text, Words } from '../../i18n/words';
import type { Ruleset } from '../../ruleset/assemble';
import type { Signpost } from '../../ruleset/schema';
import type { Mode } from '../../session/mode';
import { type Known, siteOf } from '../texts/regeling-text';

type Audience = Pick<Mode, 'together'>;

export interface SignpostRow {
	/** Position in the rules, counted from 1: the place of its page. It stays the same when an answer changes. */
	n: number;
	icon: string;
	name: Text;
	line: Text;
}

export interface SignpostView extends Omit<SignpostRow, 'n' | 'line'> {
	/** What it is. */
	text: Text;
	whom: Text;
	say: Text;
	/** What to know before asking. */
	note: Text | null;
	/** The page itself, and the name of its site. */
	link: { url: string; site: string } | null;
	/** Id of a contact point; undefined for the number that is always there. */
	contact: string | undefined;
	/** How far it can be relied on; null when it is certain. */
	doubt: Text | null;
}

/** What may fit. What only a professional can ask for stands there when one sits beside the resident. */
export function signpostsFor(
	{ evaluation, ruleset, answers, moment }: Known,
	audience: Audience,
): Signpost[] {
	const fitting = all(ruleset).filter((one) => evaluation.elsewhere.includes(one.id) && isFor(one, audience));
	return signpostsInOrder(fitting, answers, moment ?? null);
}

export const signpostRows = (known: Known, audience: Audience, words: Words): SignpostRow[] =>
	signpostsFor(known, audience).map((signpost) => rowOf(signpost, known, words));

/** Of those, what cannot wait for whoever ticked what it is for: a person for debts, food for today. */
export const rowsThatCannotWait = (known: Known, audience: Audience, words: Words): SignpostRow[] =>
	signpostsFor(known, audience)
		.filter((signpost) => cannotWait(signpost, known.answers))
		.map((signpost) => rowOf(signpost, known, words));

const rowOf = (signpost: Signpost, { ruleset }: Known, words: Words): SignpostRow => ({
	n: all(ruleset).indexOf(signpost) + 1,
	icon: signpost.icon,
	name: textOf(signpost, 'name', words),
	line: doubtOf(signpost, ruleset, words).past ?? textOf(signpost, 'text', words),
});

/** @returns null when nothing stands at this position, or nothing for this reader */
export function signpostView(
	n: number,
	ruleset: Ruleset,
	audience: Audience,
	words: Words,
): SignpostView | null {
	const signpost = all(ruleset)[n - 1];
	if (!signpost || !isFor(signpost, audience)) return null;
	const { id, icon, url, contact } = signpost;
	const { past, unconfirmed } = doubtOf(signpost, ruleset, words);
	return {
		icon,
		name: textOf(signpost, 'name', words),
		text: textOf(signpost, 'text', words),
		whom: textOf(signpost, 'whom', words),
		say: textOf(signpost, 'say', words),
		note: words.has('app', `elders.${id}.note`) ? textOf(signpost, 'note', words) : null,
		link: url === undefined ? null : { url, site: siteOf(url) },
		contact,
		doubt: past ?? unconfirmed,
	};
}

const all = ({ rules }: Ruleset): readonly Signpost[] => rules.elders.elders;

const isFor = ({ audience }: Signpost, { together }: Audience): boolean => audience !== 'helper' || together;

const textOf = ({ id }: Signpost, key: string, words: Words): Text => words.of('app', `elders.${id}.${key}`);

/** Past the day of review nobody knows whether it is still so; before it, the municipality may have to confirm it. */
const doubtOf = ({ reviewBy, certainty }: Signpost, { peildatum }: Ruleset, { t }: Words) => ({
	past: peildatum > reviewBy ? t('signpost.old') : null,
	unconfirmed: certainty === 'confirmed' ? null : t('card.unconfirmed'),
});
