import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { draft, publication, SETTINGS } from './src/authoring/commands/publish';
import { appVersion } from './src/build/app-version';
import { cssTarget } from './src/build/browser-support';
import { firstScreen } from './src/build/plugins/first-screen';
import { forServers } from './src/build/plugins/for-servers';
import { municipalData } from './src/build/plugins/municipal-data';
import { serviceWorker } from './src/build/plugins/service-worker';

const root = fileURLToPath(new URL('.', import.meta.url));
const settings = SETTINGS.map((name) => `${name}.json`);
const target = 'es2022';
const version = appVersion(root);

export default defineConfig({
	// Works on any path of any site: the municipality may hang it below its own.
	base: './',
	plugins: [
		municipalData({ root, publication: () => publication(root), draft: () => draft(root), settings }),
		firstScreen(root),
		forServers(root, version),
		serviceWorker({ root, version, target, leftOut: settings }),
	],
	define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
	build: {
		target,
		cssTarget,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		// What the first screen shares with the later ones stays in its one script.
		rolldownOptions: {
			output: { codeSplitting: { groups: [{ name: 'index', test: /preact|src\/main\.tsx/ }] } },
		},
	},
});
