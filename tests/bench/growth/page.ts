/** What runs inside the page: rules and their program fetched, linked and asked, as on a device. */
import { brackets } from '../../../src/engine/ask/brackets';
import { missingFacts } from '../../../src/engine/ask/open-facts';
import { compile } from '../../../src/engine/compile/compile';
import { type Diagram, forEachNode } from '../../../src/engine/diagram/diagram';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { linkResults } from '../../../src/engine/program/link-results';
import type { Program } from '../../../src/engine/program/program';
import { encode } from '../../../src/engine/program/variables';
import { loadMunicipality, loadQuestions } from '../../../src/publication/load';
import type { Answers } from '../../../src/ruleset/answer';
import { assemble } from '../../../src/ruleset/assemble';
import { complete } from '../../../src/ruleset/complete';
import type { Rules } from '../../../src/ruleset/schema';
import { createPrograms } from '../../../src/session/programs';

/** Held, so that a look at the heap finds what a visit would hold. */
export const held: { program?: Program } = {};

export interface Given {
	base: string;
	peildatum: string;
	complete: Answers[];
	half: Answers[];
}

export async function measure({ base, peildatum, complete: whole, half }: Given) {
	const start = performance.now();
	const { rules: early, programs: questions = [] } = await loadQuestions(base);
	const rules = early as Rules;
	const loaded = performance.now();
	const programs = createPrograms({
		rules,
		questions,
		load: async () => ({ results: await (await fetch(`${base}data/program.json`)).json() }),
		loadEngine: async () => ({ compile, linkResults }),
	});
	const program = programs.on(peildatum);
	for (const each of program.regelingen)
		if (each.status === 'in-force') missingFacts(each, program.space, encode(program.space, {}));
	const first = performance.now();
	complete(early, (await loadMunicipality(base)).rules);
	await programs.complete(peildatum);
	const come = performance.now();
	programs.use({ compile, linkResults });
	evaluate(program, {});
	const evaluated = performance.now();
	// What a device does that finds no program.
	for (const each of compile(assemble(rules, peildatum)).regelingen)
		if (each.status === 'in-force') each.compiled.decision;
	const compiled = performance.now();
	held.program = program;
	// What is drawn when it is first needed has been drawn after this.
	for (const answers of [...whole, ...half]) evaluate(program, answers);
	return {
		load: loaded - start,
		first: first - loaded,
		evaluated: evaluated - come,
		compile: compiled - evaluated,
		complete: times(whole, (answers) => evaluate(program, answers)),
		half: times(half, (answers) => evaluate(program, answers)),
		// Before the first answer: later there is less to choose from.
		next: times(half, () => brackets(program, {}, 'inkomen')),
		nodes: nodesOf(program),
	};
}

const TIMES = 3;

/** The mean of all households: which of them is in the middle would differ from folder to folder. */
function times(households: readonly Answers[], run: (answers: Answers) => unknown): number {
	const start = performance.now();
	for (let i = 0; i < TIMES; i++) households.forEach(run);
	return (performance.now() - start) / households.length / TIMES;
}

/** Of everything that is drawn before anyone answers. */
function nodesOf({ regelingen }: Program): number {
	const seen = new Set<Diagram<unknown>>();
	for (const each of regelingen)
		if (each.status === 'in-force')
			for (const drawn of [
				each.compiled.decision.open,
				each.compiled.decision.settled,
				...each.compiled.amounts.flatMap(({ when, amount }) => [when, amount] as Diagram<unknown>[]),
			])
				forEachNode<unknown>(drawn, (node) => void seen.add(node));
	return seen.size;
}
