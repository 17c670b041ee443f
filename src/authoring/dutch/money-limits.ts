/** Which limits on money a regeling has, and the kinds of household for which they differ. */
import type { Answers } from '../../ruleset/answer';
import { isAge } from '../../ruleset/fact';
import type { RegelingSource, RuleSources } from '../../ruleset/schema';
import { inWords } from './sentences';

/** Named limits that steps or conditions compare money with; a margin gives two edges. */
export function limitsOnMoney(file: RegelingSource): { limit: string; times?: number }[] {
	const found = new Map<string, { limit: string; times?: number }>();
	const add = (limit: string, times?: number) =>
		found.set(`${limit} ${times}`, { limit, ...(times !== undefined && { times }) });
	const look = (part: unknown): void => {
		if (typeof part !== 'object' || part === null) return;
		for (const operator of ['atMost', 'below', 'atLeast', 'above']) {
			const limit = (part as Record<string, { value?: string }>)[operator]?.value;
			if (!limit) continue;
			const { margin } = part as { margin?: number };
			if (margin === undefined) add(limit);
			else for (const times of [1 - margin, 1 + margin]) add(limit, times);
		}
		Object.values(part).forEach(look);
	};
	look([file.steps, file.conditions]);
	return [...found.values()];
}

/** Alone and as a couple, at the age of the examples and at every age that is a norm, such as that of a pension. */
export function householdsFor(
	file: RegelingSource,
	{ vragen, normen }: RuleSources,
): { household: string; who: string; answers: Answers }[] {
	const couple = vragen.facts.find(({ counts }) => counts === 'couple');
	const ages = vragen.facts.filter(isAge).map(({ id }) => id);
	const base = Object.fromEntries(
		Object.entries(file.examples.base).filter(
			([, answer]) => typeof answer !== 'object' || Array.isArray(answer),
		),
	);
	const own = ages.map((id) => base[id]).find((age) => typeof age === 'number');
	const known = normen.flatMap(({ norms }) =>
		Object.values(norms).flatMap((norm) => ('years' in norm ? norm.years : [])),
	);
	const whoIs = (together: boolean) => `${together ? 'met' : 'zonder'} ${inWords(couple?.id ?? '')}`;
	const tried = [...new Set([own, ...known])].filter((age) => age !== undefined);
	return tried.flatMap((age) =>
		(couple ? [false, true] : [undefined]).map((together) => ({
			household: `${together === undefined ? '' : `${whoIs(together)}, `}${age} jaar`,
			who: together === undefined ? 'iedereen' : whoIs(together),
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
