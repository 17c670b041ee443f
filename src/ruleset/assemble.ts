/** Picks, for one day, the norms and the versions that are in force. Never falls back to another version. */
import type { Certainty, Fact, NormsFile, RegelingFile, Rules } from './schema';

/** A norm on the peildatum. Without `amount` it is not published or not in force: an unknown value, never an error. */
export interface NormOnDay {
	amount?: number;
	/** It is one of these; nobody has published which. */
	oneOf?: readonly number[];
	certainty: Certainty;
	path?: string;
}

export interface InForceOnDay {
	id: string;
	status: 'in-force';
	file: RegelingFile;
	pastReview: boolean;
}

/** No version is in force: none has begun, the last one ran out without a successor, or it says it stopped. */
export interface NotInForce {
	id: string;
	status: 'before-first' | 'expired' | 'stopped';
	last: RegelingFile;
}

export type RegelingOnDay = InForceOnDay | NotInForce;

export interface Ruleset {
	readonly peildatum: string;
	readonly facts: readonly Fact[];
	readonly norms: Readonly<Record<string, NormOnDay>>;
	readonly regelingen: readonly RegelingOnDay[];
	/** Later days on which norms, or a version that is already known, take effect. */
	readonly upcoming: readonly string[];
	readonly rules: Rules;
}

/** @param peildatum yyyy-mm-dd */
export function assemble(rules: Rules, peildatum: string): Ruleset {
	return {
		peildatum,
		facts: rules.vragen.facts,
		norms: normsOn(rules.normen, peildatum),
		regelingen: [...new Set(rules.regelingen.map(({ id }) => id))].map((id) =>
			regelingOn(
				rules.regelingen.filter((version) => version.id === id),
				peildatum,
			),
		),
		upcoming: [...new Set([...rules.normen, ...rules.regelingen].map(({ validFrom }) => validFrom))]
			.filter((day) => day > peildatum)
			.sort(),
		rules,
	};
}

function normsOn(files: readonly NormsFile[], day: string): Record<string, NormOnDay> {
	const norms: Record<string, NormOnDay> = {};
	for (const file of files)
		for (const [id, norm] of Object.entries(file.norms)) {
			norms[id] ??= { certainty: 'unknown' };
			if (day < file.validFrom || day > (norm.validTo ?? file.validTo)) continue;
			const amount = 'years' in norm ? norm.years : norm.eurocent;
			norms[id] = {
				...(amount !== undefined && { amount }),
				...('oneOf' in norm && norm.oneOf && { oneOf: norm.oneOf }),
				certainty: norm.certainty,
				path: normsPath(file),
			};
		}
	return norms;
}

function regelingOn(versions: readonly RegelingFile[], day: string): RegelingOnDay {
	const started = versions
		.filter((version) => version.validFrom <= day)
		.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
	const file = started.at(-1);
	const { id } = versions[0] as RegelingFile;
	if (!file) return { id, status: 'before-first', last: versions[0] as RegelingFile };
	if (file.stopped) return { id, status: 'stopped', last: file };
	if (file.validTo && day > file.validTo) return { id, status: 'expired', last: file };
	return { id, status: 'in-force', file, pastReview: file.reviewBy !== undefined && day > file.reviewBy };
}

export const normsPath = (file: NormsFile): string => `normen/${file.validFrom}.json`;
export const regelingPath = ({ id, validFrom }: Pick<RegelingFile, 'id' | 'validFrom'>): string =>
	`regelingen/${id}/${validFrom}.json`;
