import { describe, expect, it } from 'vitest';
import {
	createTable,
	extreme,
	isLeaf,
	kidAt,
	leavesOf,
	operation,
	reachable,
	restrict,
	variablesOf,
} from '../../../src/engine/diagram';

const table = createTable<number>((value) => value);
const [no, maybe, yes] = [0, 1, 2].map((value) => table.leaf(value)) as [never, never, never];
const key = (value: number) => value;
const all = extreme<number>(table, Math.min, 0, 2);
const any = extreme<number>(table, Math.max, 2, 0);

describe('interval decision diagrams', () => {
	it('make equal drawings one object', () => {
		expect(table.branch(1, [18], [no, yes])).toBe(table.branch(1, [18], [no, yes]));
		expect(table.leaf(2)).toBe(yes);
	});

	it('drop a cut that changes nothing, and a branch that decides nothing', () => {
		const drawn = table.branch(1, [18, 21, 67], [no, yes, yes, no]);
		expect(drawn).toMatchObject({ cuts: [18, 67] });
		expect(table.branch(1, [18], [yes, yes])).toBe(yes);
	});

	it('send a value to the right side of a cut', () => {
		const drawn = table.branch(1, [18], [no, yes]);
		expect(kidAt(drawn, 1, 17)).toBe(no);
		expect(kidAt(drawn, 1, 18)).toBe(yes);
		expect(kidAt(drawn, 0, 18)).toBe(drawn);
	});

	it('combine point by point, whatever stands on top', () => {
		const adult = table.branch(1, [18], [no, yes]);
		const poor = table.branch(2, [1000], [yes, no]);
		const both = all([poor, adult]);
		expect(both).toMatchObject({ variable: 1 });
		expect(restrict(both, (v) => (v === 1 ? [[30, 30]] : [[500, 500]]), key)).toMatchObject({ value: 2 });
		expect(restrict(both, (v) => (v === 1 ? [[30, 30]] : [[1000, 1000]]), key)).toMatchObject({ value: 0 });
		expect(any([poor, adult])).not.toBe(both);
		expect(operation(table, (a: number, b: number) => Math.min(a, b))([adult, poor])).toBe(both);
	});

	it('keep a variable in the drawing if and only if it can still change the end', () => {
		const adult = table.branch(1, [18], [no, yes]);
		const poor = table.branch(2, [1000], [yes, no]);
		const both = all([adult, poor]);
		expect([...variablesOf(both)]).toEqual([1, 2]);
		const child = restrict(both, (v) => (v === 1 ? [[0, 17]] : undefined), key);
		expect(isLeaf(child)).toBe(true);
		const grown = restrict(both, (v) => (v === 1 ? [[18, 120]] : undefined), key);
		expect([...variablesOf(grown)]).toEqual([2]);
	});

	it('see that two cuts mean the same once the values between them are excluded', () => {
		const low = table.branch(2, [1000], [yes, no]);
		const high = table.branch(2, [2000], [yes, no]);
		const either = table.branch(1, [1], [low, high]);
		const apart = restrict(
			either,
			(v) =>
				v === 2
					? [
							[0, 900],
							[2500, 9000],
						]
					: undefined,
			key,
		);
		expect([...variablesOf(apart)]).toEqual([2]);
		expect(leavesOf(apart).sort()).toEqual([0, 2]);
	});

	it('give the kids that allowed values reach, with the first allowed value of each', () => {
		const drawn = table.branch(1, [18, 67], [no, yes, maybe]);
		expect(drawn).toMatchObject({ cuts: [18, 67] });
		expect(reachable(drawn as never, [[10, 30]])).toMatchObject({ cuts: [18] });
		expect(
			reachable(drawn as never, [
				[20, 30],
				[80, 90],
			]),
		).toMatchObject({ cuts: [80] });
	});
});
