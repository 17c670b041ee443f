import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUniqueTable, type Diagram } from '../../../../src/engine/diagram/diagram';
import { proofOf } from '../../../../src/engine/diagram/proof';
import { between, constantUnder, exactly, type Knowledge } from '../../../../src/engine/diagram/restrict';

const table = createUniqueTable<number>((value) => value);
const [no, yes] = [table.terminal(0), table.terminal(2)];
/** Yes from 18 to 66, for whoever is poor; variable 0 does not occur. */
const poor = table.innerNode(2, [1000], [yes, no]);
const grown = table.innerNode(1, [18, 67], [no, poor, no]);

describe('a proof of an end', () => {
	const proof = (known: Knowledge, end: number) => proofOf(grown, known, end);
	it('forgets what is not looked at, and keeps what it rests on', () => {
		const young = proof([exactly(0), exactly(17), exactly(0)], 0);
		expect(young?.forget([2])).toBe(true);
		expect(young?.forget([0])).toBe(true);
		expect(young?.forget([1])).toBe(false);
		const grownUp = proof([exactly(0), exactly(18), exactly(0)], 2);
		expect([[2], [1], [0]].map((variables) => grownUp?.forget(variables))).toEqual([false, false, true]);
	});
	it('keeps all of them when they cannot be forgotten together', () => {
		const young = proof([exactly(0), exactly(17), exactly(0)], 0);
		expect(young?.forget([1, 2])).toBe(false);
		expect(young?.forget([2])).toBe(true);
	});
	it('is none when a way leads elsewhere', () => {
		expect(proof([undefined, exactly(18), undefined], 2)).toBeNull();
		expect(proof([undefined, between(17, 67), exactly(0)], 0)).toBeNull();
	});
	it('forgets one group after another as if each were decided anew', () => {
		const order = fc.constantFrom<number[][]>(
			[[0], [1], [2], [3]],
			[[1, 2], [0], [3]],
			[[2], [3], [0, 1]],
			[[3], [1, 2], [0]],
		);
		const value = fc.integer({ min: 0, max: 2 });
		const some = fc.array(fc.option(value), { minLength: 4, maxLength: 4 });
		const outcomes = fc.array(fc.constantFrom(0, 0, 2), { minLength: 81, maxLength: 81 });
		/** Four variables of three values, and the outcome of each combination. */
		const tree = (ends: number[], variable = 0): Diagram<number> => {
			if (ends.length === 1) return table.terminal(ends[0] as number);
			const third = ends.length / 3;
			const children = [0, 1, 2].map((at) => tree(ends.slice(at * third, (at + 1) * third), variable + 1));
			return table.innerNode(variable, [1, 2], children);
		};
		fc.assert(
			fc.property(outcomes, some, order, (ends, values, groups) => {
				const diagram = tree(ends);
				const known = values.map((each) => (each === null ? undefined : exactly(each)));
				const end = constantUnder(diagram, known) as number;
				fc.pre(end !== undefined);
				const kept = [...known];
				const anew = groups.map((group) => {
					const less = kept.map((each, v) => (group.includes(v) ? undefined : each));
					const holds = constantUnder(diagram, less) === end;
					if (holds) for (const variable of group) kept[variable] = undefined;
					return holds;
				});
				const whole = proofOf(diagram, known, end);
				expect(groups.map((group) => whole?.forget(group))).toEqual(anew);
			}),
			{ numRuns: 300 },
		);
	});
});
