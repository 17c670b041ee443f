/** `rules -- open`: what is unknown, to be confirmed, or about to expire. The list to bring to the municipality. */
import { normsPath, regelingPath } from '../../ruleset/assemble';
import type { Certainty, RegelingFile, Rules } from '../../ruleset/schema';

export interface OpenValue {
	file: string;
	id: string;
	certainty: Exclude<Certainty, 'confirmed'>;
	note: string | null;
}

export interface Expiry {
	file: string;
	day: string;
	/** Days from today; negative when it has passed. */
	inDays: number;
	what: 'validTo' | 'reviewBy';
}

export interface Openings {
	today: string;
	values: OpenValue[];
	expiring: Expiry[];
}

const WARN_DAYS = 60;

/** @param today yyyy-mm-dd; only versions in force then or later count */
export function openings(rules: Rules, today: string): Openings {
	const current = rules.regelingen.filter((file) => !file.validTo || file.validTo >= today);
	return {
		today,
		values: [
			...current.flatMap(valuesOf),
			...rules.normen
				.filter(({ validTo }) => validTo >= today)
				.flatMap((file) =>
					Object.entries(file.norms).flatMap(([id, { certainty, note }]) =>
						certainty === 'confirmed'
							? []
							: [{ file: normsPath(file), id: `normen/${id}`, certainty, note: note ?? null }],
					),
				),
		],
		expiring: expiries(rules, today).filter(({ inDays }) => inDays <= WARN_DAYS),
	};
}

function valuesOf(file: RegelingFile): OpenValue[] {
	const parts = file.steps.flatMap((step) => ('bestOf' in step ? step.bestOf : []));
	const named = [
		...Object.entries({ ...file.values, ...file.conditions }).map(([id, each]) => ({ ...each, id })),
		...file.steps,
		...parts,
		...file.apply.map((each) => ({ ...each, id: `apply/${each.id}` })),
	];
	return named.flatMap(({ id, certainty, note }) =>
		certainty === 'confirmed'
			? []
			: [{ file: regelingPath(file), id: `${file.id}/${id}`, certainty, note: note ?? null }],
	);
}

/** The last version of everything: when it ends without a successor, or must be reviewed. */
function expiries({ normen, regelingen }: Rules, today: string): Expiry[] {
	const last = <T extends { validFrom: string }>(files: readonly T[]): T | undefined =>
		[...files].sort((a, b) => a.validFrom.localeCompare(b.validFrom)).at(-1);
	const lastNorms = last(normen);
	const families = [...new Set(regelingen.map(({ id }) => id))].map(
		(id) => last(regelingen.filter((file) => file.id === id)) as RegelingFile,
	);
	const found: Expiry[] = [
		...(lastNorms
			? [{ file: normsPath(lastNorms), day: lastNorms.validTo, what: 'validTo' as const, inDays: 0 }]
			: []),
		...families.flatMap((file): Expiry[] => {
			if (file.stopped) return [];
			const path = regelingPath(file);
			return [
				...(file.validTo ? [{ file: path, day: file.validTo, what: 'validTo' as const, inDays: 0 }] : []),
				...(file.reviewBy ? [{ file: path, day: file.reviewBy, what: 'reviewBy' as const, inDays: 0 }] : []),
			];
		}),
	];
	return found
		.map((expiry) => ({ ...expiry, inDays: daysBetween(today, expiry.day) }))
		.sort((a, b) => a.inDays - b.inDays);
}

const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export function openingsAsText({ today, values, expiring }: Openings): string {
	const lines = [`# Wat nog open staat op ${today}`, ''];
	lines.push('## Loopt af of moet nagekeken worden', '');
	for (const { file, day, what, inDays } of expiring)
		lines.push(
			`- ${file}: ${what === 'validTo' ? 'geldt tot en met' : 'nakijken voor'} ${day} (${when(inDays)})`,
		);
	if (!expiring.length) lines.push(`Niets binnen ${WARN_DAYS} dagen.`);
	for (const [certainty, title] of [
		['unknown', 'Niet gepubliceerd'],
		['to-confirm', 'Nog te bevestigen'],
	] as const) {
		lines.push('', `## ${title}`, '');
		const some = values.filter((value) => value.certainty === certainty);
		for (const { id, file, note } of some) lines.push(`- ${id} (${file})${note ? `: ${note}` : ''}`);
		if (!some.length) lines.push('Niets.');
	}
	return lines.join('\n');
}

const when = (days: number): string =>
	days < 0 ? `${-days} dagen geleden` : days === 0 ? 'vandaag' : `over ${days} dagen`;
