/** Apart from vite.config.ts: the tests of the engine need no rules that can be read. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		env: { TZ: 'Europe/Amsterdam' },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Properties take their time where others share the machine; no test asserts how long.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					include: [
						'tests/unit/{engine,ruleset,publication,authoring,build}/**/*.test.ts',
						'tests/cases/**/*.test.ts',
						'tests/contracts/**/*.test.ts',
					],
					exclude: ['tests/contracts/{built,floor}.test.ts'],
					setupFiles: ['tests/support/clock.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'dom',
					environment: 'happy-dom',
					testTimeout: 30_000,
					// Effects at the rim follow the paint, which a busy machine can hold up.
					retry: 2,
					include: ['tests/unit/**/*.test.{ts,tsx}'],
					exclude: ['tests/unit/{engine,ruleset,publication,authoring,build}/**'],
					setupFiles: ['tests/support/clock.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: [
						'tests/e2e/**/*.test.ts',
						'tests/a11y/**/*.test.ts',
						'tests/contracts/{built,floor}.test.ts',
					],
					globalSetup: ['tests/support/server.ts'],
					// After the others: a browser that has to share two cores is slow enough to look broken.
					sequence: { groupOrder: 1 },
					maxWorkers: 2,
					// A machine that is shared can be too slow for a key or a tap; what is really broken fails three times.
					retry: 2,
					testTimeout: 90_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
