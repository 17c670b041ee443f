/** What a fact of `vragen.json` is, read from its kind. */
import { KINDS, type Kind, type RangeKind } from './kinds';
import type { Fact } from './schema';

export const kindOf = ({ kind }: Fact): Kind => KINDS[kind];

export const optionIds = ({ options = [] }: Fact): string[] => options.map(({ id }) => id);

/** Some of its options can be known and others not. */
export const picksOptions = (fact: Fact): boolean => kindOf(fact).answer === 'options';

export const hasOptions = (fact: Fact): boolean => ['option', 'options'].includes(kindOf(fact).answer);

/** Offered as ranges, and to be typed. */
export const asksRanges = (fact: Fact): fact is Fact & { kind: RangeKind } => kindOf(fact).asked === 'ranges';

/** Whether it says how many there are. */
export const isCount = (fact: Fact | undefined): boolean => {
	const kind = fact && kindOf(fact);
	return kind?.answer === 'number' && kind.each === true;
};

export const isAge = (fact: Fact | undefined): boolean => {
	const kind = fact && kindOf(fact);
	return kind?.answer === 'number' && kind.birthdays === true;
};

export const isMoney = (fact: Fact | undefined): boolean => {
	const kind = fact && kindOf(fact);
	return kind?.answer === 'number' && kind.money === true;
};
