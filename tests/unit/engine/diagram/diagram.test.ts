import { describe, expect, it } from 'vitest';
import { apply, fold } from '../../../../src/engine/diagram/apply';
import {
	cofactor,
	createUniqueTable,
	isTerminal,
	support,
	TooManyNodes,
} from '../../../../src/engine/diagram/diagram';
import { between, exactly, restrict } from '../../../../src/engine/diagram/restrict';

const table = createUniqueTable<number>((value) => value);
const [no, yes] = [0, 2].map((value) => table.terminal(value)) as [never, never];
const key = (value: number) => value;
const all = fold<number>(table, Math.min, 0, 2);
const any = fold<number>(table, Math.max, 2, 0);

describe('interval decision diagrams', () => {
	it('make equal drawings one object', () => {
		expect(table.innerNode(1, [18], [no, yes])).toBe(table.innerNode(1, [18], [no, yes]));
		expect(table.terminal(2)).toBe(yes);
	});

	it('drop a cut that changes nothing, and a branch that decides nothing', () => {
		const drawn = table.innerNode(1, [18, 21, 67], [no, yes, yes, no]);
		expect(drawn).toMatchObject({ cuts: [18, 67] });
		expect(table.innerNode(1, [18], [yes, yes])).toBe(yes);
	});

	it('throw at the first node that is one too many, and hold what they have', () => {
		const small = createUniqueTable<number>((value) => value, 3);
		const [a, b] = [small.terminal(0), small.terminal(1)] as [never, never];
		const last = small.innerNode(1, [18], [a, b]);
		expect(() => small.innerNode(1, [21], [a, b])).toThrow(new TooManyNodes(3));
		expect(() => small.terminal(2)).toThrow(TooManyNodes);
		expect(small.innerNode(1, [18], [a, b])).toBe(last);
	});

	it('send a value to the right side of a cut', () => {
		const drawn = table.innerNode(1, [18], [no, yes]);
		expect(cofactor(drawn, 1, 17)).toBe(no);
		expect(cofactor(drawn, 1, 18)).toBe(yes);
		expect(cofactor(drawn, 0, 18)).toBe(drawn);
	});

	it('combine point by point, whatever stands on top', () => {
		const adult = table.innerNode(1, [18], [no, yes]);
		const poor = table.innerNode(2, [1000], [yes, no]);
		const both = all([poor, adult]);
		expect(both).toMatchObject({ variable: 1 });
		expect(restrict(both, [undefined, exactly(30), exactly(500)], key)).toMatchObject({ value: 2 });
		expect(restrict(both, [undefined, exactly(30), exactly(1000)], key)).toMatchObject({ value: 0 });
		expect(any([poor, adult])).not.toBe(both);
		expect(apply(table, (a: number, b: number) => Math.min(a, b))([adult, poor])).toBe(both);
	});

	it('keep a variable in the drawing if and only if it can still change the end', () => {
		const adult = table.innerNode(1, [18], [no, yes]);
		const poor = table.innerNode(2, [1000], [yes, no]);
		const both = all([adult, poor]);
		expect([...support(both)]).toEqual([1, 2]);
		const child = restrict(both, [undefined, between(0, 17)], key);
		expect(isTerminal(child)).toBe(true);
		const grown = restrict(both, [undefined, between(18, 120)], key);
		expect([...support(grown)]).toEqual([2]);
	});
});
