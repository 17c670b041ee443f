/** `rules -- check`: what the rules say for a household, as JSON on standard output. */
import { compile, type Program } from '../../engine/compile/program';
import { evaluate } from '../../engine/evaluate/evaluate';
import type { Evaluation } from '../../engine/evaluate/evaluation';
import { assemble } from '../../ruleset/assemble';
import { type InputError, parseHousehold } from '../../ruleset/parse-answers';
import type { Rules } from '../../ruleset/schema';
import type { Terminal } from '../terminal';
import { asText } from './check-text';
import { households } from './household-stream';

export interface CheckOptions {
	source: string;
	/** Overrides the peildatum of the households. */
	peildatum?: string | undefined;
	today: string;
	text: boolean;
}

/** @returns exit code: 0, or 2 when a household was wrong */
export async function check(rules: Rules, options: CheckOptions, terminal: Terminal): Promise<0 | 2> {
	const programs = programsFor(rules);
	let wrong = false;
	let any = false;
	for await (const { line, text } of households(options.source)) {
		any = true;
		const result = checkOne(text, rules, programs, options);
		if ('path' in result) {
			wrong = true;
			await terminal.out(JSON.stringify({ error: { line, ...result } }));
			terminal.err(
				`regel ${line}, ${result.path || 'huishouden'}: ${result.found}. Verwacht: ${result.expected}.`,
			);
		} else await terminal.out(options.text ? asText(result) : JSON.stringify(result));
	}
	if (!any) {
		const error = { line: 1, path: '', found: 'niets', expected: 'een huishouden: {"answers": {…}}' };
		await terminal.out(JSON.stringify({ error }));
		terminal.err(`${error.found}. Verwacht: ${error.expected}.`);
	}
	return wrong || !any ? 2 : 0;
}

function checkOne(
	text: string,
	rules: Rules,
	programs: (peildatum: string) => Program,
	{ peildatum, today }: CheckOptions,
): Evaluation | InputError {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return { path: '', found: (error as Error).message, expected: 'geldige JSON' };
	}
	const household = parseHousehold(json, rules.vragen.facts);
	if (!household.ok) return household.error;
	return evaluate(programs(peildatum ?? household.value.peildatum ?? today), household.value.answers);
}

/** Keeps the last few days only, so that memory stays flat for a file with many days. */
function programsFor(rules: Rules): (peildatum: string) => Program {
	const kept = new Map<string, Program>();
	const most = 16;
	return (peildatum) => {
		const program = kept.get(peildatum) ?? compile(assemble(rules, peildatum));
		kept.delete(peildatum);
		kept.set(peildatum, program);
		if (kept.size > most) kept.delete(kept.keys().next().value as string);
		return program;
	};
}
