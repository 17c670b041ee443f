/** What the limits of a version come to in every period with norms of its own, per kind of household. */
import { compile } from '../../engine/compile/compile';
import { limitOf } from '../../engine/evaluate/named-limit';
import { assemble } from '../../ruleset/assemble';
import { dayAfter } from '../../ruleset/day';
import type { RegelingSource, RuleSources } from '../../ruleset/schema';
import { householdsFor, limitsOnMoney } from './money-limits';
import { inWords } from './sentences';
import { euro } from './vocabulary';

export interface LimitInPeriods {
	/** Name of the value in the version. */
	id: string;
	/** One a household: "zonder partner, 35 jaar: € 1.664,28 vanaf 2026-01-01; € 1.685,61 vanaf 2026-07-01". */
	lines: string[];
}

export function limitsPerPeriod(file: RegelingSource, rules: RuleSources): LimitInPeriods[] {
	const ids = [...new Set(limitsOnMoney(file).map(({ limit }) => limit))];
	if (!ids.length) return [];
	const alone = { ...rules, regelingen: [file] };
	const periods = firstDays(file, rules).map((day) => ({ day, program: compile(assemble(alone, day)) }));
	return ids.map((id) => {
		const told = householdsFor(file, rules).map(({ household, who, answers }) => {
			const amounts = periods.map(({ day, program }) => ({
				day,
				amount: limitOf(program, file.id, id, answers),
			}));
			const moved = amounts.filter(({ amount }, i) => i === 0 || amount !== amounts[i - 1]?.amount);
			const told = moved.map(
				({ day, amount }) => `${amount === null ? 'niet bekend' : euro(amount)} vanaf ${day}`,
			);
			return { household, who, amounts: told.join('; ') };
		});
		// Where no age makes a difference, none is named: a regeling may end before that age.
		const byAge = told.some((one) =>
			told.some((other) => one.who === other.who && one.amounts !== other.amounts),
		);
		const lines = told.map(
			({ household, who, amounts }) => `${inWords(id)}, ${byAge ? household : who}: ${amounts}`,
		);
		return { id, lines: [...new Set(lines)] };
	});
}

/** The first day of the version, of each set of norms that begins while it is in force, and after the last of them. */
function firstDays({ validFrom, validTo, reviewBy }: RegelingSource, { normen }: RuleSources): string[] {
	const until = validTo ?? reviewBy ?? validFrom;
	const begins = normen.map((norms) => norms.validFrom);
	const after = normen.map((norms) => dayAfter(norms.validTo));
	const days = new Set([
		...begins.filter((day) => !validTo || day <= validTo),
		...after.filter((day) => day <= until),
	]);
	return [validFrom, ...[...days].filter((day) => day > validFrom).sort()];
}
