/** What every rule file says the same way: names, days, addresses, where a rule is written and how sure we are. */
import * as z from 'zod/mini';

export const described = <S extends z.ZodMiniType>(schema: S, description: string): S =>
	schema.check(z.describe(description)) as S;

export const id = described(
	z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	'Kenmerk in kleine letters met streepjes, bijvoorbeeld "u-pas". Verandert nooit.',
);
export const day = described(z.iso.date(), 'Datum als jjjj-mm-dd.');
export const eurocent = z.int().check(z.minimum(0), z.maximum(100_000_000));

export const address = described(z.url({ protocol: /^https$/ }), 'Een adres dat begint met https://.');

const certainty = described(
	z.enum(['confirmed', 'to-confirm', 'unknown']),
	'confirmed = zeker, to-confirm = de gemeente moet dit nog bevestigen, unknown = niet gepubliceerd. Met "unknown" wordt nooit gerekend alsof het bekend is.',
);

export const source = z.strictObject({
	title: described(z.string(), 'Naam van de wet, het besluit of de pagina.'),
	article: z.optional(described(z.string(), 'Artikel, lid of paragraaf.')),
	url: z.optional(address),
	read: described(day, 'Op welke dag dit gelezen is.'),
	weak: z.optional(
		described(
			z.enum(['plan', 'second-hand', 'older', 'partial']),
			'Wat alleen op deze bron rust, moet de gemeente nog bevestigen. plan = een voornemen, second-hand = gelezen via een ander, older = oud of zonder datum, partial = niet helemaal gelezen.',
		),
	),
	note: z.optional(z.string()),
});
export const sources = described(
	z.record(id, source),
	'De bronnen van dit bestand, elk met een kenmerk. Verwijs ernaar met "grondslag".',
);
export const grondslag = described(id, 'Kenmerk van een bron uit "grondslagen" van dit bestand.');
export const footing = { grondslag, certainty, note: z.optional(z.string()) };

export const icon = z.enum([
	'pas',
	'kosten',
	'zorg',
	'jong',
	'huis',
	'kind',
	'werk',
	'gemeente',
	'geld',
	'kalender',
	'school',
]);
export const needs = described(
	z.array(id).check(z.minLength(1)),
	'Wat iemand aankruist als dit bij hem past: keuzes van een vraag met vinkjes, zoals "witgoed". Dan staat het hoger.',
);

export type Certainty = z.infer<typeof certainty>;
export type Source = z.infer<typeof source>;
