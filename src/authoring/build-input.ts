/** What a build of the app takes from the municipality: its rules and words, checked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MunicipalData } from '../build/plugins/municipal-data';
import { leavesOf } from '../publication/texts';
import { notices } from './commands/notices';
import { draft, publication, SETTINGS } from './commands/publish';
import { noticesInShort } from './findings';
import { readRules } from './read-rules';
import { withoutSender } from './translation/sender-texts';

/**
 * @param root folder that holds `rules/`, `locales/` and `public/`
 * @param day yyyy-mm-dd: what ends soon is told from here
 */
export const municipalInput = (root: string, day: string): MunicipalData => ({
	root,
	publication: () => publication(root),
	notices: () => noticesInShort(notices(readRules(join(root, 'rules')), root, day)),
	draft: () => draft(root),
	settings: SETTINGS.map((name) => `${name}.json`),
});

/** The keys of the words, as in the types: this app asks for no others. */
export const appKeys = (root: string): string[] => {
	const dutch = JSON.parse(readFileSync(join(root, 'locales/nl/app.json'), 'utf8'));
	return [...new Set([...leavesOf(dutch).keys()].map(withoutSender))];
};
