/** Apart from vite.config.ts: the tests of the engine need no rules that can be read. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Nothing may hang for ever. No test asks how long something takes: a busy machine is no defect. */
const HANGS = 600_000;

/** Begun last, what walks every screen would run on alone while the other processes stand idle. */
class WalksFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]) {
		const sorted = await super.sort(files);
		const walks = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/a11y/');
		return [...sorted.filter(walks), ...sorted.filter((file) => !walks(file))];
	}
}

export default defineConfig({
	test: {
		sequence: { sequencer: WalksFirst },
		env: { TZ: 'Europe/Amsterdam' },
		// Also on two cores, where one would stand idle.
		maxWorkers: 2,
		testTimeout: HANGS,
		hookTimeout: HANGS,
		// As long as a busy machine needs: what never comes is what fails.
		expect: { poll: { timeout: 60_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Files share a process, and what they import: most of the time went into importing it again.
					isolate: false,
					include: ['tests/unit/**/*.test.ts', 'tests/cases/**/*.test.ts', 'tests/contracts/**/*.test.ts'],
					exclude: ['tests/contracts/{built,floor}.test.ts'],
					setupFiles: ['tests/support/clock.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'dom',
					environment: 'happy-dom',
					isolate: false,
					include: ['tests/unit/**/*.test.tsx'],
					setupFiles: ['tests/support/clock.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					isolate: false,
					include: [
						'tests/e2e/**/*.test.ts',
						'tests/a11y/**/*.test.ts',
						'tests/contracts/{built,floor}.test.ts',
					],
					globalSetup: ['tests/support/server.ts'],
					// After the others: a browser that has to share two cores is slow enough to look broken.
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
