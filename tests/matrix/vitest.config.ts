/** `npm run test:matrix`: every language on every screen, in each mode, size and scheme. Takes its time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		name: 'matrix',
		root: new URL('../..', import.meta.url).pathname,
		env: { TZ: 'Europe/Amsterdam' },
		include: ['tests/matrix/**/*.test.ts'],
		globalSetup: ['tests/support/server.ts'],
		maxWorkers: 2,
		testTimeout: 300_000,
		hookTimeout: 120_000,
	},
});
