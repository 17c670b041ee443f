/**
 * How many screens it takes. `npm run -s bench:questions [households]` prints a table in Markdown.
 * Beside the screens of everyone stand: asking all of them, and a clairvoyant who knows every answer and only asks
 * what is needed to settle every regeling.
 */
import { readRules } from '../../src/authoring/read-rules';
import { compile } from '../../src/engine/compile/compile';
import { constantUnder, type Knowledge } from '../../src/engine/diagram/restrict';
import { sampleHouseholds } from '../../src/engine/evaluate/sample-households';
import { MAYBE, type Verdict } from '../../src/engine/program/terminals';
import { encode } from '../../src/engine/program/variables';
import type { Answers } from '../../src/ruleset/answer';
import { assemble } from '../../src/ruleset/assemble';
import { createSession } from '../../src/session/session';
import { throughBase, throughDetails } from './walk';

const PEILDATUM = '2026-11-21';
const SEED = 20261121;
const count = Number(process.argv[2] ?? 10_000);

const rules = readRules('rules');
const ruleset = assemble(rules, PEILDATUM);
const program = compile(ruleset);
const { space } = program;
const make = sampleHouseholds(rules.aannames, program, SEED);
const households = Array.from({ length: count }, make);
const regelingen = program.regelingen.flatMap((each) =>
	each.status === 'in-force' ? [{ id: each.id, decision: each.compiled.decision.settled }] : [],
);
/** Facts asked on one screen. The place is asked by the first screen, and is no step. */
const screens = (rules.vragen.screens ?? [])
	.filter(({ start }) => !start)
	.map(({ parts }) => [...new Set(parts.flatMap(({ asks }) => asks))]);

const verdicts = (answers: Answers): (Verdict | undefined)[] => {
	const known = encode(space, answers);
	return regelingen.map(({ decision }) => constantUnder(decision, known));
};

/** The smallest number of screens, details included, that settles every regeling for someone who knows all answers. */
function clairvoyant(knowledge: Knowledge): number {
	const detail = space.facts.filter(({ ask }) => ask === 'detail').map(({ id }) => [id]);
	const questions = [...screens, ...detail];
	const settled = (asked: readonly (readonly string[])[]): boolean => {
		const known = new Set(asked.flat());
		const open = new Set(
			space.facts
				.filter(({ id, ask }) => !known.has(id) && (ask === 'detail' || screens.flat().includes(id)))
				.flatMap(({ id }) => space.variablesOf(id)),
		);
		const rest = knowledge.map((value, v) => (open.has(v) ? undefined : value));
		return regelingen.every(({ decision }) => constantUnder(decision, rest) !== undefined);
	};
	// A screen that cannot be left out when all others are known is always needed.
	let left = questions;
	for (const question of questions) {
		const without = left.filter((other) => other !== question);
		if (settled(without)) left = without;
	}
	return left.length;
}

const say = (text: string) => process.stderr.isTTY && process.stderr.write(`\r${text}\u001b[K`);
const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const at = (numbers: readonly number[], share: number): number =>
	sorted(numbers)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] as number;
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const row = (name: string, numbers: readonly number[]) =>
	`| ${name} | ${mean(numbers).toFixed(2)} | ${at(numbers, 0.5)} | ${at(numbers, 0.95)} | ${numbers.reduce((a, b) => Math.max(a, b))} |`;
const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

const asked: number[] = [];
const details: number[] = [];
const bound: number[] = [];
const outcomes = { all: 0, settledByBase: 0, decided: 0, leftAtMaybe: 0, wrong: 0 };
households.forEach((household, i) => {
	if (i % 100 === 0) say(`${i} of ${count}`);
	const session = createSession(program);
	asked.push(throughBase(session, household).length);
	const exact = verdicts(household);
	const base = verdicts(session.answers.value);
	for (const { id } of regelingen) details.push(throughDetails(session, id, household));
	const end = verdicts(session.answers.value);
	bound.push(clairvoyant(encode(space, household)));
	exact.forEach((verdict, r) => {
		outcomes.all++;
		if (base[r] !== undefined) outcomes.settledByBase++;
		for (const said of [base[r], end[r]]) if (said !== undefined && said !== verdict) outcomes.wrong++;
		if (verdict === MAYBE) return;
		outcomes.decided++;
		if (end[r] === undefined) outcomes.leftAtMaybe++;
	});
});
say('');

console.log(`Screens before the results, and details on the page of a regeling; ${count} made-up households (assumptions in rules/aannames.json, seed ${SEED}), peildatum ${PEILDATUM}, choices only, nothing typed.

| | mean | median | 95 % | longest |
| --- | ---: | ---: | ---: | ---: |
${row('screens that everyone goes through', asked)}
${row('details of one regeling', details)}
${row(
	'all screens, nothing skipped',
	households.map(() => screens.length),
)}
${row('clairvoyant bound: screens and details that settle every regeling', bound)}

Outcomes settled by the screens alone: ${percent(outcomes.settledByBase, outcomes.all)}.
Decided outcomes left at maybe after the details: ${percent(outcomes.leftAtMaybe, outcomes.decided)}.
Outcomes that the choices gave wrong: ${outcomes.wrong}.`);
