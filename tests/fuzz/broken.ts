/** Breaks what is good, sign by sign or part by part: most of it stays, so that it gets past the first check. */
import type { Random } from './random';

/** Signs that mean something to someone who reads text. */
const SIGNS = [
	...['"', "'", '{', '}', '[', ']', ':', ',', '.', '\\', '/', '#', '%', '&', '=', '?', '<', '-', ' ', '\t'],
	...['\n', '\r', '\0', '\u00a0', '\u2028', '\u202e', '\ufeff', '\ud800', '\udfff', '€', 'é', 'İ', 'ß', '💥'],
	...[
		'٣',
		'۳',
		'፫',
		'３',
		'৩',
		'0',
		'1',
		'9',
		'e',
		'E',
		'__proto__',
		'null',
		'true',
		'1e400',
		'-1',
		'%00',
		'../',
	],
];

export function brokenText(text: string, random: Random): string {
	let broken = text;
	for (let times = 1 + random.below(3); times > 0; times--) {
		const at = random.below(broken.length + 1);
		const to = Math.min(broken.length, at + 1 + random.below(random.chance(0.2) ? 200 : 4));
		const [before, after] = [broken.slice(0, at), broken.slice(at)];
		broken = random.pick([
			() => before + random.pick(SIGNS) + after,
			() => before + broken.slice(to),
			() => before + random.pick(SIGNS) + broken.slice(to),
			() => before + broken.slice(at, to) + after,
			() => (random.chance(0.3) ? before : before + after.toUpperCase()),
			() =>
				random.chance(0.1) ? before + broken.slice(at, to).repeat(5_000) + after : before + after.slice(1),
		])();
	}
	return broken;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const ODD: readonly Json[] = [
	...[null, true, false, 0, 1, -1, 0.1, 1e-7, 1.5e-9, 1e21, 2 ** 53, -0, 100_000_001],
	...['', ' ', '0', 'unknown', 'declined', '__proto__', 'constructor', 'likely', '2026-02-31', '9999-12-31'],
	...['💥', 'x'.repeat(20_000), [], {}, [[]], [null], { atLeast: 5 }, { oneOf: [] }, { holds: true }],
];

/** @param swaps words that mean something here: one takes the place of another */
export function brokenJson(json: unknown, random: Random, swaps: readonly unknown[] = []): unknown {
	const copy = structuredClone(json) as Json;
	const holder = { all: copy };
	for (let times = 1 + random.below(2); times > 0; times--) breakOne(holder, random, swaps as Json[]);
	return holder.all ?? null;
}

function breakOne(holder: { all: Json }, random: Random, swaps: readonly Json[]): void {
	// Down to a random depth, so that large parts do not draw all the attention.
	let place: Json[] | { [key: string]: Json } = holder;
	let key: string = 'all';
	for (let depth = random.below(12); depth > 0; depth--) {
		const inner: Json = (place as { [key: string]: Json })[key] as Json;
		if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
		place = inner;
		key = random.pick(Object.keys(inner));
	}
	const parent = place as { [key: string]: Json };
	const old = parent[key] as Json;
	const others = Object.keys(parent);
	random.pick([
		() => put(parent, key, structuredClone(random.pick(ODD))),
		() =>
			put(
				parent,
				key,
				typeof old === 'number' ? old + random.pick([-1, 1, 0.5]) : structuredClone(random.pick(ODD)),
			),
		() =>
			put(
				parent,
				key,
				swaps.length ? structuredClone(random.pick(swaps)) : structuredClone(random.pick(ODD)),
			),
		() => put(parent, key, swaps.length ? structuredClone(random.pick(swaps)) : [old, old]),
		() => put(parent, key, structuredClone(parent[random.pick(others)] as Json)),
		() => void (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]),
		() =>
			put(
				parent,
				Array.isArray(parent) ? String(parent.length) : random.pick(['extra', 'when', 'is', `${key}x`, '']),
				old,
			),
		() => {
			if (Array.isArray(parent)) return void parent.reverse();
			delete parent[key];
			put(parent, typeof swaps[0] === 'string' ? String(random.pick(swaps)) : 'andere-naam', old);
		},
	])();
}

/** As JSON would: `__proto__` is a key like any other. */
function put(parent: { [key: string]: Json }, key: string, value: Json): void {
	Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}
