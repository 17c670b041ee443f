/** A rule can be right and still be too branched to work out on a phone: that is found before anyone waits for it. */
import { expect, test } from 'vitest';
import {
	checkDiagramSize,
	diagramSizes,
	sizesAsText,
} from '../../../../src/authoring/validation/diagram-size';
import type { Fact, RegelingFile, Rules } from '../../../../src/ruleset/schema';
import { RULES } from '../../screens/made-up';

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i);
const fact = (id: string): Fact => ({
	...{ id, kind: 'yes-no', ask: 'detail', part: 'jij', effort: 1, sensitivity: 'none', icon: 'huis' },
});
const footing = { grondslag: 'wet', certainty: 'confirmed' } as const;

/** Likely for who says yes to both questions of one of n pairs. */
function pairs(n: number, order: 'apart' | 'together'): Rules {
	const [firsts, seconds] = [numbers(n).map((i) => `a-${i}`), numbers(n).map((i) => `b-${i}`)];
	const ids = order === 'apart' ? [...firsts, ...seconds] : numbers(n).flatMap((i) => [`a-${i}`, `b-${i}`]);
	const any = numbers(n).map((i) => ({
		all: [
			{ fact: `a-${i}`, is: true },
			{ fact: `b-${i}`, is: true },
		],
	}));
	const { values, conditions, warnings, bewijsstukken, ...pattern } = RULES.regelingen[0] as RegelingFile;
	const file: RegelingFile = {
		...{ ...pattern, id: 'vertakt', gives: [], discretion: [], apply: [] },
		steps: [
			{ id: 'past', when: { any }, outcome: 'likely', ...footing },
			{ id: 'anders', outcome: 'unlikely', ...footing },
		],
	};
	return {
		...RULES,
		vragen: { facts: ids.map(fact) },
		regelingen: [file],
	};
}

test('a rule that doubles with every pair of questions is refused, and the finding says what to do', () => {
	const [finding, ...more] = checkDiagramSize(pairs(12, 'apart'));
	expect(more).toEqual([]);
	expect(finding).toMatchObject({ file: expect.stringMatching(/^regelingen\/vertakt\//), path: 'steps' });
	expect(finding?.found).toMatch(/^op \d{4}-\d\d-\d\d: deze regel is zo vertakt .*\(8192 vertakkingen\)$/);
	expect(finding?.expected).toMatch(/naast elkaar in vragen\.json/);
});

test('the same rule is small when the questions of a pair stand beside each other', () => {
	expect(checkDiagramSize(pairs(12, 'together'))).toEqual([]);
});

test('a rule that is somewhat too large only while a norm is not published may go out', () => {
	const withNorm = (rules: Rules, norm: object): Rules => {
		const [file] = rules.regelingen as [RegelingFile];
		const { validFrom } = file;
		const published = { validFrom, validTo: '2099-12-31', grondslagen: {}, norms: { grens: norm } };
		return {
			...rules,
			normen: [published as never],
			regelingen: [{ ...file, values: { grens: { amount: { norm: 'grens' }, ...footing } } }],
		};
	};
	const [known, open] = [
		{ ...footing, eurocent: 100 },
		{ ...footing, certainty: 'unknown' },
	];
	const sizes = (rules: Rules) => checkDiagramSize(rules).map(({ found }) => /\d+ vert/.exec(found)?.[0]);
	expect(sizes(withNorm(pairs(10, 'apart'), known))).toEqual(['2048 vert']);
	expect(sizes(withNorm(pairs(10, 'apart'), open))).toEqual([]);
	expect(sizes(withNorm(pairs(11, 'apart'), open))).toEqual(['4096 vert']);
});

test('a rule that would never be ready is given up at 50,000 nodes, with the same place and advice', () => {
	const [finding, ...more] = checkDiagramSize(pairs(40, 'apart'));
	expect(more).toEqual([]);
	expect(finding).toMatchObject({ file: expect.stringMatching(/^regelingen\/vertakt\//), path: 'steps' });
	expect(finding?.found).toMatch(
		/^op \d{4}-\d\d-\d\d: deze regel is zo vertakt .*\(meer dan 50000 vertakkingen\)$/,
	);
	expect(finding?.expected).toMatch(/hoogstens 2000 vertakkingen/);
});

test('amounts that branch too much together are refused with their own advice, however small the decision', () => {
	const withAmount = (n: number): Rules => {
		const rules = pairs(1, 'together');
		const [file] = rules.regelingen as [RegelingFile];
		// Every answer adds another amount: as many sums as combinations.
		const sum = numbers(n).map((i) => ({
			choose: [{ when: { fact: `c-${i}`, is: true }, amount: 2 ** i }, { amount: 0 }],
		}));
		return {
			...rules,
			vragen: { facts: [...rules.vragen.facts, ...numbers(n).map((i) => fact(`c-${i}`))] },
			regelingen: [{ ...file, gives: [{ id: 'geld', amount: { sum }, period: 'month' }] }],
		};
	};
	expect(checkDiagramSize(withAmount(7))).toEqual([]);
	const [finding, ...more] = checkDiagramSize(withAmount(9));
	expect(more).toEqual([]);
	expect(finding?.found).toMatch(/bedragen .*\(\d{4} vertakkingen\)$/);
	expect(finding?.expected).toMatch(/^hoogstens 500 vertakkingen .*gives/);
});

test('how many nodes a rule takes is said: one for each question and two ends, or twice as many with each pair', () => {
	const sizeOf = (rules: Rules) => diagramSizes(rules, rules.regelingen[0]?.validFrom ?? '');
	const small = sizeOf(pairs(5, 'together'));
	expect(small).toEqual([{ id: 'vertakt', nodes: 2 * 5 + 2 }]);
	expect(sizeOf(pairs(5, 'apart'))).toEqual([{ id: 'vertakt', nodes: 2 ** (5 + 1) }]);
	expect(sizesAsText(small)).toEqual(['Vertakkingen vandaag (hoogstens 2000 per regeling): vertakt 12.']);
	expect(sizesAsText([])).toEqual([]);
});
