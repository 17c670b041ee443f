/** Chance that can be had again: the same seed gives the same inputs, on every machine. */
export interface Random {
	/** A whole number from 0 up to, but not including, this one. */
	below(most: number): number;
	chance(share: number): boolean;
	pick<T>(from: readonly T[]): T;
}

/** @param seed each input has one of its own, so that one can be looked at without those before it */
export function randomFrom(seed: string): Random {
	let state = 0x811c9dc5;
	for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (most: number): number => Math.floor(next() * most);
	return {
		below,
		chance: (share) => next() < share,
		pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
	};
}
