/** "Klopt dit niet?" on the real rules: the saved example comes to what the household came to, and tells no more. */
import { expect, test } from 'vitest';
import app from '../../../locales/nl/app.json';
import { missingFacts } from '../../../src/engine/ask/open-facts';
import { outcomeOf } from '../../../src/engine/evaluate/evaluate';
import { sampleHouseholds } from '../../../src/engine/evaluate/sample-households';
import { encode } from '../../../src/engine/program/variables';
import type { Answers } from '../../../src/ruleset/answer';
import { parseHousehold } from '../../../src/ruleset/parse-answers';
import { exampleOf, exampleText } from '../../../src/session/take-along/report-example';
import { programs, rules } from '../../support/oracle/real';
import { runs } from '../../support/runs';

const apart = rules.vragen.facts.filter((fact) => fact.export !== 'free').map(({ id }) => id);
const everything = { health: true, apart };

test('P-06: of residence and health nothing goes along unasked, whatever texts there are', () => {
	expect(apart).toContain('verblijf');
	const health = rules.vragen.facts.filter(({ sensitivity }) => sensitivity === 'health');
	expect(apart).toEqual(expect.arrayContaining(health.map(({ id }) => id)));
	expect(Object.keys(app.example.apart).filter((id) => !apart.includes(id))).toEqual([]);
});

test.each(['2026-03-01', '2026-11-21'])('%s: an example comes to the outcomes of the household', (day) => {
	const real = programs(day);
	const { ruleset } = real;
	const household = sampleHouseholds(rules.aannames, real, 20261121);
	const outcomes = (answers: Answers) =>
		real.regelingen.map((regeling) => ({
			id: regeling.id,
			outcome: outcomeOf(real, regeling.id, answers),
			missing:
				regeling.status === 'in-force' ? missingFacts(regeling, real.space, encode(real.space, answers)) : [],
		}));
	for (let n = 0; n < runs(30); n++) {
		const whole = Object.entries(household());
		// Some answered everything, some skipped a few questions.
		const answers = Object.fromEntries(n % 3 ? whole.filter((_, i) => (i * 7 + n) % 5 > 0) : whole);
		const example = exampleOf(real, answers, everything);
		const read = parseHousehold(JSON.parse(exampleText(example)), ruleset.facts);
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		expect(read.value.peildatum).toBe(day);
		expect(outcomes(read.value.answers), JSON.stringify(answers)).toEqual(outcomes(answers));
		const numbers = Object.entries(read.value.answers).filter(([, value]) => typeof value === 'number');
		expect(numbers.filter(([, value]) => value !== 0)).toEqual([]);
		const { answers: bare } = exampleOf(real, answers, { health: false, apart: [] });
		const hidden = ruleset.facts.filter(
			({ id, sensitivity }) => apart.includes(id) || sensitivity === 'health',
		);
		expect(hidden.filter(({ id }) => id in bare)).toEqual([]);
	}
});
