/** Do versions follow each other without a gap or an overlap, and does each have an end or a review day? */
import { normsPath, regelingPath } from '../../ruleset/assemble';
import { dayAfter, dayBefore } from '../../ruleset/day';
import type { Rules } from '../../ruleset/schema';
import type { Finding } from '../findings';

interface Version {
	path: string;
	validFrom: string;
	validTo?: string | undefined;
	reviewBy?: string | undefined;
	stopped?: true | undefined;
}

export function checkVersions({ normen, regelingen }: Rules): Finding[] {
	const families = [
		normen.map((file): Version => ({ ...file, path: normsPath(file) })),
		...[...new Set(regelingen.map(({ id }) => id))].map((id) =>
			regelingen
				.filter((file) => file.id === id)
				.map((file): Version => ({ ...file, path: regelingPath(file) })),
		),
	];
	return families.flatMap((family) => [...family.flatMap(checkOne), ...checkSequence(family)]);
}

function checkOne({ path, validFrom, validTo, reviewBy, stopped }: Version): Finding[] {
	const findings: Finding[] = [];
	if (!stopped && !validTo && !reviewBy)
		findings.push({
			file: path,
			path: 'reviewBy',
			found: 'geen einde',
			expected: '"validTo", of "reviewBy" als het einde niet bekend is',
		});
	for (const [key, day] of Object.entries({ validTo, reviewBy }))
		if (day !== undefined && day < validFrom)
			findings.push({ file: path, path: key, found: day, expected: `een dag vanaf ${validFrom}` });
	return findings;
}

function checkSequence(family: readonly Version[]): Finding[] {
	const sorted = [...family].sort((a, b) => a.validFrom.localeCompare(b.validFrom));
	return sorted.slice(1).flatMap((next, i): Finding[] => {
		const version = sorted[i] as Version;
		const expected = dayBefore(next.validFrom);
		if (version.validTo === expected || version.stopped) return [];
		const found =
			version.validTo === undefined
				? `geen einde, terwijl ${next.path} begint op ${next.validFrom}`
				: version.validTo < expected
					? `gat van ${dayAfter(version.validTo)} tot en met ${expected}`
					: `overlap met ${next.path}`;
		return [{ file: version.path, path: 'validTo', found, expected }];
	});
}
