/** Which values of a version the municipality must still confirm. */
import type { Ruleset } from '../../ruleset/assemble';
import type { RegelingFile } from '../../ruleset/schema';
import { namedIn, partsOf } from '../../ruleset/version';
import { type Dependencies, dependenciesIn } from '../program/dependencies';
import { isDoubtful } from './doubt';

/** @returns value ids of the version, and of the norms that its steps and amounts read */
export function toConfirmIn(file: RegelingFile, norms: Ruleset['norms']): string[] {
	const reads = dependenciesIn(file);
	return [
		...ownIds(file, reads, norms).map((id) => `${file.id}/${id}`),
		...[...reads([file.steps, file.gives]).norms]
			.filter((id) => norms[id]?.certainty === 'to-confirm')
			.map((id) => `normen/${id}`),
	];
}

/**
 * Ids of everything in this version that has to be confirmed in itself. What only rests on something that has to be
 * is not named too: a household that does not touch that can be sure of it.
 */
function ownIds(
	file: RegelingFile,
	reads: (place: unknown) => Dependencies,
	norms: Ruleset['norms'],
): string[] {
	return [...namedIn(file), ...file.steps.flatMap((step) => [step, ...partsOf(step)])]
		.filter((each) => each.certainty === 'to-confirm' && isDoubtful(each, file, reads, norms))
		.map(({ id }) => id);
}
