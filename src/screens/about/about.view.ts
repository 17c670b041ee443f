/** Which version of each regeling counts today; null where none is known. */
import type { Ruleset } from '../../ruleset/assemble';

export const assembledVersions = ({ regelingen }: Ruleset): { id: string; from: string | null }[] =>
	regelingen.map((regeling) => ({
		id: regeling.id,
		from: regeling.status === 'in-force' ? regeling.file.validFrom : null,
	}));
