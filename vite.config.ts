import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { appKeys, municipalInput } from './src/authoring/build-input';
import { appVersion } from './src/build/app-version';
import { cssTarget } from './src/build/browser-support';
import { buildDay } from './src/build/build-day';
import { firstScreen } from './src/build/plugins/first-screen';
import { forServers } from './src/build/plugins/for-servers';
import { municipalData } from './src/build/plugins/municipal-data';
import { serviceWorker } from './src/build/plugins/service-worker';

const root = fileURLToPath(new URL('.', import.meta.url));
const [target, version, day] = ['es2022', appVersion(root), buildDay()];
const input = municipalInput(root, day);
// What the first screen shares with the later ones stays in its one script, and what is too small to ask for alone.
const first = { name: 'index', test: /preact|src\/(main\.tsx|ruleset\/version)/ };

export default defineConfig({
	// Works on any path of any site: the municipality may hang it below its own.
	base: './',
	plugins: [
		municipalData(input),
		firstScreen(root),
		forServers(root, version),
		serviceWorker({ root, version, day, target, leftOut: input.settings }),
	],
	define: {
		'import.meta.env.VITE_APP_VERSION': JSON.stringify(version),
		'import.meta.env.VITE_BUILD_DAY': JSON.stringify(day),
		'import.meta.env.VITE_APP_KEYS': JSON.stringify(appKeys(root)),
	},
	build: {
		target,
		cssTarget,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		// Checking the rules takes most of a build, and should.
		rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: [first] } } },
	},
});
