/**
 * What must not go out although the rules themselves are right: a day that has not come, something older than what
 * hangs there, words that the app there asks for and does not get, a language or a regeling that is gone without a word.
 */
import { comesAfter, isManifest, type Manifest, type Named } from '../../publication/manifest';
import type { Municipality } from '../../publication/shapes';
import { type LocaleFile, leavesOf, textAt } from '../../publication/texts';
import { lostRegelingen, someInForce } from '../../publication/usable';
import type { Rules } from '../../ruleset/schema';
import type { Finding } from '../findings';

export interface Published extends Pick<Municipality, 'rules' | 'contact' | 'deployment'> {
	manifest: Manifest;
	nl: LocaleFile;
	/** The words of every language, Dutch too. */
	words: ReadonlyMap<string, LocaleFile>;
}

/**
 * @param read text of a file below `data/`
 * @returns null when there is no whole publication
 */
export function readPublished(read: (file: string) => string | undefined): Published | null {
	const json = (file: string): unknown => JSON.parse(read(file) ?? '');
	const named = ({ file }: Named) => json(file);
	try {
		const manifest = json('manifest.json');
		if (!isManifest(manifest)) return null;
		const { rules, contact, deployment } = named(manifest.municipality) as Municipality;
		const words = new Map(
			Object.entries(manifest.locales).map(([language, file]) => [language, named(file) as LocaleFile]),
		);
		return { manifest, rules, contact, deployment, nl: words.get('nl') as LocaleFile, words };
	} catch {
		return null;
	}
}

/** Without any, everyone would read that nothing fits. */
export const checkSomeInForce = (rules: Rules, day: string): Finding[] =>
	someInForce(rules, day)
		? []
		: [
				{
					file: 'regelingen',
					path: '',
					found: `geen regeling die geldt op ${day}`,
					expected: 'minstens 1 regeling die dan geldt',
				},
			];

/**
 * @param last what hangs there now, if anything does
 * @param today yyyy-mm-dd
 */
export function checkPublication(next: Published | null, last: Published | null, today: string): Finding[] {
	if (!next) return [{ file: 'manifest.json', path: '', found: 'niets', expected: 'een hele publicatie' }];
	const findings: Finding[] = [];
	const { built } = next.manifest;
	if (built > today)
		findings.push({
			file: 'manifest.json',
			path: 'built',
			found: built,
			expected: `hoogstens vandaag, ${today}: kijk naar de klok van deze computer en naar SOURCE_DATE_EPOCH`,
		});
	return last ? [...findings, ...checkAfter(next, last, today)] : findings;
}

function checkAfter(next: Published, last: Published, today: string): Finding[] {
	const findings: Finding[] = [];
	// One of a day that has not come was a mistake: what puts it right cannot come after it.
	if (last.manifest.built <= today && !comesAfter(next.manifest, last.manifest))
		findings.push({
			file: 'manifest.json',
			path: 'number',
			found: said(next.manifest),
			expected: `later dan wat er nu staat: ${said(last.manifest)}`,
		});
	for (const [key] of leavesOf(last.nl.app))
		if (textAt(next.nl.app, key) === undefined)
			findings.push({
				file: 'locales/nl/app.json',
				path: key,
				found: 'geen tekst',
				expected:
					'een zin, want de app die er nu staat heeft hem; weg mag hij met een nieuwe build van de app',
			});
	for (const code of Object.keys(last.manifest.locales))
		if (!(code in next.manifest.locales))
			findings.push({
				file: `locales/${code}`,
				path: '',
				found: 'geen teksten',
				expected: 'de taal die er nu staat; weg mag zij met een nieuwe build van de app',
			});
	for (const id of lostRegelingen(last.rules, next.rules, today))
		findings.push({
			file: `regelingen/${id}`,
			path: '',
			found: `geen versie die geldt op ${today}, terwijl die er nu wel is`,
			expected: 'een versie die geldt, of een versie met "stopped": true',
		});
	return findings;
}

const said = ({ built, number }: Manifest): string => `${built}, nummer ${number ?? 'geen'}`;
