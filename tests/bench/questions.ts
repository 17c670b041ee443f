/**
 * How many questions it takes. `npm run -s bench:questions [households]` prints a table in Markdown.
 * Compared with: asking everything, a fixed order that skips what is decided, the best order that search
 * found, and a clairvoyant who knows every answer and only asks what is needed.
 */
import { readRules } from '../../src/authoring/read-rules';
import { mostValuable } from '../../src/engine/ask/question-value';
import { createScope } from '../../src/engine/compile/expression';
import { createManager } from '../../src/engine/compile/manager';
import { compile, type Program } from '../../src/engine/compile/program';
import { randomFrom, sampleHouseholds } from '../../src/engine/compile/sample-households';
import { encode } from '../../src/engine/compile/variables';
import { type Diagram, isTerminal, support } from '../../src/engine/diagram/diagram';
import { constantUnder, type Knowledge, restrict } from '../../src/engine/diagram/restrict';
import type { Answers } from '../../src/ruleset/answer';
import { assemble } from '../../src/ruleset/assemble';
import { answerScreen, screenOf } from './walk';

const PEILDATUM = '2026-11-21';
const SEED = 20261121;
const SEARCH = { households: 400, seconds: 60, seed: 5 };
const count = Number(process.argv[2] ?? 10_000);

const rules = readRules('rules');
const ruleset = assemble(rules, PEILDATUM);
const program = compile(ruleset);
const { space } = program;
const make = sampleHouseholds(rules.aannames, createScope(null, createManager(space), ruleset.norms), SEED);
const households = Array.from({ length: count }, make);
const screens = [...new Set(space.facts.map(({ id }) => screenOf(program, id).id))];
const variables = new Map(
	screens.map((screen) => [
		screen,
		space.facts
			.filter(({ id }) => screenOf(program, id).id === screen)
			.flatMap(({ id }) => space.variablesOf(id)),
	]),
);
const start = program.regelingen.flatMap((each) =>
	each.status === 'in-force' ? [each.compiled.decision.settled] : [],
);

/** Asked screens when the next one is the first of a fixed order that can still change an outcome. */
function fixedOrder(order: readonly string[], knowledge: Knowledge): number {
	let left: Diagram<number>[] = start;
	let asked = 0;
	for (const screen of order) {
		const own = variables.get(screen) as number[];
		if (!left.some((diagram) => own.some((v) => support(diagram).has(v)))) continue;
		asked++;
		left = left.map((diagram) =>
			restrict(
				diagram,
				knowledge.map((known, v) => (own.includes(v) ? known : undefined)),
				(end) => end,
			),
		);
		if (left.every(isTerminal)) return asked;
	}
	return asked;
}

/** The smallest number of screens that settles every regeling for someone who knows all answers. */
function clairvoyant(knowledge: Knowledge): number {
	const settled = (known: ReadonlySet<string>): boolean => {
		const open = new Set(
			screens.filter((screen) => !known.has(screen)).flatMap((screen) => variables.get(screen) as number[]),
		);
		const rest = knowledge.map((value, v) => (open.has(v) ? undefined : value));
		return start.every((diagram) => constantUnder(diagram, rest) !== undefined);
	};
	const needed = new Set(
		screens.filter((screen) => !settled(new Set(screens.filter((other) => other !== screen)))),
	);
	const others = screens.filter((screen) => !needed.has(screen));
	for (let extra = 0; extra <= others.length; extra++)
		for (const some of subsets(others, extra))
			if (settled(new Set([...needed, ...some]))) return needed.size + extra;
	return screens.length;
}

function* subsets<T>(of: readonly T[], size: number, from = 0): Generator<T[]> {
	if (size === 0) yield [];
	else
		for (let i = from; i <= of.length - size; i++)
			for (const rest of subsets(of, size - 1, i + 1)) yield [of[i] as T, ...rest];
}

/** Local search over fixed orders: move one question, keep what asks less. */
function searchOrder(sample: readonly Knowledge[]): { order: string[]; tried: number } {
	const random = randomFrom(SEARCH.seed);
	const mean = (order: readonly string[]) =>
		sample.reduce((sum, each) => sum + fixedOrder(order, each), 0) / sample.length;
	let best = [...screens];
	let lowest = mean(best);
	let tried = 0;
	const end = performance.now() + SEARCH.seconds * 1000;
	while (performance.now() < end) {
		const order = [...best];
		const [moved] = order.splice(Math.floor(random() * order.length), 1);
		order.splice(Math.floor(random() * (order.length + 1)), 0, moved as string);
		const now = mean(order);
		tried++;
		if (now < lowest) [best, lowest] = [order, now];
	}
	return { order: best, tried };
}

/** Our order; numbers are answered with the choices on the screen, and a narrower screen counts. */
function ours(
	household: Answers,
	on: Program,
): { asked: number; taps: number; tapsToFirst: number; right: boolean } {
	let answers: Answers = {};
	let asked = 0;
	let taps = 1;
	let tapsToFirst = 0;
	for (;;) {
		const [next] = mostValuable(on, answers);
		if (!next) break;
		for (const step of answerScreen(on, answers, next, household)) {
			asked++;
			taps += step.taps;
			answers = step.answers;
		}
		const known = encode(space, answers);
		if (!tapsToFirst && start.some((diagram) => constantUnder(diagram, known) !== undefined))
			tapsToFirst = taps;
	}
	const [known, exact] = [encode(space, answers), encode(space, household)];
	const right = start.every((diagram) => constantUnder(diagram, known) === constantUnder(diagram, exact));
	return { asked, taps, tapsToFirst, right };
}

const say = (text: string) => process.stderr.isTTY && process.stderr.write(`\r${text}\u001b[K`);
const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const at = (numbers: readonly number[], share: number): number =>
	sorted(numbers)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] as number;
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const row = (name: string, numbers: readonly number[]) =>
	`| ${name} | ${mean(numbers).toFixed(2)} | ${at(numbers, 0.5)} | ${at(numbers, 0.95)} | ${Math.max(...numbers)} |`;

const known = households.map((household) => encode(space, household));
say('our order …');
const walks = households.map((household, i) => {
	if (i % 100 === 0) say(`our order: ${i} of ${count}`);
	return ours(household, program);
});
say('fixed order …');
const skipping = known.map((each) => fixedOrder(screens, each));
say('searching …');
const { order, tried } = searchOrder(known.slice(0, SEARCH.households));
const searched = known.map((each) => fixedOrder(order, each));
say('clairvoyant …');
const bound = known.map(clairvoyant);
say('');

const asked = walks.map((walk) => walk.asked);
const ratio = (numbers: readonly number[]): string => (mean(asked) / mean(numbers)).toFixed(2);
console.log(`Questions to settle every regeling; ${count} made-up households (assumptions in rules/aannames.json, seed ${SEED}), peildatum ${PEILDATUM}.

| order | mean | median | 95 % | longest |
| --- | ---: | ---: | ---: | ---: |
${row('(a) ours, choices only, nothing typed', asked)}
${row(
	'(b) fixed order, asking everything',
	known.map(() => screens.length),
)}
${row('(c) fixed order, skipping what is decided', skipping)}
${row(`(d) best fixed order that search found (${tried} tried in ${SEARCH.seconds} s on ${SEARCH.households} households)`, searched)}
${row('clairvoyant bound (exact)', bound)}

Ours is ${ratio(known.map(() => screens.length))} × (b), ${ratio(skipping)} × (c), ${ratio(searched)} × (d) and ${ratio(bound)} × the bound.
Taps to the first certain outcome: mean ${mean(walks.map((walk) => walk.tapsToFirst)).toFixed(1)}, median ${at(
	walks.map((walk) => walk.tapsToFirst),
	0.5,
)}; to the end: mean ${mean(walks.map((walk) => walk.taps)).toFixed(1)}.
Households for whom the choices gave another outcome than their exact amounts: ${walks.filter(({ right }) => !right).length}.`);
