/** What has to be confirmed in itself, and what only because it rests on something that has to be. */
import type { Certainty, RegelingFile } from '../../ruleset/schema';
import { namedIn, partsOf } from '../../ruleset/version';
import type { Dependencies } from '../program/dependencies';

/** Anything that says how certain it is: a value, a condition, a step, a part, a way to apply. */
interface Claim {
	id?: string | undefined;
	certainty: Certainty;
	grondslag: string;
	when?: unknown;
	bestOf?: readonly Claim[];
	oneOf?: unknown;
}
type File = Pick<RegelingFile, 'id' | 'values' | 'conditions' | 'steps'>;
type Norms = Readonly<Record<string, { certainty: Certainty }>>;

const isUnsure = ({ certainty, oneOf }: Claim): boolean =>
	certainty === 'to-confirm' || (certainty === 'unknown' && !oneOf);

/**
 * @param reads what a piece of this version reads
 * @returns ids of what a claim rests on and that is not confirmed: of this version, and of the norms given. Two things
 * do not count: a norm that was not published yet (no rule is less certain until it is), and what is one of a few known
 * amounts (every result already allows for all of them).
 */
export function unsureBelow(
	claim: Claim,
	file: File,
	reads: (place: unknown) => Dependencies,
	norms: Norms = {},
): string[] {
	const before = stepsBefore(claim, file);
	// Their own names are not something that they rest on.
	const { valueIds, norms: read } = reads([claim, ...before].map((each) => ({ ...each, id: undefined })));
	const named = namedIn(file);
	return [...named.filter(({ id }) => valueIds.has(`${file.id}/${id}`)), ...before, ...(claim.bestOf ?? [])]
		.filter(isUnsure)
		.map(({ id }) => `${file.id}/${id}`)
		.concat([...read].filter((id) => norms[id]?.certainty === 'to-confirm').map((id) => `normen/${id}`));
}

/** A step without a condition is for whoever is left: it rests on every step before it. */
function stepsBefore(claim: Claim, { steps }: File): readonly Claim[] {
	if (claim.when) return [];
	const parts = steps.flatMap(partsOf);
	const lists: readonly (readonly Claim[])[] = [steps, ...parts.map((part) => part.steps)];
	const list = lists.find((some) => some.includes(claim)) ?? [];
	return list.slice(0, list.indexOf(claim));
}

/** Whether this would be to confirm also if everything it rests on were certain. */
export function isDoubtful(
	claim: Claim,
	file: File & Pick<RegelingFile, 'grondslagen'>,
	reads: (place: unknown) => Dependencies,
	norms?: Norms,
): boolean {
	if (claim.certainty === 'confirmed') return false;
	if (claim.certainty === 'unknown' || file.grondslagen[claim.grondslag]?.weak) return true;
	return unsureBelow(claim, file, reads, norms).length === 0;
}
