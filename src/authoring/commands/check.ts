/** `rules -- check`: what the rules say for a household, as JSON on standard output. */
import { compile } from '../../engine/compile/compile';
import { evaluate } from '../../engine/evaluate/evaluate';
import type { Evaluation } from '../../engine/evaluate/evaluation';
import type { Program } from '../../engine/program/program';
import { assemble } from '../../ruleset/assemble';
import { isMoney, kindOf } from '../../ruleset/fact';
import { type InputError, parseHousehold } from '../../ruleset/parse-answers';
import type { Fact, Rules } from '../../ruleset/schema';
import { euro } from '../dutch/vocabulary';
import { DEEPEST, jsonPlaces, tooDeepAt } from '../reading/json-places';
import { doubtfulNumber, unreadableNumber } from '../reading/written-numbers';
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
		} else
			await terminal.out(
				options.text ? asText(result, moneyIn(text, rules.vragen.facts)) : JSON.stringify(result),
			);
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
	const { facts } = rules.vragen;
	if (tooDeepAt(text) !== undefined)
		return {
			path: '',
			found: `meer dan ${DEEPEST} blokken of lijsten in elkaar`,
			expected: 'een huishouden: {"answers": {…}}',
		};
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		const number = unreadableNumber(text);
		const expected = number && plainNumber(facts, number.name);
		return expected
			? { path: `answers.${number.name}`, found: number.found, expected }
			: { path: '', found: (error as Error).message, expected: 'geldige JSON' };
	}
	const household = parseHousehold(json, facts);
	if (!household.ok) return household.error;
	const { spans, doubled } = jsonPlaces(text);
	const [twice] = doubled;
	if (twice) return { path: twice.path, found: 'deze naam staat er 2 keer', expected: 'elke naam 1 keer' };
	const number = doubtfulNumber(text, spans);
	if (number) {
		const expected = plainNumber(facts, number.path.split('.')[1] as string) as string;
		return { ...number, expected };
	}
	return evaluate(programs(peildatum ?? household.value.peildatum ?? today), household.value.answers);
}

/** "inkomen € 15,00": whoever typed euros for cents sees it. */
const moneyIn = (text: string, facts: readonly Fact[]): string[] => {
	const { answers } = JSON.parse(text) as { answers?: Record<string, unknown> };
	return Object.entries(answers ?? {}).flatMap(([id, answer]) =>
		typeof answer === 'number' && isMoney(facts.find((fact) => fact.id === id))
			? [`${id} ${euro(answer)}`]
			: [],
	);
};

/** What a number has to look like, for a question that asks for one. */
function plainNumber(facts: readonly Fact[], id: string): string | undefined {
	const fact = facts.find((known) => known.id === id);
	const kind = fact && kindOf(fact);
	return kind?.answer === 'number' ? `${kind.unit}, zonder punt of komma` : undefined;
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
