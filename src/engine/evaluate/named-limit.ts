/** What a named amount of a version comes to for one household. */
import type { Answers } from '../../ruleset/answer';
import { isTerminal } from '../diagram/diagram';
import { restrict } from '../diagram/restrict';
import { fraction, times as multiply, roundHalfUp } from '../program/fraction';
import type { Program } from '../program/program';
import { encode } from '../program/variables';

/**
 * @param share for example 0.9 for the lower edge of a margin of 0.1; the product is rounded once
 * @returns eurocents (or years), or null when it is unknown or depends on an answer that is not given
 */
export function limitOf(
	program: Program,
	regelingId: string,
	valueId: string,
	answers: Answers,
	share = 1,
): number | null {
	const regeling = program.regelingen.find(({ id }) => id === regelingId);
	const amount = regeling?.status === 'in-force' ? regeling.compiled.value(valueId) : undefined;
	if (!amount) return null;
	const knowledge = encode(program.space, answers);
	const left = restrict(amount, knowledge, ({ key }) => key);
	return isTerminal(left) && left.value.kind === 'known'
		? roundHalfUp(multiply(left.value.value, fraction(share)))
		: null;
}
