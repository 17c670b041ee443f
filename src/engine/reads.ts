/** What a piece of a rule file reads, also through named values and conditions. */
import type { Fact, RegelingFile } from '../ruleset/schema';

export interface Reads {
	readonly facts: ReadonlySet<string>;
	readonly norms: ReadonlySet<string>;
	/** Ids as in `unconfirmed`: norms, values, conditions, and steps and parts themselves. */
	readonly valueIds: ReadonlySet<string>;
}

/**
 * @param place a step, condition, amount or list of these
 * @param known to add what a fact waits for (`onlyIf`): its condition looks at that too
 */
export function readsOf(
	place: unknown,
	file: Pick<RegelingFile, 'id' | 'values' | 'conditions'>,
	known: readonly Fact[] = [],
): Reads {
	const facts = new Set<string>();
	const norms = new Set<string>();
	const valueIds = new Set<string>();
	const look = (part: unknown): void => {
		if (typeof part !== 'object' || part === null) return;
		for (const [key, inner] of Object.entries(part)) {
			if (typeof inner !== 'string') look(inner);
			else if (key === 'fact') {
				facts.add(inner);
				const waitsFor = known.find(({ id }) => id === inner)?.onlyIf;
				if (waitsFor) facts.add(waitsFor);
			} else if (key === 'norm') {
				norms.add(inner);
				valueIds.add(`normen/${inner}`);
			} else if (key === 'value' || key === 'condition') {
				valueIds.add(`${file.id}/${inner}`);
				look(key === 'value' ? file.values?.[inner] : file.conditions?.[inner]);
			} else if (key === 'id') valueIds.add(`${file.id}/${inner}`);
		}
	};
	look(place);
	return { facts, norms, valueIds };
}
