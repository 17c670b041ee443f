import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { notices } from './src/authoring/commands/notices';
import { draft, publication, SETTINGS } from './src/authoring/commands/publish';
import { noticesAsText } from './src/authoring/findings';
import { readRules } from './src/authoring/read-rules';
import { withoutSender } from './src/authoring/translation/sender-texts';
import { appVersion } from './src/build/app-version';
import { cssTarget } from './src/build/browser-support';
import { buildDay } from './src/build/build-day';
import { firstScreen } from './src/build/plugins/first-screen';
import { forServers } from './src/build/plugins/for-servers';
import { municipalData } from './src/build/plugins/municipal-data';
import { serviceWorker } from './src/build/plugins/service-worker';
import { leavesOf } from './src/publication/texts';

const root = fileURLToPath(new URL('.', import.meta.url));
const settings = SETTINGS.map((name) => `${name}.json`);
const target = 'es2022';
const version = appVersion(root);
const day = buildDay();
const dutch = JSON.parse(readFileSync(`${root}locales/nl/app.json`, 'utf8'));

export default defineConfig({
	// Works on any path of any site: the municipality may hang it below its own.
	base: './',
	plugins: [
		municipalData({
			root,
			publication: () => publication(root),
			notices: () => noticesAsText(notices(readRules(`${root}rules`), root, day)),
			draft: () => draft(root),
			settings,
		}),
		firstScreen(root),
		forServers(root, version),
		serviceWorker({ root, version, day, target, leftOut: settings }),
	],
	define: {
		'import.meta.env.VITE_APP_VERSION': JSON.stringify(version),
		'import.meta.env.VITE_BUILD_DAY': JSON.stringify(day),
		// The same keys as the types of the words: this app asks for no others.
		'import.meta.env.VITE_APP_KEYS': JSON.stringify([
			...new Set([...leavesOf(dutch).keys()].map(withoutSender)),
		]),
	},
	build: {
		target,
		cssTarget,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		// What the first screen shares with the later ones stays in its one script, and what is too small to ask for alone.
		rolldownOptions: {
			output: {
				codeSplitting: { groups: [{ name: 'index', test: /preact|src\/(main\.tsx|ruleset\/version)/ }] },
			},
		},
	},
});
