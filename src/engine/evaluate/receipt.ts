/** With which rules an outcome was computed. */
import type { Ruleset } from '../../ruleset/assemble';
import { regelingPath } from '../../ruleset/assemble';
import type { Receipt } from './evaluation';

/** Changes when the meaning of rule files changes. */
export const ENGINE_VERSION = '1';

const known = new WeakMap<Ruleset, Receipt>();

/** The same for every household of a day. */
export function receipt(ruleset: Ruleset): Receipt {
	const found = known.get(ruleset) ?? receiptOf(ruleset);
	known.set(ruleset, found);
	return found;
}

function receiptOf({ peildatum, regelingen, norms, rules }: Ruleset): Receipt {
	const paths = [
		...Object.values(norms).flatMap(({ path }) => path ?? []),
		...regelingen.flatMap((regeling) => (regeling.status === 'in-force' ? regelingPath(regeling.file) : [])),
	];
	return {
		engine: ENGINE_VERSION,
		peildatum,
		files: [...new Set(paths)].map((path) => ({ path, hash: rules.hashes[path] ?? '' })),
	};
}
