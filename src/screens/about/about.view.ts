/** Which version of each regeling counts today; null where none is known. */
import type { Ruleset } from '../../ruleset/assemble';

export const assembledVersions = ({ regelingen }: Ruleset): { id: string; from: string | null }[] =>
	regelingen.map((regeling) => ({
		id: regeling.id,
		from: 'ended' in regeling ? null : regeling.file.validFrom,
	}));
