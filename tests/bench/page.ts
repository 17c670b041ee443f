/** What runs inside the page. */
import type { Answers } from '../../src/ruleset/answer';
import type { Rules } from '../../src/ruleset/schema';
import { byHand } from './by-hand';
import { everything, explained, programOn, verdicts } from './ours';

/** A page's clock is coarse: decisions faster than it are timed together. */
const TOGETHER = 50;
const ROUNDS = 3;

export function measure(rules: Rules, peildatum: string, households: readonly Answers[]) {
	const start = performance.now();
	const program = programOn(rules, peildatum);
	everything(program, households[0] as Answers);
	const cold = performance.now() - start;

	const runs: Record<string, (household: Answers) => unknown> = {
		'by hand': byHand,
		'ours, outcomes': (household) => verdicts(program, household),
		'ours, with reasons': (household) => explained(program, household),
		'ours, everything a screen shows': (household) => everything(program, household),
	};
	const rates: Record<string, number> = {};
	const times: Record<string, { half: number; high: number }> = {};
	for (const [name, run] of Object.entries(runs)) {
		const seconds: number[] = [];
		for (let round = 0; round <= ROUNDS; round++) {
			const many = name === 'by hand' ? TOGETHER : 1;
			const from = performance.now();
			for (let i = 0; i < many; i++) for (const household of households) run(household);
			if (round) seconds.push((performance.now() - from) / 1000 / many);
		}
		rates[name] = households.length / (seconds.sort((a, b) => a - b)[ROUNDS >> 1] as number);
		if (name === 'by hand') continue;
		const each = households
			.map((household) => {
				const from = performance.now();
				run(household);
				return performance.now() - from;
			})
			.sort((a, b) => a - b);
		const at = (share: number) => each[Math.floor(share * each.length)] as number;
		times[name] = { half: at(0.5), high: at(0.99) };
	}
	return { cold, rates, times };
}
