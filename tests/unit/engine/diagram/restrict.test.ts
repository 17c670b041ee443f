import { describe, expect, it } from 'vitest';
import { createUniqueTable, support, terminalsOf } from '../../../../src/engine/diagram/diagram';
import {
	between,
	constantUnder,
	exactly,
	narrows,
	oneOf,
	restrict,
	restrictNode,
} from '../../../../src/engine/diagram/restrict';

const table = createUniqueTable<number>((value) => value);
const [no, maybe, yes] = [0, 1, 2].map((value) => table.terminal(value)) as [never, never, never];
const key = (value: number) => value;
/** Yes from 18 to 66, for whoever is poor; variable 0 does not occur. */
const poor = table.innerNode(2, [1000], [yes, no]);
const grown = table.innerNode(1, [18, 67], [no, poor, no]);

describe('what is known', () => {
	it('leads to one end, or to none yet', () => {
		expect(constantUnder(grown, [undefined, exactly(17)])).toBe(0);
		expect(constantUnder(grown, [undefined, exactly(18)])).toBeUndefined();
		expect(constantUnder(grown, [undefined, exactly(18), between(0, 999)])).toBe(2);
		expect(constantUnder(grown, [undefined, exactly(18), between(0, 1000)])).toBeUndefined();
	});

	it('does not skip what lies between two values that lead to the same', () => {
		expect(constantUnder(grown, [undefined, between(17, 67), exactly(0)])).toBeUndefined();
		expect(constantUnder(grown, [undefined, oneOf([67, 17]), exactly(0)])).toBe(0);
	});

	it('sees that two cuts mean the same once the values between them are excluded', () => {
		const low = table.innerNode(2, [1000], [yes, no]);
		const high = table.innerNode(2, [2000], [yes, no]);
		const apart = restrict(
			table.innerNode(1, [1], [low, high]),
			[undefined, undefined, oneOf([0, 900, 2500, 9000])],
			key,
		);
		expect([...support(apart)]).toEqual([2]);
		expect(terminalsOf(apart).sort()).toEqual([0, 2]);
	});

	it('reaches children, with the first allowed value of each', () => {
		const drawn = table.innerNode(1, [18, 67], [no, yes, maybe]) as never;
		expect(restrictNode(drawn, between(10, 30))).toMatchObject({ cuts: [18], children: [no, yes] });
		expect(restrictNode(drawn, oneOf([20, 30, 80, 90]))).toMatchObject({
			cuts: [80],
			children: [yes, maybe],
		});
	});
});

describe('more knowledge than before', () => {
	it.each([
		[[undefined], [undefined], true],
		[[exactly(3)], [undefined], true],
		[[undefined], [exactly(3)], false],
		[[between(2, 4)], [between(2, 5)], true],
		[[between(2, 6)], [between(2, 5)], false],
		[[between(1, 4)], [between(2, 5)], false],
		[[oneOf([2, 5])], [oneOf([2, 3, 5])], true],
		[[exactly(5)], [oneOf([2, 3, 5])], true],
		[[exactly(4)], [oneOf([2, 3, 5])], false],
		// Nothing says that no value between them is allowed.
		[[between(2, 5)], [oneOf([2, 3, 5])], false],
		[[exactly(1), exactly(2)], [exactly(1), undefined], true],
		[[exactly(1), undefined], [undefined, exactly(2)], false],
	])('%j is within %j: %s', (known, before, expected) => {
		expect(narrows(known, before)).toBe(expected);
	});
});
