/** Small mistakes that someone could make in a rule file. */
import type { RegelingSource } from '../../src/ruleset/schema';

export interface Mutant {
	place: string;
	what: string;
	file: RegelingSource;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const SWAPS: Record<string, string> = {
	atMost: 'below',
	below: 'atMost',
	atLeast: 'above',
	above: 'atLeast',
	all: 'any',
	any: 'all',
};
const OUTCOMES = ['likely', 'maybe', 'unlikely'];
/** Words, sources and examples are not the rule. */
const BESIDE = new Set([
	'examples',
	'grondslagen',
	'placeholders',
	'unasked',
	'apply',
	'$schema',
	'rank',
	'icon',
	'discretion',
	'warnings',
	'bewijsstukken',
]);

/** One mutant for each flipped operator, shifted number, dropped condition or step, and changed outcome. */
export function* mutantsOf(file: RegelingSource): Generator<Mutant> {
	for (const change of changes(file, '')) {
		const copy = structuredClone(file);
		change.apply(copy as unknown as Json);
		yield { place: change.place, what: change.what, file: copy };
	}
}

interface Edit {
	place: string;
	what: string;
	apply(file: Json): void;
}

function* changes(part: unknown, place: string): Generator<Edit> {
	if (Array.isArray(part)) {
		for (const [i, inner] of part.entries()) yield* changes(inner, `${place}.${i}`);
		return;
	}
	if (!isObject(part)) return;
	const edit = (what: string, change: (here: Json) => void): Edit => ({
		place,
		what,
		apply: (file) => change(at(file, place) as Json),
	});
	for (const [key, value] of Object.entries(part)) {
		if (place === '' && BESIDE.has(key)) continue;
		const inner = place ? `${place}.${key}` : key;
		const swap = SWAPS[key];
		if (swap && !(Array.isArray(value) && value.length < 2))
			yield edit(`${key} becomes ${swap}`, (here) => {
				here[swap] = here[key];
				delete here[key];
			});
		if (key === 'not') yield edit('not is forgotten', (here) => replace(here, here.not as Json));
		if (key === 'margin' || key === 'share' || key === 'dividedBy')
			yield edit(`${key} a little more`, (here) => void (here[key] = Number(here[key]) + 0.01));
		if (key === 'margin') yield edit('margin forgotten', (here) => void delete here[key]);
		if (typeof value === 'number' && (key in SWAPS || key === 'amount'))
			for (const step of [-1, 1])
				yield edit(`${key} ${step > 0 ? '+' : ''}${step}`, (here) => void (here[key] = value + step));
		if (key === 'is' && typeof value === 'boolean')
			yield edit('is the other way', (here) => void (here.is = !value));
		if (key === 'outcome' || key === 'highest')
			for (const other of OUTCOMES)
				if (other !== value) yield edit(`${key} becomes ${other}`, (here) => void (here[key] = other));
		if (
			(key === 'all' ||
				key === 'any' ||
				key === 'in' ||
				key === 'lowest' ||
				key === 'highest' ||
				key === 'sum' ||
				key === 'product') &&
			Array.isArray(value) &&
			value.length > 1
		)
			for (const i of value.keys())
				yield edit(`${key} without ${i}`, (here) => void (here[key] as unknown[]).splice(i, 1));
		if (key === 'choose' && Array.isArray(value))
			for (const i of value.slice(0, -1).keys())
				yield edit(`choose without ${i}`, (here) => void (here.choose as unknown[]).splice(i, 1));
		if ((key === 'steps' || key === 'bestOf') && Array.isArray(value) && value.length > 1)
			for (const i of value.slice(0, key === 'steps' ? -1 : undefined).keys())
				yield edit(`${key} without ${i}`, (here) => void (here[key] as unknown[]).splice(i, 1));
		if (key === 'minus' && Array.isArray(value))
			yield edit('minus the other way', (here) => void (here.minus as unknown[]).reverse());
		if (typeof value !== 'string') yield* changes(value, inner);
	}
}

const at = (file: Json, place: string): unknown =>
	place ? place.split('.').reduce<unknown>((part, key) => (part as Json)[key], file) : file;

function replace(here: Json, by: Json): void {
	for (const key of Object.keys(here)) delete here[key];
	Object.assign(here, by);
}
