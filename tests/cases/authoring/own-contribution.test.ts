/** What a household pays itself (draagkracht): a share of the income above a limit can be said, and is no gain. */
import { expect, test } from 'vitest';
import { asText } from '../../../src/authoring/commands/check-text';
import { differences } from '../../../src/authoring/commands/diff';
import { differencesAsText } from '../../../src/authoring/commands/diff-text';
import { impact } from '../../../src/authoring/commands/impact';
import { checkDiagramSize } from '../../../src/authoring/validation/diagram-size';
import { checkOwnContribution } from '../../../src/authoring/validation/own-contribution';
import { compile } from '../../../src/engine/compile/compile';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { assemble } from '../../../src/ruleset/assemble';
import type { Gives, RuleSources } from '../../../src/ruleset/schema';
import { rules } from '../../support/oracle/real';

const DAY = '2026-11-27';
const ID = 'bijzondere-bijstand';
const COSTS = { kosten: ['rechtsbijstand'] };
const ABOVE = 200_000;

/** @param percent of a year of income above the limit */
function withOwn(percent: number): RuleSources {
	const copy = structuredClone({ ...rules, regelingen: rules.regelingen.filter(({ id }) => id === ID) });
	const above: Gives['amount'] = { minus: [{ fact: 'inkomen' }, { value: 'grens-125' }] };
	for (const file of copy.regelingen) {
		file.gives.push({
			id: 'draagkracht',
			when: { fact: 'kosten', includes: 'rechtsbijstand' },
			amount: { highest: [{ share: (percent * 12) / 100, of: above }, 0] },
			period: 'year',
			own: true,
		});
		const answers = { ...COSTS, inkomen: ABOVE };
		file.examples.households = file.validTo ? [] : [{ name: 'boven de grens', answers, outcome: 'maybe' }];
	}
	return copy;
}

const OWN = withOwn(35);
const program = compile(assemble(OWN, DAY));
const base = OWN.regelingen.at(-1)?.examples.base ?? {};
const at = (inkomen: number) => evaluate(program, { ...base, ...COSTS, inkomen });

test('a share of the income above the limit, for twelve months; nothing at the limit', () => {
	// € 1.419,46 with holiday pay, so 95 % of it each month, and 125 % of that.
	const limit = 141_946 * 0.95 * 1.25;
	const own = (inkomen: number) => at(inkomen).regelingen[0]?.amounts;
	expect(own(Math.floor(limit))).toMatchObject([{ own: true, eurocent: 0 }]);
	expect(own(ABOVE)).toMatchObject([{ own: true, eurocent: Math.round(0.35 * 12 * (ABOVE - limit)) }]);
	expect(asText(at(ABOVE))).toMatch(/draagkracht: € .+ per jaar, betaalt iemand zelf/);
});

test('without "own" the author is asked whether someone gets it; an amount that falls with the income is a gift', () => {
	const found = (change: (gives: Gives) => void) => {
		const copy = withOwn(35);
		change(copy.regelingen.at(-1)?.gives.at(-1) as Gives);
		return checkOwnContribution(copy);
	};
	expect(found(() => undefined)).toEqual([]);
	expect(found((gives) => delete gives.own)).toMatchObject([{ path: 'gives.draagkracht' }]);
	const below: Gives['amount'] = { minus: [{ value: 'grens-125' }, { fact: 'inkomen' }] };
	expect(found((gives) => Object.assign(gives, { own: undefined, amount: below }))).toEqual([]);
	const twice: Gives['amount'] = { choose: [{ amount: { minus: [200_000, below] } }] };
	expect(found((gives) => Object.assign(gives, { own: undefined, amount: twice }))).toHaveLength(1);
	expect(checkOwnContribution(rules)).toEqual([]);
});

test('a value that rests on itself is a finding of its own, and hangs nothing here', () => {
	const copy = withOwn(35);
	const file = copy.regelingen.at(-1);
	const circle = {
		amount: { sum: [{ value: 'circle' }, { fact: 'inkomen' }] },
		grondslag: 'x',
		certainty: 'confirmed',
	};
	Object.assign(file?.values ?? {}, { circle });
	Object.assign(file?.gives.at(-1) ?? {}, { own: undefined, amount: { value: 'circle' } });
	expect(checkOwnContribution(copy)).toHaveLength(1);
});

test('small enough for a phone', () => {
	expect(checkDiagramSize(OWN)).toEqual([]);
});

test('a larger share is told as what someone pays; who pays less is better off', () => {
	const [change, ...others] = differences(withOwn(50), DAY, DAY, OWN).regelingen[0]?.changes ?? [];
	expect(others).toEqual([]);
	expect(change).toMatchObject({
		id: `${ID}/gives/draagkracht`,
		wordt: expect.stringMatching(/^- wat iemand zelf betaalt: .*600 procent/s),
		meaning: 'changed',
	});
	const { changed } = impact(OWN, { from: '2025-12-31', to: DAY, households: 0, seed: 1 }).examples;
	expect(changed).toMatchObject([{ regeling: ID, direction: 'gains' }]);
});

test('a condition that nobody knew and that becomes known says what it was', () => {
	const known = withOwn(35);
	const condition = known.regelingen.at(-1)?.conditions?.['draagkracht-boven-125'];
	Object.assign(condition ?? {}, { certainty: 'to-confirm' });
	const found = differences(known, DAY, DAY, OWN);
	const told = differencesAsText(found).split('\n');
	const at = told.findIndex((line) => line.includes('draagkracht-boven-125'));
	expect(told[at + 1]).toBe('  - was: niet bekend');
	expect(told.slice(at)).toContain('  - nog te bevestigen');
});
