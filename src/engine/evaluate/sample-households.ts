/**
 * Made-up households from the assumptions in `rules/aannames.json`. They tell which answer settles most, and
 * illustrate a change of rules; they never influence an outcome. Same seed, same households.
 */

import type { Answer, Answers } from '../../ruleset/answer';
import { kindOf } from '../../ruleset/fact';
import type { Assumptions, Fact } from '../../ruleset/schema';
import type { Program } from '../program/program';
import { truthOf } from '../program/truth';
import { encode } from '../program/variables';

/** For telling answers apart: enough for that, few enough for a slow phone. */
export const SAMPLES = 32;
export const SAMPLE_SEED = 2026;

type Draw = Assumptions['facts'][number]['draws'][number];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** @returns a household at each call, complete but for facts that do not apply to it */
export function sampleHouseholds(
	{ facts }: Assumptions,
	{ space, condition }: Pick<Program, 'space' | 'condition'>,
	seed: number,
): () => Answers {
	const random = randomFrom(seed);
	const assumed = facts.map(({ fact, draws }) => ({
		fact: space.fact(fact),
		draws: draws.map((draw) => ({ draw, when: draw.when && condition(draw.when) })),
	}));
	return () => {
		const household: Record<string, Answer> = {};
		for (const { fact, draws } of assumed) {
			if (fact.onlyIf && household[fact.onlyIf] !== true) continue;
			const conditional = draws.some(({ when }) => when);
			const knowledge = conditional ? encode(space, household) : [];
			const fits = draws.find(({ when }) => !when || truthOf(when, knowledge) === 'yes');
			if (fits) household[fact.id] = drawAnswer(fits.draw, stepOf(fact), random);
		}
		return household;
	};
}

const stepOf = (fact: Fact): number => {
	const kind = kindOf(fact);
	return kind.answer === 'number' ? kind.step : 1;
};

/** @param step amounts are whole euros, as people say them */
function drawAnswer({ chance, shares, chances, ranges }: Draw, step: number, random: () => number): Answer {
	if (shares) return byShare(Object.entries(shares), random);
	if (chances)
		return Object.entries(chances)
			.filter(([, share]) => random() < share)
			.map(([option]) => option);
	if (!ranges) return random() < (chance ?? 0);
	const { from, to } = byShare(
		ranges.map((range) => [range, range.share]),
		random,
	);
	return from + step * Math.floor((random() * (to - from + step)) / step);
}

function byShare<T>(shares: readonly (readonly [T, number])[], random: () => number): T {
	let left = random();
	for (const [value, share] of shares) {
		left -= share;
		if (left < 0) return value;
	}
	return (shares.at(-1) as readonly [T, number])[0];
}
