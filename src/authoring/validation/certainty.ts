/** Is nothing more certain than its source, or than what it rests on? */

import { unsureBelow } from '../../engine/compile/doubt';
import { dependenciesIn } from '../../engine/program/dependencies';
import { normsPath, regelingPath } from '../../ruleset/assemble';
import type { Certainty, NormsFile, RegelingFile, Rules, Source } from '../../ruleset/schema';
import { partsOf } from '../../ruleset/version';
import { WEAK } from '../dutch/sentences';
import type { Finding } from '../findings';

interface Claim {
	certainty: Certainty;
	grondslag: string;
}

export function checkCertainty({ elders, normen, regelingen }: Rules): Finding[] {
	return [
		...normen.flatMap((file) => tooSure(normsPath(file), file.grondslagen, claimsUnder('norms', file.norms))),
		...tooSure('elders.json', elders.grondslagen, claimsUnder('elders', elders.elders)),
		...regelingen
			.filter(({ stopped }) => !stopped)
			.flatMap((file) => {
				const claims = claimsIn(file);
				return [
					...tooSure(regelingPath(file), file.grondslagen, claims),
					...surerThanGround(file, claims, normen),
				];
			}),
	];
}

const claimsUnder = (place: string, all: object): [string, Claim][] =>
	Object.entries(all).map(([key, claim]) => [`${place}.${key}`, claim]);

/** Everything that says how certain it is, with its place. */
function claimsIn({ values = {}, conditions = {}, steps, apply }: RegelingFile): [string, Claim][] {
	return [
		...claimsUnder('values', values),
		...claimsUnder('conditions', conditions),
		...claimsUnder('steps', steps),
		...steps.flatMap((step, i) =>
			partsOf(step).flatMap((part, j): [string, Claim][] => [
				[`steps.${i}.bestOf.${j}`, part],
				...claimsUnder(`steps.${i}.bestOf.${j}.steps`, part.steps),
			]),
		),
		...claimsUnder('apply', apply),
	];
}

const isSure = ([, { certainty }]: [string, Claim]): boolean => certainty === 'confirmed';

function tooSure(
	file: string,
	sources: Readonly<Record<string, Source>>,
	claims: readonly [string, Claim][],
): Finding[] {
	return claims.filter(isSure).flatMap(([place, { grondslag }]): Finding[] => {
		const weak = sources[grondslag]?.weak;
		if (!weak) return [];
		return [
			{
				file,
				path: `${place}.certainty`,
				found: `confirmed, terwijl de bron "${grondslag}" nog niet zeker is: ${WEAK[weak]}`,
				expected: 'to-confirm, of een bron die het zeker zegt',
			},
		];
	});
}

function surerThanGround(
	file: RegelingFile,
	claims: readonly [string, Claim][],
	normen: readonly NormsFile[],
): Finding[] {
	const reads = dependenciesIn(file);
	const meantime = normen.filter(
		({ validFrom, validTo }) => validTo >= file.validFrom && (!file.validTo || validFrom <= file.validTo),
	);
	const sets = [{}, ...meantime.map(({ norms }) => norms)];
	return claims.filter(isSure).flatMap(([place, claim]): Finding[] => {
		const ground = new Set(sets.flatMap((norms) => unsureBelow(claim, file, reads, norms)));
		if (ground.size === 0) return [];
		return [
			{
				file: regelingPath(file),
				path: `${place}.certainty`,
				found: `confirmed, terwijl dit niet zeker is: ${[...ground].join(', ')}`,
				expected: 'to-confirm: een regel is niet zekerder dan waar hij op rust',
			},
		];
	});
}
