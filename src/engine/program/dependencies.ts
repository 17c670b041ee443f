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
 * Reads each named value and condition of a version once, however many paths lead to it.
 * @param known to include the fact that a fact depends on (`onlyIf`): its condition reads that too
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
		// Before reading on: a name that leads back to itself must end as well (`validate` reports it).
		named.set(name, found);
		read(key === 'value' ? file.values?.[id] : file.conditions?.[id], found);
		return found;
	};
	const read = (part: unknown, found: Found): void => {
		if (typeof part !== 'object' || part === null) return;
		for (const [key, inner] of Object.entries(part)) {
			if (typeof inner !== 'string') read(inner, found);
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
		read(place, found);
		const waiting = known.filter(({ id }) => found.facts.has(id));
		for (const { onlyIf } of waiting) if (onlyIf) found.facts.add(onlyIf);
		return found;
	};
}

/** What one place reads; for many places of a version use `dependenciesIn`. */
export const dependenciesOf = (place: unknown, file: Parameters<typeof dependenciesIn>[0]): Dependencies =>
	dependenciesIn(file)(place);
