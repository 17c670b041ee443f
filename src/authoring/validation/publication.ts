/**
 * What must not go out although the rules themselves are right: a day that has not come, something older than what
 * hangs there, words that the app there asks for and does not get, a language or a regeling that is gone without a word.
 */
import { createHash } from 'node:crypto';
import { comesAfter, isManifest, type Manifest, type Named } from '../../publication/manifest';
import type { Municipality } from '../../publication/shapes';
import { type LocaleFile, leavesOf, textAt } from '../../publication/texts';
import { lostRegelingen, someInForce } from '../../publication/usable';
import type { Rules } from '../../ruleset/schema';
import type { Finding } from '../findings';
import { RulesUnreadable } from '../read-rules';

export interface Published extends Pick<Municipality, 'rules' | 'contact' | 'deployment'> {
	manifest: Manifest;
	nl: LocaleFile;
	/** The words of every language, Dutch too. */
	words: ReadonlyMap<string, LocaleFile>;
}

/**
 * @param read text of a file below `data/`
 * @returns null when nothing was published there
 * @throws RulesUnreadable with the file, when something was and it is not whole: nothing can be compared with that
 */
export function readPublished(read: (file: string) => string | undefined): Published | null {
	const listed = read('manifest.json');
	if (listed === undefined) return null;
	const manifest = parsed('manifest.json', listed);
	if (!isManifest(manifest)) throw broken('manifest.json', 'geen lijst van een publicatie');
	const named = ({ file, hash }: Named): unknown => {
		const text = read(file);
		if (text === undefined) throw broken(file, 'geen bestand');
		if (hashOf(text) !== hash) throw broken(file, 'half, of met de hand veranderd');
		return parsed(file, text);
	};
	const { rules, contact, deployment } = named(manifest.municipality) as Municipality;
	const words = new Map(
		Object.entries(manifest.locales).map(([language, file]) => [language, named(file) as LocaleFile]),
	);
	return { manifest, rules, contact, deployment, nl: words.get('nl') as LocaleFile, words };
}

function parsed(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw broken(file, 'geen geldige JSON');
	}
}

const broken = (file: string, found: string): RulesUnreadable => {
	const expected = 'een hele publicatie: zet de laatste goede terug, of bouw de app opnieuw';
	return new RulesUnreadable([{ file: `data/${file}`, path: '', found, expected }]);
};

/** As a manifest names a file by its content. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

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
