/**
 * The oldest browsers we promise, as `browserslist` in package.json names them: the last Chrome for Android 6, Firefox
 * ESR 115, Safari of iOS 15.4. All of them read ES2022; `tests/contracts/floor.test.ts` looks in the build for what
 * they do not have.
 */
import { fileURLToPath } from 'node:url';
import browserslist from 'browserslist';
import { browserslistToTargets } from 'lightningcss';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** For Lightning CSS: per browser its oldest version. */
export const browserTargets = browserslistToTargets(browserslist(undefined, { path: root }));

/** Browser (as browserslist calls it) → its oldest version, like `15.4`. */
export const FLOOR: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(browserTargets).map(([browser, version]) => {
		const [major, minor] = [version >> 16, (version >> 8) & 0xff];
		return [browser, minor ? `${major}.${minor}` : `${major}`];
	}),
);

/** For vite, which has its own name for Safari on a phone. */
export const cssTarget = Object.entries(FLOOR).map(
	([browser, version]) => browser.replace('ios_saf', 'ios') + version,
);
