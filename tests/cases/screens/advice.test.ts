/** An answer that was given is never contradicted by what the page says to do (decisions section 4). */

import { describe, expect, test } from 'vitest';
import { householdOf } from '../../../src/authoring/validation/examples';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { createWords, flat } from '../../../src/i18n/words';
import type { Answers } from '../../../src/ruleset/answer';
import { dayOfExample } from '../../../src/ruleset/version';
import { type RegelingView, regelingView } from '../../../src/screens/regeling/regeling.view';
import { hasAlready } from '../../../src/screens/texts/regeling-text';
import { readLocale } from '../../support/locale';
import { programs, rules } from '../../support/oracle/real';
import { oneIn } from '../../support/runs';

const TODAY = '2026-11-21';
const program = programs(TODAY);
const { ruleset } = program;
const words = createWords('nl', { nl: readLocale('nl') });

/** The examples of these rules that this regeling says yes or maybe to, with an answer of our own. */
function cards(id: string, own: Answers): { card: RegelingView; had: boolean }[] {
	const at = rules.regelingen.filter((file) => file.id === id);
	return at.flatMap((file) =>
		oneIn(
			6,
			file.examples.households.filter((example) => dayOfExample(file, example) === TODAY),
		).flatMap((example) => {
			const answers = { ...householdOf(file, example, program), ...own };
			const evaluation = evaluate(program, answers);
			const result = evaluation.regelingen.find((one) => one.id === id);
			if (result?.outcome !== 'likely' && result?.outcome !== 'maybe') return [];
			const card = regelingView(result, 1, { evaluation, ruleset, answers, left: () => 0 }, words);
			return [{ card, had: hasAlready(result, ruleset) }];
		}),
	);
}

describe('who has a U-pas', () => {
	test('is not told to apply for one, nor what to bring, nor to take that along', () => {
		const shown = cards('u-pas', { 'u-pas': true });
		expect(shown.length).toBeGreaterThan(3);
		for (const { card, had } of shown) {
			expect(card.action).toBeNull();
			expect({ documents: card.documents, time: card.time, had }).toEqual({
				documents: [],
				time: null,
				had: true,
			});
			expect(flat(card.steps[0] ?? '')).toContain('Je hebt de U-pas al.');
			expect(card.steps.map((step) => flat(step)).join(' ')).not.toMatch(/Vraag de pas aan/);
		}
	});
	test('and who has none, or does not know, still is', () => {
		for (const answer of [false, 'unknown'] as const) {
			const shown = cards('u-pas', { 'u-pas': answer });
			expect(shown.some(({ card }) => card.action !== null)).toBe(true);
			expect(shown.some(({ had }) => had)).toBe(false);
		}
	});
});

test('who gets a benefit of the municipality is not told to apply for one', () => {
	const shown = cards('jongerentoeslag', { 'uitkering-gemeente': true });
	expect(shown.length).toBeGreaterThan(3);
	for (const { card } of shown) {
		expect(card.action).toBeNull();
		expect(card.steps.map((step) => flat(step)).join(' ')).not.toMatch(/Vraag bijstand aan/);
	}
});

test('who has help with debts is not sent to get it; who may not have it is', () => {
	const offered = (answer: boolean | 'unknown') =>
		evaluate(program, { schuldhulp: answer }).elsewhere.includes('schuldhulp');
	expect([offered(true), offered(false), offered('unknown')]).toEqual([false, true, true]);
});
