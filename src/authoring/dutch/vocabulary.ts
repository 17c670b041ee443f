/** Questions and norms of one day, for sentences. */
import type { Ruleset } from '../../ruleset/assemble';
import { euro, type Telling } from './sentences';

export function tellingOn({ facts, norms, rules }: Ruleset): Telling {
	const inYears = new Set(
		rules.normen.flatMap((file) =>
			Object.entries(file.norms).flatMap(([id, norm]) => ('years' in norm ? [id] : [])),
		),
	);
	return {
		fact: (id) => facts.find((fact) => fact.id === id),
		norm(id) {
			const { amount, oneOf } = norms[id] ?? {};
			if (oneOf) return oneOf.map(euro).join(' of ');
			if (amount === undefined) return undefined;
			return inYears.has(id) ? `${amount} jaar` : euro(amount);
		},
	};
}
