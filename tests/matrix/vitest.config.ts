/** `npm run test:matrix`: every language on every screen, in each mode, size and scheme. Takes its time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		name: 'matrix',
		root: new URL('../..', import.meta.url).pathname,
		// With RUNS nothing takes a sample: see support/runs.ts.
		env: { TZ: 'Europe/Amsterdam', RUNS: '2' },
		include: ['tests/matrix/**/*.test.ts', 'tests/e2e/{journey,privacy}.test.ts'],
		globalSetup: ['tests/support/server.ts'],
		maxWorkers: 2,
		expect: { poll: { timeout: 60_000 } },
		testTimeout: 0,
		hookTimeout: 0,
	},
});
