/** `npm run test:properties`: what `npm test` takes a sample of, whole, and every property twenty times as often. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		name: 'properties',
		root: new URL('../..', import.meta.url).pathname,
		env: { TZ: 'Europe/Amsterdam', RUNS: '20' },
		include: [
			'tests/cases/**/*.test.ts',
			'tests/contracts/moments.test.ts',
			'tests/unit/engine/**/*.test.ts',
		],
		setupFiles: ['tests/support/clock.ts'],
		testTimeout: 0,
		hookTimeout: 0,
	},
});
