/** `npm run test:aloud`: the main path spoken in every language. Needs Debian's `espeak-ng`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		name: 'aloud',
		root: new URL('../..', import.meta.url).pathname,
		env: { TZ: 'Europe/Amsterdam' },
		include: ['tests/aloud/**/*.test.ts'],
		globalSetup: ['tests/aloud/voices.ts', 'tests/support/server.ts'],
		maxWorkers: 1,
		testTimeout: 0,
		hookTimeout: 0,
	},
});
