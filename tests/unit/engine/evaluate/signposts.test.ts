import { expect, test } from 'vitest';
import { compile } from '../../../../src/engine/compile/compile';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import type { Answers } from '../../../../src/ruleset/answer';
import { assemble } from '../../../../src/ruleset/assemble';
import type { Condition, Fact, Rules } from '../../../../src/ruleset/schema';
import { FACTS, RULES } from '../../screens/made-up';
import { DAY } from '../made-up';

const huurt: Fact = { ...(FACTS[0] as Fact), id: 'huurt', kind: 'yes-no', ask: 'detail', options: undefined };

function shown(when: Condition | undefined, answers: Answers): boolean {
	const elders = [{ id: 'wijzer', when }] as unknown as Rules['elders']['elders'];
	const rules: Rules = {
		...RULES,
		vragen: { ...RULES.vragen, facts: [...FACTS, huurt] },
		elders: { grondslagen: {}, elders },
	};
	return evaluate(compile(assemble(rules, DAY)), answers).elsewhere.includes('wijzer');
}

const grown: Condition = { fact: 'jaren', atLeast: 18 };

test('for everyone, where no condition is given', () => {
	expect(shown(undefined, {})).toBe(true);
});

test('where the condition holds or may hold, and not where it does not', () => {
	const ages = [
		18,
		17,
		{ atLeast: 10, atMost: 20 },
		{ atLeast: 10, atMost: 17 },
		'unknown',
		'declined',
	] as const;
	expect(ages.map((jaren) => shown(grown, { jaren }))).toEqual([true, false, true, false, true, true]);
	expect(shown(grown, {})).toBe(true);
});

test('what is not known beside what is: only what can still decide counts', () => {
	const both: Condition = { all: [grown, { fact: 'plaats', is: 'hier' }] };
	expect(shown(both, { jaren: 17 })).toBe(false);
	expect(shown(both, { jaren: 18 })).toBe(true);
	expect(shown({ not: both }, { jaren: 17, plaats: 'unknown' })).toBe(true);
	expect(shown({ not: both }, { jaren: 18, plaats: 'hier' })).toBe(false);
});

test('not while it hangs on a detail, which most people are never asked', () => {
	const rents: Condition = { fact: 'huurt', is: true };
	expect(shown(rents, {})).toBe(false);
	expect(shown(rents, { huurt: 'unknown' })).toBe(false);
	expect(shown(rents, { huurt: true })).toBe(true);
	expect(shown({ all: [grown, rents] }, { jaren: 'unknown', huurt: true })).toBe(true);
	// It no longer matters.
	expect(shown({ any: [grown, rents] }, { jaren: 18 })).toBe(true);
});
