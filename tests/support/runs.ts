/**
 * `npm test` takes samples, always the same ones. `npm run test:properties` sets RUNS: every property is tried that
 * many times as often, and whatever is taken a sample of is looked at whole.
 */
const times = Number(process.env.RUNS ?? 1);

/** @param sample how often a property is tried in `npm test` */
export const runs = (sample: number): number => sample * times;

/** @returns one in so many, spread over the list; in the whole run, all of them */
export const oneIn = <T>(share: number, all: readonly T[]): T[] =>
	all.filter((_, i) => times > 1 || i % share === 0);
