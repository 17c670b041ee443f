/** What the limits come to in euros on two days, per kind of household: what an alderman asks first. */
import { compile } from '../../engine/compile/compile';
import { limitOf } from '../../engine/evaluate/named-limit';
import { assemble } from '../../ruleset/assemble';
import type { RuleSources, Rules } from '../../ruleset/schema';
import { householdsFor, limitsOnMoney } from '../dutch/money-limits';

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
		const earlier = before.regelingen.findLast((one) => one.id === id && one.validFrom <= from);
		const limits = [...new Set(limitsOnMoney(file).map(({ limit }) => limit))];
		return limits.flatMap((limit) =>
			householdsFor(file, rules).flatMap(({ household, answers }): LimitChange[] => {
				// An earlier version may have had no such limit.
				const then = earlier?.values?.[limit] ? limitOf(was, id, limit, answers) : null;
				const now = limitOf(wordt, id, limit, answers);
				return then === now ? [] : [{ regeling: id, limit, household, was: then, wordt: now }];
			}),
		);
	});
}
