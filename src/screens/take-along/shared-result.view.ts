/** From a link back to names and steps, in the rules of the day on which it was made. */
import type { Text, Words } from '../../i18n/words';
import { assemble, type Ruleset } from '../../ruleset/assemble';
import { dayAfter } from '../../ruleset/day';
import { codeOf, type SharedResult } from '../../session/take-along/result-link';
import { changedSince, validUntil } from '../../session/take-along/validity';
import type { Visit } from '../../session/visit';
import { fileOf, whoseOf } from '../texts/regeling-text';
import { type Help, type PaperView, paperView } from './paper.view';

export interface SharedView {
	paper: PaperView;
	/** Papers that not everyone needs. */
	more: { name: Text; whose: Text }[];
	/** How many regelingen nobody knows any more. */
	gone: number;
	changed: boolean;
	/** The first day for which nobody here knows the rules, when it has passed. */
	unknownSince: string | null;
}

/** A result of a day that has not come yet, anywhere in the world, was not made by this app. */
export const isOfAnotherTime = ({ day }: SharedResult, today: string): boolean => day > dayAfter(today);

export function sharedView({ day, helps }: SharedResult, visit: Visit, words: Words): SharedView {
	const { rules } = visit.session.ruleset;
	const ruleset = assemble(rules, day);
	const known = helps.flatMap(({ code, outcome }) => {
		const regeling = ruleset.regelingen.find(({ id }) => codeOf(id) === code);
		return regeling ? [helpFor(regeling.id, outcome, ruleset)] : [];
	});
	const ids = known.map(({ help }) => help.id);
	const today = visit.today.peildatum;
	const last = validUntil(ruleset, ids);
	const certain = new Set(known.flatMap(({ help }) => help.bewijsstukken));
	const more = new Set(known.flatMap(({ perhaps }) => perhaps).filter((paper) => !certain.has(paper)));
	return {
		paper: paperView(
			known.map(({ help }) => help),
			day,
			ruleset,
			visit.contact,
			words,
			known.length,
		),
		more: [...more].map((paper) => ({
			name: words.of('bewijsstukken', `${paper}.name`),
			whose: words.t(`card.whose.${whoseOf(paper, ruleset)}`),
		})),
		gone: helps.length - known.length,
		changed: changedSince(rules, ids, day, today),
		unknownSince: last !== null && last < today ? dayAfter(last) : null,
	};
}

/** Without answers: the way that is open to everyone, and every warning, because it may be about this one. */
function helpFor(id: string, outcome: Help['outcome'], ruleset: Ruleset): { help: Help; perhaps: string[] } {
	const { apply, bewijsstukken = [], warnings = [] } = fileOf(id, ruleset);
	const last = validUntil(ruleset, [id]);
	const always = bewijsstukken.filter(({ when }) => !when);
	const perhaps = always.length > 0 ? bewijsstukken.filter(({ when }) => when) : [];
	return {
		help: {
			id,
			// nothing is likely on a day for which the rules are not known, whatever a link says.
			outcome: last !== null && last < ruleset.peildatum ? 'maybe' : outcome,
			warnings: warnings.map((warning) => warning.id),
			apply: (apply.find(({ when }) => !when) ?? apply[0])?.id ?? null,
			bewijsstukken: (always.length > 0 ? always : bewijsstukken).map((paper) => paper.id),
		},
		perhaps: perhaps.map((paper) => paper.id),
	};
}
