/** Rules in Dutch sentences, derived from the rule file and nothing else: for dossiers and was/wordt. */

import type { Sentence } from '../../publication/dossier';
import type { Ruleset } from '../../ruleset/assemble';
import { isNumberKind, type NumberKind } from '../../ruleset/kinds';
import type { Amount, Comparison, Condition, Fact, Gives, Source, Value } from '../../ruleset/schema';
import { euro } from './vocabulary';

/** What a sentence needs to know: the questions, and what a norm comes to on the day it is about. */
export interface Telling {
	fact(id: string): Fact | undefined;
	/** Undefined when it is not known on that day; null to leave the amount out of the sentence. */
	norm(id: string): string | null | undefined;
}

/** The questions and norms of one day. */
export function tellingOn({ facts, norms, rules }: Ruleset): Telling {
	const inYears = new Set(
		rules.normen.flatMap((file) =>
			Object.entries(file.norms).flatMap(([id, norm]) => ('years' in norm ? [id] : [])),
		),
	);
	return {
		fact: (id) => facts.find((fact) => fact.id === id),
		norm(id) {
			const { amount, oneOf } = norms[id] ?? {};
			if (oneOf) return oneOf.map(euro).join(' of ');
			if (amount === undefined) return undefined;
			return inYears.has(id) ? `${amount} jaar` : euro(amount);
		},
	};
}

export const inWords = (id: string): string => id.replaceAll('-', ' ');

const percent = (share: number): string =>
	`${String(Math.round(share * 10_000) / 100).replace('.', ',')} procent`;

const LEAD = {
	all: 'dit is allemaal zo:',
	any: 'minstens 1 hiervan is zo:',
	not: 'dit is niet zo:',
} as const;
const COMPARED: Record<string, string> = {
	atMost: 'is hoogstens',
	below: 'is minder dan',
	atLeast: 'is minstens',
	above: 'is meer dan',
};

export function tellCondition(condition: Condition, on: Telling): Sentence {
	if ('all' in condition) return several(LEAD.all, condition.all, on);
	if ('any' in condition) return several(LEAD.any, condition.any, on);
	if ('not' in condition) {
		const { text, below } = tellCondition(condition.not, on);
		return below ? { text: LEAD.not, below: [{ text, below }] } : { text: `niet: ${text}` };
	}
	if ('holds' in condition) return { text: condition.holds ? 'altijd' : 'nooit' };
	if ('condition' in condition) return { text: `“${inWords(condition.condition)}” is zo` };
	return tellFact(condition, on);
}

function several(lead: string, parts: readonly Condition[], on: Telling): Sentence {
	const [only] = parts;
	if (parts.length === 1 && only) return tellCondition(only, on);
	// "All of these" within "all of these" is one list.
	const below = parts.map((part) => tellCondition(part, on));
	return { text: lead, below: below.flatMap((each) => (each.text === lead ? (each.below ?? []) : [each])) };
}

function tellFact(condition: Extract<Condition, { fact: string }>, on: Telling): Sentence {
	const name = inWords(condition.fact);
	if ('includes' in condition) return { text: `bij ${name} is “${inWords(condition.includes)}” gekozen` };
	if ('is' in condition) return { text: `${name} is ${tellValue(condition.is)}` };
	if ('in' in condition) return { text: `${name} is ${condition.in.map(tellValue).join(' of ')}` };
	const [operator, limit] = Object.entries(condition).find(([key]) => key in COMPARED) as [
		keyof Comparison,
		Amount,
	];
	const kind = on.fact(condition.fact)?.kind;
	const amount = tellAmount(limit, on, kind && isNumberKind(kind) ? kind : undefined);
	const zone =
		condition.margin === undefined ? '' : ` (${percent(condition.margin)} eronder of erboven: misschien)`;
	return {
		text: `${name} ${COMPARED[operator]} ${amount.text}${zone}`,
		...(amount.below && { below: amount.below }),
	};
}

const tellValue = (value: string | number | boolean): string =>
	typeof value === 'boolean'
		? value
			? 'ja'
			: 'nee'
		: typeof value === 'number'
			? String(value)
			: `“${inWords(value)}”`;

/** A number of each kind that counts, in words. */
const BARE: Record<NumberKind, (value: number) => string> = {
	years: (value) => `${value} jaar`,
	count: String,
	money: euro,
};

/** An amount that someone gets, or pays. */
export const tellGiven = ({ amount, own }: Gives, on: Telling): Sentence =>
	own ? joined('wat iemand zelf betaalt:', tellAmount(amount, on)) : tellAmount(amount, on);

/** @param kind what a bare number counts: money unless said otherwise */
export function tellAmount(amount: Amount, on: Telling, kind: NumberKind = 'money'): Sentence {
	if (typeof amount === 'number') return { text: BARE[kind](amount) };
	if ('norm' in amount) return { text: tellNorm(amount.norm, on.norm(amount.norm)) };
	if ('value' in amount) return { text: `“${inWords(amount.value)}”` };
	if ('fact' in amount) return { text: inWords(amount.fact) };
	if ('share' in amount) return joined(`${percent(amount.share)} van`, tellAmount(amount.of, on, kind));
	if ('dividedBy' in amount)
		return joined(
			`gedeeld door ${String(amount.dividedBy).replace('.', ',')}:`,
			tellAmount(amount.of, on, kind),
		);
	if ('choose' in amount)
		return {
			text: 'het eerste dat past:',
			below: amount.choose.map((choice) => {
				const what = tellAmount(choice.amount, on, kind);
				if (!choice.when) return joined('anders:', what);
				const when = tellCondition(choice.when, on);
				return what.below
					? // Two lists under one line would read as one.
						{
							text: `als ${when.text}`,
							below: [...(when.below ?? []), { text: `dan ${what.text}`, below: what.below }],
						}
					: { text: `${what.text}, als ${when.text}`, below: when.below ?? [] };
			}),
		};
	const [name, parts] = Object.entries(amount)[0] as [keyof typeof SUMS, Amount[]];
	return { text: SUMS[name], below: parts.map((part) => tellAmount(part, on, kind)) };
}

const tellNorm = (id: string, amount: string | null | undefined): string =>
	amount === null ? inWords(id) : `${inWords(id)} (${amount ?? 'op deze dag niet bekend'})`;

const SUMS = {
	lowest: 'het laagste van:',
	highest: 'het hoogste van:',
	sum: 'samen:',
	product: 'keer elkaar:',
	minus: 'het eerste min het tweede:',
} as const;

const joined = (lead: string, { text, below }: Sentence): Sentence => ({
	text: `${lead} ${text}`,
	...(below && { below }),
});

/** As nested Markdown bullets. */
export function asBullets({ text, below = [] }: Sentence, depth = 0): string[] {
	return [`${'  '.repeat(depth)}- ${text}`, ...below.flatMap((each) => asBullets(each, depth + 1))];
}

export function tellNamedValue(value: Value, telling: Telling): Sentence {
	if (value.oneOf)
		return {
			text: 'niet bekend welke van:',
			below: value.oneOf.map((amount) => tellAmount(amount, telling)),
		};
	return value.amount === undefined ? { text: 'niet gepubliceerd' } : tellAmount(value.amount, telling);
}

/** How weak a source is, in words. */
export const WEAK: Record<NonNullable<Source['weak']>, string> = {
	plan: 'een voornemen',
	'second-hand': 'gelezen via een ander',
	older: 'oud of zonder datum',
	partial: 'niet helemaal gelezen',
};

/** A source as one line: title, article, the day it was read, and whether it is weak. */
export function cited(sources: Record<string, Source>, id: string | undefined): string | null {
	const source = id === undefined ? undefined : sources[id];
	if (!source) return null;
	const { title, article, read, weak } = source;
	return `${title}${article ? `, ${article}` : ''} (gelezen op ${read}${weak ? `; ${WEAK[weak]}` : ''})`;
}
