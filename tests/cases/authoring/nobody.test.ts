/** What stands in the rules, fits its shape, and still reaches no household. */
import { expect, test } from 'vitest';
import { readRules } from '../../../src/authoring/read-rules';
import { checkNobody } from '../../../src/authoring/validation/nobody';
import type { Condition, RegelingSource, RuleSources } from '../../../src/ruleset/schema';

const rules = readRules('rules');
const latest = (id: string) => rules.regelingen.findLast((file) => file.id === id) as RegelingSource;

/** @returns places of what reaches nobody, in one regeling or in the signposts */
function placesAfter(id: string, change: (file: RegelingSource, rules: RuleSources) => unknown): string[] {
	const file = structuredClone(latest(id));
	const copy = { ...rules, elders: structuredClone(rules.elders), regelingen: [file] };
	change(file, copy);
	return checkNobody(copy).map(({ path }) => path);
}

const young = { fact: 'leeftijd', below: 21 };
const old = { fact: 'leeftijd', atLeast: 30 };

test('nothing in the rules as they are', () => expect(checkNobody(rules)).toEqual([]));

test('a step that was copied, and one for an age that cannot be', () => {
	const copied = placesAfter('u-pas', ({ steps }) =>
		steps.splice(2, 0, { ...steps[0], id: 'kopie' } as never),
	);
	expect(copied).toEqual(['steps.2']);
	const ages = placesAfter('u-pas', ({ steps }) =>
		Object.assign(steps[1] ?? {}, { when: { all: [young, old] } }),
	);
	expect(ages).toEqual(['steps.1']);
});

test('a paper, a way to apply and an amount for whom the steps say no', () => {
	const no = latest('huurtoeslag').steps.find((step) => 'outcome' in step && step.outcome === 'unlikely');
	const when = no?.when as Condition;
	const places = placesAfter('huurtoeslag', (file) => {
		file.bewijsstukken = [{ id: 'polis', when }];
		Object.assign(file.apply[0] ?? {}, { when });
		file.gives = [{ id: 'bedrag', when, amount: 100, period: 'month' }];
	});
	expect(places).toEqual(['gives.0.when', 'bewijsstukken.0.when', 'apply.0.when']);
});

test('a signpost, and a warning', () => {
	const places = placesAfter('huurtoeslag', (file, { elders: { elders } }) => {
		Object.assign(elders[0] ?? {}, { when: { all: [young, old] } });
		Object.assign(file.warnings?.[0] ?? {}, { when: { all: [young, old] } });
	});
	expect(places).toEqual(['warnings.0.when', 'elders.0.when']);
});

test('what is switched off for now stays', () => {
	const places = placesAfter('u-pas', ({ conditions }) =>
		Object.values(conditions ?? {}).forEach((one) => {
			if ('holds' in one.when) one.when = { holds: false };
		}),
	);
	expect(places).toEqual([]);
});
