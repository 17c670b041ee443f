/** Answers that come from outside (command line, files, storage), checked once. */
import type { Answer, Answers } from './answer';
import { isOpen } from './answer';
import { isDay } from './day';
import { kindOf, optionIds } from './fact';
import type { Fact } from './schema';

/** Where the input is wrong, what stood there and what was expected. */
export interface InputError {
	path: string;
	found: string;
	expected: string;
}
export type Parsed<T> = { ok: true; value: T } | { ok: false; error: InputError };

export interface Household {
	peildatum?: string;
	answers: Answers;
}

const ok = <T>(value: T): Parsed<T> => ({ ok: true, value });
const wrong = (path: string, found: unknown, expected: string): { ok: false; error: InputError } => ({
	ok: false,
	error: { path, found: found === undefined ? 'niets' : JSON.stringify(found), expected },
});

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param input parsed JSON: `{"peildatum"?, "answers": {…}}` */
export function parseHousehold(input: unknown, facts: readonly Fact[]): Parsed<Household> {
	if (!isObject(input)) return wrong('', input, 'een huishouden: {"answers": {…}}');
	for (const key of Object.keys(input))
		if (key !== 'answers' && key !== 'peildatum')
			return wrong(key, input[key], 'alleen "answers" en "peildatum"');
	const { peildatum } = input;
	if (peildatum !== undefined && !isDay(peildatum))
		return wrong('peildatum', peildatum, 'een datum als 2026-11-21');
	const answers = parseAnswers(input.answers, facts);
	if (!answers.ok) return answers;
	return ok({ ...(peildatum !== undefined && { peildatum }), answers: answers.value });
}

export function parseAnswers(input: unknown, facts: readonly Fact[]): Parsed<Answers> {
	if (!isObject(input)) return wrong('answers', input, 'antwoorden: {"leeftijd": 35, …}');
	const answers: Record<string, Answer> = {};
	for (const [id, given] of Object.entries(input)) {
		const fact = facts.find((known) => known.id === id);
		if (!fact)
			return wrong(`answers.${id}`, id, `een bestaande vraag: ${facts.map((known) => known.id).join(', ')}`);
		const answer = parseAnswer(given, fact, `answers.${id}`);
		if (!answer.ok) return answer;
		answers[id] = answer.value;
	}
	return withImplied(answers, facts);
}

/** What a "yes" also says of other questions. Whoever left those open has answered them with it. */
function withImplied(given: Answers, facts: readonly Fact[]): Parsed<Answers> {
	const answers: Record<string, Answer> = { ...given };
	for (const { id, implies = {} } of facts) {
		if (answers[id] !== true) continue;
		for (const [other, value] of Object.entries(implies)) {
			const said = answers[other];
			if (!allows(said, value))
				return wrong(`answers.${id}`, true, `niet samen met ${JSON.stringify({ [other]: said })}`);
			answers[other] = value;
		}
	}
	return ok(answers);
}

function allows(answer: Answer | undefined, value: string | boolean): boolean {
	if (isOpen(answer) || answer === value) return true;
	return typeof answer === 'object' && 'oneOf' in answer && answer.oneOf.includes(String(value));
}

export function parseAnswer(given: unknown, fact: Fact, path: string): Parsed<Answer> {
	if (given === 'unknown' || given === 'declined') return ok(given);
	const kind = kindOf(fact);
	switch (kind.answer) {
		case 'boolean':
			return typeof given === 'boolean' ? ok(given) : wrong(path, given, `true, false, ${OPEN}`);
		case 'option':
			return parseChoice(given, fact, path);
		case 'options':
			return parseSet(given, fact, path);
		case 'number':
			return parseNumber(given, kind, path);
	}
}

const OPEN = '"unknown" of "declined"';

function parseNumber(
	given: unknown,
	{ largest, unit }: { largest: number; unit: string },
	path: string,
): Parsed<Answer> {
	const fits = (value: unknown): value is number =>
		Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largest;
	if (typeof given === 'number') return fits(given) ? ok(given) : wrong(path, given, unit);
	const shape = `${unit}, {"atLeast", "atMost"}, ${OPEN}`;
	if (!isObject(given) || !Object.keys(given).length) return wrong(path, given, shape);
	for (const key of Object.keys(given)) {
		if (key !== 'atLeast' && key !== 'atMost') return wrong(`${path}.${key}`, given[key], shape);
		if (!fits(given[key])) return wrong(`${path}.${key}`, given[key], unit);
	}
	const { atLeast, atMost } = given as { atLeast?: number; atMost?: number };
	if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
		return wrong(path, given, '"atLeast" niet hoger dan "atMost"');
	return ok({ ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) });
}

function parseOptions(given: unknown, fact: Fact, path: string): Parsed<string[]> {
	const options = optionIds(fact);
	if (!Array.isArray(given)) return wrong(path, given, `een lijst met ${options.join(', ')}`);
	for (const [i, option] of given.entries()) {
		if (!options.includes(option)) return wrong(`${path}.${i}`, option, `1 van ${options.join(', ')}`);
		if (given.indexOf(option) !== i) return wrong(`${path}.${i}`, option, 'elke keuze 1 keer');
	}
	return ok(given as string[]);
}

function parseChoice(given: unknown, fact: Fact, path: string): Parsed<Answer> {
	const options = optionIds(fact);
	const shape = `1 van ${options.join(', ')}; {"oneOf": […]}, ${OPEN}`;
	if (typeof given === 'string') return options.includes(given) ? ok(given) : wrong(path, given, shape);
	if (!isObject(given) || Object.keys(given).join() !== 'oneOf') return wrong(path, given, shape);
	const oneOf = parseOptions(given.oneOf, fact, `${path}.oneOf`);
	if (!oneOf.ok) return oneOf;
	return oneOf.value.length ? ok({ oneOf: oneOf.value }) : wrong(`${path}.oneOf`, [], 'minstens 1 keuze');
}

function parseSet(given: unknown, fact: Fact, path: string): Parsed<Answer> {
	if (Array.isArray(given)) return parseOptions(given, fact, path);
	const shape = `een lijst met keuzes, {"includes": […], "open": […]}, ${OPEN}`;
	if (!isObject(given) || !Object.keys(given).length) return wrong(path, given, shape);
	for (const key of Object.keys(given))
		if (key !== 'includes' && key !== 'open') return wrong(`${path}.${key}`, given[key], shape);
	const includes = parseOptions(given.includes ?? [], fact, `${path}.includes`);
	if (!includes.ok) return includes;
	const open = parseOptions(given.open ?? [], fact, `${path}.open`);
	if (!open.ok) return open;
	const both = open.value.find((option) => includes.value.includes(option));
	if (both) return wrong(`${path}.open`, both, 'een keuze die niet ook in "includes" staat');
	return ok({ includes: includes.value, open: open.value });
}
