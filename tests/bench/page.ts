/** What runs inside the page. */
import type { Answers } from '../../src/ruleset/answer';
import type { Rules } from '../../src/ruleset/schema';
import { byHand } from './by-hand';
import { asked } from './linking';
import { everything, explained, linkedOn, linkResults, programOn, verdicts } from './ours';

/** A page's clock is coarse: decisions faster than it are timed together. */
const TOGETHER = 50;
const ROUNDS = 3;

export interface Given {
	rules: Rules;
	peildatum: string;
	published: { questions: unknown; results: unknown };
	households: readonly Answers[];
}

export function measure({ rules, peildatum, published, households }: Given) {
	const timed = (act: () => unknown) => {
		const start = performance.now();
		act();
		return performance.now() - start;
	};
	const [household] = households as [Answers];
	const program = linkedOn(rules, peildatum, published.questions);
	const cold = {
		'linked, to the first question': timed(() => asked(linkedOn(rules, peildatum, published.questions), {})),
		'linked, to everything': timed(() => {
			program.complete(linkResults(program, published.results));
			everything(program, household);
		}),
		'compiled on the device, to everything': timed(() => everything(programOn(rules, peildatum), household)),
	};

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
