/** What has to be confirmed in itself, and what only because it rests on something that has to be. */
import type { Certainty, RegelingFile } from '../../ruleset/schema';
import type { Dependencies } from './dependencies';

/** Anything that says how certain it is: a value, a condition, a step, a part, a way to apply. */
interface Claim {
	certainty: Certainty;
	grondslag: string;
	bestOf?: readonly Claim[];
}
type Norms = Readonly<Record<string, { certainty: Certainty }>>;

/** @returns ids of what a place rests on and that has to be confirmed: of this version, and of the norms given */
export function toConfirmBelow(
	{ id, values, conditions }: Pick<RegelingFile, 'id' | 'values' | 'conditions'>,
	{ valueIds, norms: read }: Dependencies,
	norms: Norms = {},
): string[] {
	return [
		...Object.entries({ ...values, ...conditions })
			.filter(([name, { certainty }]) => certainty === 'to-confirm' && valueIds.has(`${id}/${name}`))
			.map(([name]) => `${id}/${name}`),
		...[...read].filter((norm) => norms[norm]?.certainty === 'to-confirm').map((norm) => `normen/${norm}`),
	];
}

/** Whether this would be to confirm also if everything it rests on were certain. */
export function isDoubtful(
	claim: Claim,
	file: Pick<RegelingFile, 'id' | 'values' | 'conditions' | 'grondslagen'>,
	reads: (place: unknown) => Dependencies,
	norms?: Norms,
): boolean {
	if (claim.certainty === 'confirmed') return false;
	if (claim.certainty === 'unknown' || file.grondslagen[claim.grondslag]?.weak) return true;
	const surely = (claim.bestOf ?? []).every(({ certainty }) => certainty === 'confirmed');
	// Its own name is not something that it rests on.
	return surely && toConfirmBelow(file, reads({ ...claim, id: undefined }), norms).length === 0;
}
