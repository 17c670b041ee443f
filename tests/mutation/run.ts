/**
 * `npm run -s mutate [-- <regeling>…]`: breaks every rule file (of these regelingen) in small ways and asks whether
 * its own examples notice.
 * A mutant of which nobody could see the difference, for any household, does not count: that is decided exactly.
 * What the examples miss is tried on the tables of the second hand, and counted apart.
 */
import { readRules } from '../../src/authoring/read-rules';
import { run as runExamples } from '../../src/authoring/validation/examples';
import { compile } from '../../src/engine/compile/compile';
import { compileDecision } from '../../src/engine/compile/decision';
import { compileAmount, compileCondition, createScope } from '../../src/engine/compile/expression';
import { createManager } from '../../src/engine/compile/manager';
import { apply } from '../../src/engine/diagram/apply';
import {
	createUniqueTable,
	type Diagram,
	isTerminal,
	support,
	terminalsOf,
} from '../../src/engine/diagram/diagram';
import { type Payment, paymentFor, paymentKey } from '../../src/engine/program/payment';
import type { Program } from '../../src/engine/program/program';
import { MAYBE, type Truth, type Verdict, YES } from '../../src/engine/program/terminals';
import { createVariables } from '../../src/engine/program/variables';
import { assemble, regelingPath } from '../../src/ruleset/assemble';
import type { RegelingSource, RuleSources } from '../../src/ruleset/schema';
import type { RegelingId } from '../support/oracle/tables';
import { mutantsOf } from './mutants';
import { type Case, casesFor } from './second-hand';

const rules = readRules('rules');
const chosen = process.argv.slice(2);
const unheard = chosen.find((id) => !rules.regelingen.some((file) => file.id === id));
if (unheard) throw new Error(`no regeling "${unheard}"`);

/**
 * What anyone can see of a version on a day: outcome, what is unconfirmed, the outcome of each part, amounts.
 * Two versions that look the same everywhere draw the same objects.
 */
function looks(days: readonly string[]) {
	const space = createVariables(rules.vragen.facts);
	const workshop = createManager(space);
	const seen = createUniqueTable<string>((text) => text);
	const norms = days.map((day) => assemble(rules, day).norms);
	const namesBelow = (diagram: Diagram<unknown>): string =>
		[...support(diagram)]
			.flatMap((variable) => workshop.unknowns.get(variable) ?? [])
			.sort()
			.join();
	/** Below the facts: what cannot be known is seen as the names of what is unknown. */
	const visible = <T>(diagram: Diagram<T>, end: (diagram: Diagram<T>) => string): Diagram<string> => {
		const known = new Map<Diagram<T>, Diagram<string>>();
		const walk = (node: Diagram<T>): Diagram<string> => {
			const found = known.get(node);
			if (found) return found;
			const drawn =
				isTerminal(node) || node.variable >= space.size
					? seen.terminal(end(node))
					: seen.innerNode(node.variable, node.cuts, node.children.map(walk));
			known.set(node, drawn);
			return drawn;
		};
		return walk(diagram);
	};
	const reached = apply<string>(seen, (outcome: string, when: Truth, verdict: string) =>
		outcome.startsWith('0') || when !== YES ? '' : verdict,
	);
	const verdictSeen = (diagram: Diagram<Verdict>): string =>
		`${isTerminal(diagram) ? diagram.value : MAYBE} ${namesBelow(diagram)}`;
	/** Amounts span everything that is not a no; an unknown amount is seen as the names behind it. */
	const amountSeen = (diagram: Diagram<Payment>): string =>
		[...new Set(terminalsOf(diagram))]
			.filter((given) => given !== 'no')
			.map((given) =>
				typeof given === 'object' && given.kind === 'open'
					? `? ${[...given.names].sort()}`
					: paymentKey(given),
			)
			.sort()
			.join(' ');
	return (file: RegelingSource): unknown[] =>
		norms.flatMap((on) => {
			const drawing = createScope(file, workshop, on);
			const { open, steps } = compileDecision(file, drawing);
			const outcome = visible(open, verdictSeen);
			return [
				outcome,
				...steps.flatMap(({ parts }) =>
					parts.map(({ when, verdict }) => reached([outcome, when, visible(verdict, verdictSeen)])),
				),
				...file.gives.map(({ when, amount }) => {
					const holds = when ? compileCondition(when, drawing) : workshop.truths.terminal(YES);
					const giving = { verdict: open, when: holds, amount: compileAmount(amount, drawing) };
					return visible(paymentFor(giving, []), amountSeen);
				}),
			];
		});
}

/** The rules with this version as the mutant has it, and nothing but its regeling drawn. */
function programsOf(
	original: RegelingSource,
	mutant: RegelingSource,
): [RuleSources, (day: string) => Program] {
	const changed: RuleSources = {
		...rules,
		regelingen: rules.regelingen.map((file) => (file === original ? mutant : file)),
	};
	const programs = new Map<string, Program>();
	const on = (day: string): Program => {
		const ruleset = assemble(changed, day);
		const program =
			programs.get(day) ??
			compile({ ...ruleset, regelingen: ruleset.regelingen.filter(({ id }) => id === mutant.id) });
		programs.set(day, program);
		return program;
	};
	return [changed, on];
}

function noticed(original: RegelingSource, mutant: RegelingSource): boolean {
	const [changed, on] = programsOf(original, mutant);
	try {
		return runExamples(mutant, changed, on).length > 0;
	} catch {
		// A file that cannot be drawn is refused by the build.
		return true;
	}
}

let [total, same, caught] = [0, 0, 0];
const survivors: string[] = [];
const leftToSecondHand: string[] = [];
for (const file of rules.regelingen) {
	if (file.stopped || (chosen.length > 0 && !chosen.includes(file.id))) continue;
	const days = [
		file.examples.peildatum,
		...file.examples.households.flatMap(({ peildatum }) => peildatum ?? []),
	].filter((day) => day >= file.validFrom);
	const different = [...new Set(days)];
	const look = looks(different);
	let cases: Case[] | undefined;
	const seenBySecondHand = (mutant: RegelingSource): boolean => {
		cases ??= casesFor(file.id as RegelingId, different, programsOf(file, file)[1]);
		const [, on] = programsOf(file, mutant);
		return cases.some(({ day, expected, look }) => look(on(day)) !== expected);
	};
	const original = look(file);
	for (const { place, what, file: mutant } of mutantsOf(file)) {
		total++;
		if (process.stderr.isTTY) process.stderr.write(`\r${regelingPath(file)} ${total}\u001b[K`);
		let drawn: unknown[] | null = null;
		try {
			drawn = look(mutant);
		} catch {
			// Counted as caught below: it cannot be drawn.
		}
		if (drawn?.length === original.length && drawn.every((each, i) => each === original[i])) same++;
		else if (noticed(file, mutant)) caught++;
		else
			(seenBySecondHand(mutant) ? leftToSecondHand : survivors).push(
				`${regelingPath(file)} ${place}: ${what}`,
			);
	}
}
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
for (const mutant of leftToSecondHand) console.log(`the second hand alone: ${mutant}`);
for (const mutant of survivors) console.log(`nobody: ${mutant}`);
const meaningful = total - same;
const share = (part: number): string => `${((100 * part) / meaningful).toFixed(1)} %`;
console.log(
	`${total} mutants, ${same} mean the same, ${caught} of ${meaningful} caught by the examples: ${share(caught)}; with the second hand ${share(caught + leftToSecondHand.length)}`,
);
process.exitCode = survivors.length ? 1 : 0;
