/**
 * The oldest browsers we promise: the last Chrome for Android 6, Firefox ESR 115, Safari of iOS 15.4. All of
 * them read ES2022; `tests/contracts/floor.test.ts` looks in the build for what they do not have.
 */
export const FLOOR = { chrome: '106', firefox: '115', safari: '15.4' };

/** Style is written for each of them. */
export const cssTarget = Object.entries(FLOOR).map(([browser, version]) => browser + version);
