/** Money that grows when more comes in is mostly money that someone pays: without `own` the app says that they get it. */
import { regelingPath } from '../../ruleset/assemble';
import type { Amount, RegelingFile, RuleSources } from '../../ruleset/schema';
import type { Finding } from '../findings';

export function checkOwnContribution({ regelingen, vragen }: RuleSources): Finding[] {
	const income = new Set(vragen.facts.filter(({ counts }) => counts === 'income').map(({ id }) => id));
	return regelingen.flatMap((file) =>
		(file.gives ?? [])
			.filter(({ own, amount }) => !own && growsWith(income, amount, file.values ?? {}))
			.map(({ id }) => ({
				file: regelingPath(file),
				path: `gives.${id}`,
				found: 'een bedrag dat hoger wordt als er meer geld binnenkomt',
				expected:
					'is dat de bedoeling? Betaalt iemand het zelf, zet er dan "own": true bij: anders staat er dat hij het krijgt',
			})),
	);
}

/** Whether one of these facts is added somewhere, and not taken off. A value that rests on itself ends there. */
function growsWith(
	facts: ReadonlySet<string>,
	whole: Amount,
	values: NonNullable<RegelingFile['values']>,
): boolean {
	const grows = (amount: Amount | undefined, isAdded: boolean, within: readonly string[] = []): boolean => {
		if (amount === undefined || typeof amount === 'number') return false;
		if ('fact' in amount) return isAdded && facts.has(amount.fact);
		if ('value' in amount)
			return (
				!within.includes(amount.value) &&
				grows(values[amount.value]?.amount, isAdded, [...within, amount.value])
			);
		if ('minus' in amount)
			return grows(amount.minus[0], isAdded, within) || grows(amount.minus[1], !isAdded, within);
		if ('choose' in amount) return amount.choose.some((choice) => grows(choice.amount, isAdded, within));
		return partsOf(amount).some((part) => grows(part, isAdded, within));
	};
	return grows(whole, true);
}

const partsOf = (amount: Exclude<Amount, number>): Amount[] =>
	'of' in amount
		? [amount.of]
		: 'sum' in amount
			? amount.sum
			: 'product' in amount
				? amount.product
				: 'highest' in amount
					? amount.highest
					: 'lowest' in amount
						? amount.lowest
						: [];
