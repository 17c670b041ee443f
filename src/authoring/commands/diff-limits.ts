/** What the limits come to in euros on two days, per kind of household: what an alderman asks first. */
import { compile } from '../../engine/compile/program';
import { limitOf } from '../../engine/evaluate/named-limit';
import type { Answers } from '../../ruleset/answer';
import { assemble } from '../../ruleset/assemble';
import type { RegelingSource, RuleSources, Rules } from '../../ruleset/schema';
import { inWords } from '../dutch/sentences';
import { limitsOnMoney } from '../validation/examples';

export interface LimitChange {
	regeling: string;
	/** Name of the value in the regeling. */
	limit: string;
	/** In words. */
	household: string;
	/** Eurocents; null when it is not known on that day. */
	was: number | null;
	wordt: number | null;
}

/**
 * @param from,to yyyy-mm-dd
 * @param before other rules for the first day
 */
export function limitChanges(
	rules: RuleSources,
	from: string,
	to: string,
	before: Rules = rules,
): LimitChange[] {
	const [was, wordt] = [compile(assemble(before, from)), compile(assemble(rules, to))];
	return [...new Set(rules.regelingen.map(({ id }) => id))].flatMap((id) => {
		const file = rules.regelingen.findLast((one) => one.id === id && one.validFrom <= to);
		if (!file || file.stopped) return [];
		const limits = [...new Set(limitsOnMoney(file).map(({ limit }) => limit))];
		return limits.flatMap((limit) =>
			householdsFor(file, rules).flatMap(({ household, answers }): LimitChange[] => {
				const [then, now] = [limitOf(was, id, limit, answers), limitOf(wordt, id, limit, answers)];
				return then === now ? [] : [{ regeling: id, limit, household, was: then, wordt: now }];
			}),
		);
	});
}

/** Alone and as a couple, at the age of the examples and at every age that is a norm, such as that of a pension. */
export function householdsFor(
	file: RegelingSource,
	{ vragen, normen }: RuleSources,
): { household: string; answers: Answers }[] {
	const couple = vragen.facts.find(({ counts }) => counts === 'couple');
	const ages = vragen.facts.filter(({ kind }) => kind === 'years').map(({ id }) => id);
	const base = Object.fromEntries(
		Object.entries(file.examples.base).filter(
			([, answer]) => typeof answer !== 'object' || Array.isArray(answer),
		),
	);
	const own = ages.map((id) => base[id]).find((age) => typeof age === 'number');
	const known = normen.flatMap(({ norms }) =>
		Object.values(norms).flatMap((norm) => ('years' in norm ? norm.years : [])),
	);
	const tried = [...new Set([own, ...known])].filter((age) => age !== undefined);
	return tried.flatMap((age) =>
		(couple ? [false, true] : [undefined]).map((together) => ({
			household: `${together === undefined ? '' : `${together ? 'met' : 'zonder'} ${inWords(couple?.id ?? '')}, `}${age} jaar`,
			answers: {
				...base,
				...(couple && { [couple.id]: together }),
				...Object.fromEntries(
					vragen.facts
						.filter(({ id, onlyIf }) => ages.includes(id) && (together || !onlyIf))
						.map(({ id }) => [id, age]),
				),
			} as Answers,
		})),
	);
}
