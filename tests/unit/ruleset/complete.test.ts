import { expect, test } from 'vitest';
import { complete } from '../../../src/ruleset/complete';
import type { QuestionRules, Rules } from '../../../src/ruleset/schema';

const early = () =>
	({
		...{ vragen: { facts: [] }, normen: [], hashes: {} },
		regelingen: [{ id: 'pas', validFrom: '2026-01-01' }],
	}) as unknown as QuestionRules;
const all = (id = 'pas') =>
	({
		...early(),
		elders: { grondslagen: {}, elders: [] },
		regelingen: [{ id, validFrom: '2026-01-01', rank: 3, steps: [{ id: 'inkomen' }] }],
	}) as unknown as Rules;

test('the rest comes into the versions that others hold already; a second time changes nothing', () => {
	const rules = early();
	const [held] = rules.regelingen;
	const { vragen } = rules;
	for (const _ of [1, 2]) {
		expect(complete(rules, all())).toBe(rules);
		expect(rules.regelingen).toEqual(all().regelingen);
		expect(rules.regelingen[0]).toBe(held);
		expect(rules.vragen).toBe(vragen);
		expect(rules).toMatchObject({ elders: { elders: [] } });
	}
});

test('rules without a version that the questions are of are refused, and nothing was added', () => {
	const rules = early();
	expect(() => complete(rules, all('kaart'))).toThrow('regelingen/pas/2026-01-01.json');
	expect(rules).toEqual(early());
});
