/** One place where something comes in from outside, and what must hold whatever comes. */
import type { Random } from './random';

/** What became of an input. Anything thrown is a finding. */
export type Fate = 'accepted' | 'refused';

export interface Edge {
	name: string;
	/** Of 1,000 inputs, how many come here. */
	share: number;
	/** Reads what is needed once. */
	prepare(): (random: Random) => Fate | Promise<Fate>;
}

/** @throws with what was expected, and the input as far as it can be shown */
export function must(holds: boolean, what: string, input?: unknown): asserts holds {
	if (!holds) throw new Error(input === undefined ? what : `${what}: ${shown(input)}`);
}

export const shown = (input: unknown): string =>
	(typeof input === 'string' ? JSON.stringify(input) : (JSON.stringify(input) ?? String(input))).slice(
		0,
		600,
	);

/** A refusal says where, what stood there and what was expected. */
export const saysWhere = (refusal: { path: string; found: string; expected: string }): boolean =>
	typeof refusal.path === 'string' && typeof refusal.found === 'string' && refusal.expected.length > 0;
