/** What a piece of a rule file reads, also through named values and conditions. */
import type { Fact, RegelingFile } from '../../ruleset/schema';

export interface Dependencies {
	readonly facts: ReadonlySet<string>;
	readonly norms: ReadonlySet<string>;
	/** Ids as in `unconfirmed`: norms, values, conditions, and steps and parts themselves. */
	readonly valueIds: ReadonlySet<string>;
}

type Found = { readonly [K in keyof Dependencies]: Set<string> };
const nothing = (): Found => ({ facts: new Set(), norms: new Set(), valueIds: new Set() });

/**
 * Looks into each named value and condition of a version once, however many ways lead to it.
 * @param known to add what a fact waits for (`onlyIf`): its condition looks at that too
 * @returns what a step, condition, amount or list of these reads
 */
export function dependenciesIn(
	file: Pick<RegelingFile, 'id' | 'values' | 'conditions'>,
	known: readonly Fact[] = [],
): (place: unknown) => Dependencies {
	const named = new Map<string, Found>();
	const behind = (key: 'value' | 'condition', id: string): Found => {
		const name = `${key} ${id}`;
		const before = named.get(name);
		if (before) return before;
		const found = nothing();
		// Before looking: a name that leads to itself must end too (`validate` says so).
		named.set(name, found);
		look(key === 'value' ? file.values?.[id] : file.conditions?.[id], found);
		return found;
	};
	const look = (part: unknown, found: Found): void => {
		if (typeof part !== 'object' || part === null) return;
		for (const [key, inner] of Object.entries(part)) {
			if (typeof inner !== 'string') look(inner, found);
			else if (key === 'fact') found.facts.add(inner);
			else if (key === 'norm') {
				found.norms.add(inner);
				found.valueIds.add(`normen/${inner}`);
			} else if (key === 'value' || key === 'condition') {
				found.valueIds.add(`${file.id}/${inner}`);
				const { facts, norms, valueIds } = behind(key, inner);
				for (const id of facts) found.facts.add(id);
				for (const id of norms) found.norms.add(id);
				for (const id of valueIds) found.valueIds.add(id);
			} else if (key === 'id') found.valueIds.add(`${file.id}/${inner}`);
		}
	};
	return (place) => {
		const found = nothing();
		look(place, found);
		const waiting = known.filter(({ id }) => found.facts.has(id));
		for (const { onlyIf } of waiting) if (onlyIf) found.facts.add(onlyIf);
		return found;
	};
}

/** What one place reads; for many places of a version use `readerOf`. */
export const dependenciesOf = (place: unknown, file: Parameters<typeof dependenciesIn>[0]): Dependencies =>
	dependenciesIn(file)(place);
