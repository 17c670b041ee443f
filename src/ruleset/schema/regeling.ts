/** `regelingen/<kenmerk>/<datum>.json`: one version of one regeling. */
import * as z from 'zod/mini';
import { amount, condition } from './expressions';
import { address, day, described, footing, grondslag, icon, id, needs, sources } from './terms';

const outcome = described(
	z.enum(['likely', 'maybe', 'unlikely']),
	'likely = waarschijnlijk wel, maybe = misschien, unlikely = nu waarschijnlijk niet.',
);

const value = described(
	z.strictObject({
		amount: z.optional(amount),
		oneOf: z.optional(
			described(
				z.array(amount).check(z.minLength(2)),
				'Niet bekend welke van deze bedragen het is. Alleen bij certainty "unknown".',
			),
		),
		...footing,
	}),
	'Een bedrag met een naam. Is het niet bekend: laat "amount" weg en zet certainty op "unknown".',
);

const named = z.strictObject({ when: condition, ...footing });

const resources = {
	bewijsstukken: z.optional(z.array(z.strictObject({ id, when: z.optional(condition) }))),
	before: z.optional(described(id, 'Wanneer je het moet aanvragen; de tekst staat in locales.')),
	form: z.optional(
		described(
			z.enum(['gift', 'loan', 'gift-or-loan', 'unknown']),
			'gift = je betaalt het niet terug, loan = je betaalt het later terug.',
		),
	),
	first: z.optional(described(z.array(id), 'Andere hulp die eerst komt; tekst staat in locales.')),
	grounds: z.optional(
		described(
			z.strictObject({ before: z.optional(grondslag), bewijsstukken: z.optional(grondslag) }),
			'Waar "before" en de papieren staan. Weglaten: de bron is niet genoteerd, en het dossier zegt dat.',
		),
	),
};

const apply = z.strictObject({
	id,
	when: z.optional(described(condition, 'Alleen als dit zo is. De eerste die past telt.')),
	url: z.optional(described(address, 'Rechtstreeks naar het formulier.')),
	contact: described(id, 'Kenmerk uit public/contact.json.'),
	weeks: described(z.nullable(z.int()), 'Hoe lang het hoogstens duurt, in weken. null = niet bekend.'),
	usualDays: z.optional(described(z.int(), 'Hoe lang het gemiddeld duurt, in dagen, als dat bekend is.')),
	has: z.optional(
		described(z.literal(true), 'Wie aan deze voorwaarde voldoet, heeft dit al: er valt niets aan te vragen.'),
	),
	onPaper: z.optional(
		described(
			z.strictObject({
				kind: described(
					z.enum(['letter', 'conversation']),
					'letter = het college zelf beslist, dus een brief kan de aanvraag zijn. conversation = je meldt je, en neemt een blad mee naar het gesprek.',
				),
				contact: described(id, 'Waar je het brengt: kenmerk uit public/contact.json.'),
				...footing,
			}),
			'Wat de app hierbij op papier kan maken. Zonder dit: niets.',
		),
	),
	...footing,
});

const verdict = z.strictObject({
	id,
	when: z.optional(condition),
	outcome,
	...footing,
});

const part = z.strictObject({
	id,
	when: condition,
	highest: z.optional(outcome),
	steps: z.array(verdict).check(z.minLength(1)),
	urgency: z.optional(
		described(
			z.literal('none'),
			'none = bij deze kosten koop je niets: wat de regeling bij "urgency" zegt, staat er dan niet.',
		),
	),
	...resources,
	...footing,
});

const step = z.union([
	verdict,
	z.strictObject({
		id,
		when: z.optional(condition),
		bestOf: z.array(part).check(z.minLength(1)),
		...footing,
	}),
]);

const gives = z.strictObject({
	id,
	when: z.optional(described(condition, 'Alleen als dit zo is.')),
	amount: described(amount, 'Het bedrag. Meestal {"value": …}.'),
	period: described(z.enum(['month', 'year', 'once']), 'Per maand, per jaar of 1 keer.'),
	own: z.optional(described(z.literal(true), 'Dit betaalt iemand zelf: het is geen geld dat hij krijgt.')),
});

/** An answer as in the command line, or money relative to a limit of this version. */
const exampleAnswer = z.union([
	z.boolean(),
	z.number(),
	z.string(),
	z.array(z.string()),
	z.strictObject({ limit: id, times: z.optional(z.number()), plus: z.int() }),
	z.looseObject({}),
]);
const answers = z.record(z.string(), exampleAnswer);

const example = z.strictObject({
	name: described(z.string(), 'Wie dit is, in een paar woorden.'),
	peildatum: z.optional(day),
	answers: described(answers, 'Wat anders is dan in "base".'),
	outcome: z.enum(['likely', 'maybe', 'unlikely', 'ended']),
	amounts: z.optional(
		z.record(id, z.union([z.int(), z.null(), z.strictObject({ atLeast: z.int(), atMost: z.int() })])),
	),
	missing: z.optional(z.array(id)),
	unconfirmed: z.optional(described(z.array(z.string()), 'Wat niet zeker is en hier uitmaakt.')),
	because: z.optional(
		described(
			z.array(id),
			'De stappen, voorwaarden of waarden waarvan de bewoner de reden leest, in die volgorde.',
		),
	),
	parts: z.optional(described(z.record(id, outcome), 'Uitkomst per soort, als de regeling soorten heeft.')),
});

export const regelingFile = z.strictObject({
	$schema: z.optional(z.string()),
	id,
	validFrom: day,
	validTo: z.optional(described(day, 'Laatste dag waarop deze regels gelden.')),
	reviewBy: z.optional(
		described(day, 'Na deze dag rekent de app er niet meer zeker mee, tot iemand dit nagekeken heeft.'),
	),
	rounding: described(
		z.literal('half-up'),
		'Grenzen en bedragen worden 1 keer afgerond, op hele centen, een halve naar boven.',
	),
	placeholders: z.optional(
		described(z.record(id, z.string()), 'Getallen en jaren die de teksten van deze regeling gebruiken.'),
	),
	stopped: z.optional(described(z.literal(true), 'Deze regeling is gestopt vanaf validFrom.')),
	replacedBy: z.optional(described(id, 'Bij stopped: de regeling die er nu voor in de plaats is.')),
	begins: z.optional(
		described(
			z.literal(true),
			'Deze hulp is nieuw: vóór validFrom bestond zij niet. Tot die dag zegt de app wanneer zij begint.',
		),
	),
	icon,
	rank: described(
		z.int(),
		'Vaste plaats van deze regeling. Bepaalt de volgorde op het scherm alleen als al het andere gelijk is.',
	),
	urgency: z.optional(
		described(
			z.enum(['buying', 'waiting']),
			'Wat haast heeft; de zin staat in locales bij "urgency". buying = wie eerst koopt, krijgt het misschien niet meer. waiting = elke dag wachten kost geld.',
		),
	),
	needs: z.optional(needs),
	period: z.optional(
		described(
			z.enum(['month', 'year', 'once']),
			'Hoe vaak dit geld geeft. Weglaten bij een pas, spullen of hulp.',
		),
	),
	grondslagen: sources,
	values: z.optional(z.record(id, value)),
	conditions: z.optional(z.record(id, named)),
	highest: z.optional(outcome),
	steps: z.array(step),
	gives: z.array(gives),
	discretion: z.array(z.strictObject({ id, when: z.optional(condition), grondslag })),
	warnings: z.optional(
		z.array(
			z.strictObject({
				id,
				when: condition,
				unless: z.optional(described(condition, 'Niet als dit zeker zo is.')),
				contact: z.optional(
					described(id, 'Wie je volgens deze zin belt: kenmerk uit public/contact.json, met "always" daar.'),
				),
				grondslag,
			}),
		),
	),
	unasked: z.optional(
		described(
			z.array(z.strictObject({ id, grondslag })),
			'Wat de regel ook noemt, maar wat we niet vragen; de reden staat in locales.',
		),
	),
	later: z.optional(
		described(
			z.array(z.strictObject({ id, grondslag })),
			'Wat met een verjaardag verandert die we niet kennen, zoals van een kind; de zin staat in locales.',
		),
	),
	apply: described(z.array(apply), 'Hoe je het aanvraagt.'),
	...resources,
	examples: z.strictObject({ peildatum: day, base: answers, households: z.array(example) }),
});

export type Outcome = z.infer<typeof outcome>;
export type Value = z.infer<typeof value>;
export type Verdict = z.infer<typeof verdict>;
export type Part = z.infer<typeof part>;
export type Step = z.infer<typeof step>;
export type Gives = z.infer<typeof gives>;
export type OnPaper = NonNullable<z.infer<typeof apply>['onPaper']>;
export type Example = z.infer<typeof example>;
/** As the municipality keeps them: with examples. */
export type RegelingSource = z.infer<typeof regelingFile>;
