/** `rules -- examples <regeling>`: which example households come out otherwise than they say, to accept one by one. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../engine/evaluate/evaluate';
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import { regelingPath } from '../../ruleset/assemble';
import { parseAnswers } from '../../ruleset/parse-answers';
import type { Example, Outcome, RegelingSource, RuleSources } from '../../ruleset/schema';
import { dayOfExample } from '../../ruleset/version';
import { OUTCOMES } from '../dutch/vocabulary';
import { inOneLine, withValue } from '../reading/edit-json';
import { readJson } from '../reading/read-json';
import { householdOf, listed, notWorkedOut, programsOf, waitsForNorms } from '../validation/examples';

export interface Otherwise {
	/** From 1, to accept it by. */
	number: number;
	file: string;
	name: string;
	/** What the example says, and what the rules say now. */
	changes: { path: string; was: unknown; wordt: unknown }[];
}

const STATED = ['outcome', 'missing', 'unconfirmed', 'because', 'parts', 'amounts'] as const;

/** The days of the examples of a regeling that are not worked out, because the norms of that day are still to come. */
export function waiting(rules: RuleSources, id: string): string[] {
	const programs = programsOf(rules);
	return rules.regelingen
		.filter((file) => file.id === id && !file.stopped)
		.flatMap((file) =>
			file.examples.households
				.filter((example) => waitsForNorms(file, example, rules, programs))
				.map((example) => dayOfExample(file, example)),
		);
}

/** @param id of a regeling */
export function otherwise(rules: RuleSources, id: string): Otherwise[] {
	const programs = programsOf(rules);
	const found = rules.regelingen
		.filter((file) => file.id === id && !file.stopped)
		.flatMap((file) =>
			file.examples.households.flatMap((example, i) => {
				// What comes out otherwise for want of norms is not for anyone to accept: it is right again with them.
				const isWaiting = waitsForNorms(file, example, rules, programs);
				const result = isWaiting ? null : resultOf(file, example, rules, programs);
				const changes = result ? changesIn(example, result, `examples.households.${i}`) : [];
				return changes.length ? [{ file: regelingPath(file), name: example.name, changes }] : [];
			}),
		);
	return found.map((one, i) => ({ number: i + 1, ...one }));
}

/** @returns null for what cannot be worked out: validate says why */
function resultOf(
	file: RegelingSource,
	example: Example,
	rules: RuleSources,
	programs: ReturnType<typeof programsOf>,
): RegelingResult | null {
	const program = programs(dayOfExample(file, example));
	try {
		const answers = parseAnswers(householdOf(file, example, program), rules.vragen.facts);
		return answers.ok
			? (evaluate(program, answers.value).regelingen.find(({ id }) => id === file.id) ?? null)
			: null;
	} catch {
		return null;
	}
}

function changesIn(example: Example, result: RegelingResult, place: string): Otherwise['changes'] {
	const parts = Object.fromEntries(
		Object.keys(example.parts ?? {}).flatMap((id) => {
			const part = result.parts.find((one) => one.id === id);
			return part ? [[id, part.outcome]] : [];
		}),
	);
	const amounts = Object.fromEntries(result.amounts.map(({ id, eurocent }) => [id, eurocent]));
	const now = { outcome: result.outcome, ...listed(result), parts, amounts };
	return STATED.filter((key) => example[key] !== undefined)
		.map((key) => ({ path: `${place}.${key}`, was: example[key], wordt: now[key] as unknown }))
		.filter(({ was, wordt }) => sorted(was) !== sorted(wordt));
}

const sorted = (value: unknown): string =>
	JSON.stringify(value, (_, inner) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort())
			: inner,
	);

/**
 * @param written "3", "1,2,5", or "1-220"
 * @param count how many the list has
 * @returns null when one of them is not in the list
 */
export function numbersIn(written: string, count: number): number[] | null {
	const each = written.split(',').flatMap((part) => {
		const [, first, last = first] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part) ?? [];
		const from = Number(first);
		const length = Number(last) - from + 1;
		return length >= 1 && length <= count ? Array.from({ length }, (_, i) => from + i) : [Number.NaN];
	});
	return each.every((number) => number >= 1 && number <= count) ? each : null;
}

/** Writes what the rules say now into an example. */
export function acceptExample(folder: string, { file, changes }: Otherwise): void {
	const path = join(folder, file);
	const { text } = readJson(path, file);
	writeFileSync(
		path,
		changes.reduce((before, { path: place, wordt }) => withValue(before, place, wordt), text),
	);
}

/** @param days of the examples that were not worked out */
export function otherwiseAsText(found: readonly Otherwise[], days: readonly string[] = []): string {
	const left = days.length
		? [`${notWorkedOut(days)}. Lees wat je veranderde na met: diff --published dist ${days[0]}`]
		: [];
	if (!found.length)
		return [...left, `Elk ${left.length ? 'ander ' : ''}voorbeeld komt uit zoals het er staat.`].join('\n');
	return found
		.flatMap(({ number, file, name, changes }) => [
			`${number}. ${name} (${file})`,
			...changes.flatMap(({ path, was, wordt }) => {
				const key = path.split('.').at(-1);
				return [`   ${key} was:   ${inOneLine(was)}`, `   ${key} wordt: ${inOneLine(wordt)}`];
			}),
			...(/\d/.test(name) ? ['   Staat er een bedrag in de naam? Kijk of die nog klopt.'] : []),
		])
		.concat(outcomesMoved(found) || [], left)
		.join('\n');
}

const FROM_LOW = ['unlikely', 'maybe', 'likely'];

/** @returns '' when no outcome is another one */
export function outcomesMoved(found: readonly Otherwise[]): string {
	const moves = found.flatMap(({ changes }) => changes).filter(({ path }) => path.endsWith('.outcome')) as {
		was: Outcome;
		wordt: Outcome;
	}[];
	const counts = new Map<string, number>();
	for (const { was, wordt } of moves) {
		const move = `${OUTCOMES[was]} → ${OUTCOMES[wordt]}`;
		counts.set(move, (counts.get(move) ?? 0) + 1);
	}
	if (!moves.length) return '';
	const said = `Anders: ${[...counts].map(([move, count]) => `${count} keer ${move}`).join(', ')}.`;
	const up = moves.filter(({ was, wordt }) => FROM_LOW.indexOf(wordt) > FROM_LOW.indexOf(was)).length;
	return up && up < moves.length
		? `${said}\nMeer én minder: staat een voorwaarde misschien omgekeerd? Lees de regel na in "diff --published".`
		: said;
}
