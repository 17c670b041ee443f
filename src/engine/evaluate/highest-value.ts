/** The most that a named amount of a regeling can be for a household. */
import type { Answers } from '../../ruleset/answer';
import { terminalsOf } from '../diagram/diagram';
import { restrict } from '../diagram/restrict';
import { less, roundHalfUp } from '../program/fraction';
import type { Program } from '../program/program';
import { encode } from '../program/variables';

/** @returns eurocents, rounded half up; undefined when it is not known, or no such value is in force */
export function highestValue(
	{ space, regelingen }: Program,
	regelingId: string,
	value: string,
	answers: Answers,
): number | undefined {
	const regeling = regelingen.find(({ id }) => id === regelingId);
	const amount = regeling?.status === 'in-force' ? regeling.compiled.value(value) : undefined;
	if (!amount) return undefined;
	const left = restrict(amount, encode(space, answers), ({ key }) => key);
	const ends = terminalsOf(left).map((quantity) => (quantity.kind === 'known' ? quantity.value : undefined));
	const [first, ...rest] = ends;
	if (first === undefined || rest.includes(undefined)) return undefined;
	return roundHalfUp((rest as (typeof first)[]).reduce((a, b) => (less(a, b) ? b : a), first));
}
