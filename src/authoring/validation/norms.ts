/** Is every norm an amount or openly unknown, and does none get lost from one file to the next? */
import { normsPath } from '../../ruleset/assemble';
import type { NormsFile, RegelingFile, Rules } from '../../ruleset/schema';
import type { Finding } from '../findings';

export function checkNorms({ normen, regelingen }: Rules): Finding[] {
	const readers = regelingen
		.filter(({ stopped }) => !stopped)
		.map((file) => ({ ...file, norms: normsIn(file) }));
	const sorted = [...normen].sort((a, b) => a.validFrom.localeCompare(b.validFrom));
	return sorted.flatMap((file, i) => [
		...checkAmounts(file),
		...checkLost(file, sorted.slice(0, i), readers),
	]);
}

function checkAmounts(file: NormsFile): Finding[] {
	return Object.entries(file.norms).flatMap(([id, norm]): Finding[] => {
		const known = 'years' in norm || norm.eurocent !== undefined;
		const report = (found: string, expected: string): Finding[] => [
			{ file: normsPath(file), path: `norms.${id}`, found, expected },
		];
		if ('oneOf' in norm && (known || norm.certainty !== 'unknown'))
			return report(
				`"oneOf" bij certainty ${norm.certainty}`,
				'certainty unknown en geen "eurocent" bij "oneOf"',
			);
		if (known === (norm.certainty !== 'unknown')) return [];
		return known
			? report('een bedrag bij certainty unknown', 'geen bedrag zolang het niet bekend is')
			: report('geen "eurocent"', 'een bedrag, of certainty unknown');
	});
}

/** A norm that a rule still reads may not just be left out: the file must say, with a source, that it is unknown. */
function checkLost(
	file: NormsFile,
	earlier: readonly NormsFile[],
	readers: readonly (Pick<RegelingFile, 'validFrom' | 'validTo'> & { norms: string[] })[],
): Finding[] {
	const read = new Set(
		readers
			.filter(({ validFrom, validTo }) => {
				const over = validTo !== undefined && validTo < file.validFrom;
				return !over && validFrom <= file.validTo;
			})
			.flatMap(({ norms }) => norms),
	);
	const last = new Map(earlier.flatMap((old) => Object.keys(old.norms).map((id) => [id, old] as const)));
	return [...last].flatMap(([id, old]): Finding[] => {
		const until = old.norms[id]?.validTo ?? old.validTo;
		if (Object.hasOwn(file.norms, id) || !read.has(id) || until >= file.validTo) return [];
		return [
			{
				file: normsPath(file),
				path: `norms.${id}`,
				found: `geen norm, terwijl ${normsPath(old)} haar wel heeft en een regeling haar gebruikt`,
				expected:
					'deze norm, met een bedrag. Is het bedrag niet bekend: zonder bedrag, met certainty unknown',
			},
		];
	});
}

const normsIn = (part: unknown): string[] =>
	typeof part !== 'object' || part === null
		? []
		: Object.entries(part).flatMap(([key, inner]) =>
				key === 'norm' && typeof inner === 'string' ? [inner] : normsIn(inner),
			);
