/**
 * The shape of everything in `rules/`: the one place where rule types come from.
 * The Dutch descriptions end up in `rules/schema.json`, where an editor shows them to a policy officer.
 */
import * as z from 'zod/mini';
import { FACT_KINDS, INCOME_SOURCES, KINDS } from './kinds';

const described = <S extends z.ZodMiniType>(schema: S, description: string): S =>
	schema.check(z.describe(description)) as S;

const id = described(
	z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	'Kenmerk in kleine letters met streepjes, bijvoorbeeld "u-pas". Verandert nooit.',
);
const day = described(z.iso.date(), 'Datum als jjjj-mm-dd.');
const eurocent = z.int().check(z.minimum(0), z.maximum(100_000_000));

const address = described(z.url({ protocol: /^https$/ }), 'Een adres dat begint met https://.');

/* ---------- where a rule is written, and how sure we are ---------- */

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
const sources = described(
	z.record(id, source),
	'De bronnen van dit bestand, elk met een kenmerk. Verwijs ernaar met "grondslag".',
);
const grondslag = described(id, 'Kenmerk van een bron uit "grondslagen" van dit bestand.');
const footing = { grondslag, certainty, note: z.optional(z.string()) };

const icon = z.enum([
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
const needs = described(
	z.array(id).check(z.minLength(1)),
	'Wat iemand aankruist als dit bij hem past: keuzes van een vraag met vinkjes, zoals "witgoed". Dan staat het hoger.',
);

/* ---------- amounts ---------- */

export type Amount =
	| number
	| { norm: string }
	| { value: string }
	| { fact: string }
	| { share: number; of: Amount }
	| { dividedBy: number; of: Amount }
	| { lowest: Amount[] }
	| { highest: Amount[] }
	| { sum: Amount[] }
	| { product: Amount[] }
	| { minus: [Amount, Amount] }
	| { choose: { when?: Condition; amount: Amount }[] };

export type Condition =
	| { all: Condition[] }
	| { any: Condition[] }
	| { not: Condition }
	| { condition: string }
	| { holds: boolean }
	| { fact: string; is: string | boolean | number }
	| { fact: string; in: (string | number)[] }
	| { fact: string; includes: string }
	| ({ fact: string; margin?: number } & Comparison);

export type Comparison = { atMost: Amount } | { below: Amount } | { atLeast: Amount } | { above: Amount };

export const amount: z.ZodMiniType<Amount> = described(
	z.lazy(() =>
		z.union([
			z.int(),
			z.strictObject({ norm: id }),
			z.strictObject({ value: id }),
			z.strictObject({ fact: id }),
			z.strictObject({ share: z.number().check(z.positive()), of: amount }),
			z.strictObject({ dividedBy: z.number().check(z.positive()), of: amount }),
			z.strictObject({ lowest: z.array(amount).check(z.minLength(1)) }),
			z.strictObject({ highest: z.array(amount).check(z.minLength(1)) }),
			z.strictObject({ sum: z.array(amount).check(z.minLength(1)) }),
			z.strictObject({ product: z.array(amount).check(z.minLength(1)) }),
			z.strictObject({ minus: z.tuple([amount, amount]) }),
			z.strictObject({ choose: z.array(choice).check(z.minLength(1)) }),
		]),
	) as unknown as z.ZodMiniType<Amount>,
	'Een bedrag in hele eurocenten, of een som: norm, value, share (deel) of (van), lowest (laagste), highest (hoogste), sum, product (keer, bijvoorbeeld een bedrag per kind), minus, choose (kies het eerste dat past).',
);

const choice = z.lazy(() =>
	z.strictObject({ when: z.optional(condition), amount }),
) as unknown as z.ZodMiniType<{ when?: Condition; amount: Amount }>;

const margin = z.optional(
	described(
		z.number().check(z.positive(), z.maximum(0.5)),
		'Grijze zone rond de grens, bijvoorbeeld 0.1. Daarbinnen is de uitkomst "misschien".',
	),
);

export const condition: z.ZodMiniType<Condition> = described(
	z.lazy(() =>
		z.union([
			z.strictObject({ all: z.array(condition).check(z.minLength(1)) }),
			z.strictObject({ any: z.array(condition).check(z.minLength(1)) }),
			z.strictObject({ not: condition }),
			z.strictObject({ condition: id }),
			z.strictObject({ holds: z.boolean() }),
			z.strictObject({ fact: id, is: z.union([z.string(), z.boolean(), z.int()]) }),
			z.strictObject({ fact: id, in: z.array(z.union([z.string(), z.int()])).check(z.minLength(1)) }),
			z.strictObject({ fact: id, includes: id }),
			z.strictObject({ fact: id, atMost: amount, margin }),
			z.strictObject({ fact: id, below: amount, margin }),
			z.strictObject({ fact: id, atLeast: amount, margin }),
			z.strictObject({ fact: id, above: amount, margin }),
		]),
	) as unknown as z.ZodMiniType<Condition>,
	'Een voorwaarde: all (alle), any (minstens 1), not (niet), of een vraag ("fact") met is, in, includes, atMost (hoogstens), below (minder dan), atLeast (minstens), above (meer dan).',
);

/* ---------- questions ---------- */

const sensitivity = described(
	z.enum(['none', 'personal', 'sensitive', 'health']),
	'personal: met "Liever niet". sensitive: zo laat mogelijk vragen. health: gaat over gezondheid en wordt nooit bewaard.',
);

const fact = z.strictObject({
	id,
	kind: described(
		z.enum(FACT_KINDS),
		`${FACT_KINDS.map((kind) => `${kind} = ${KINDS[kind].dutch}`).join(', ')}.`,
	),
	options: z.optional(
		z.array(
			z.strictObject({
				id,
				group: z.optional(described(id, 'Kopje waaronder deze keuze staat.')),
				crisis: z.optional(
					described(
						z.literal(true),
						'Wie dit kiest, ziet op het scherm met resultaten eerst wie nu kan helpen.',
					),
				),
				sensitivity: z.optional(sensitivity),
			}),
		),
	),
	onlyIf: z.optional(described(id, 'Deze vraag telt alleen als het antwoord op die vraag "ja" is.')),
	implies: z.optional(
		described(
			z.record(id, z.union([z.string(), z.boolean()])),
			'Is het antwoord "ja", dan is het antwoord op deze andere vragen ook bekend.',
		),
	),
	together: z.optional(described(id, 'Vragen met hetzelfde kenmerk staan samen op 1 scherm.')),
	ask: described(
		z.enum(['base', 'detail']),
		'base = vooraf, op een van de schermen in "screens". detail = alleen bij de regeling die het wil weten.',
	),
	part: described(z.enum(['jij', 'thuis', 'geld', 'situatie']), 'Deel van de vragenlijst.'),
	effort: described(
		z.int().check(z.minimum(1), z.maximum(5)),
		'Hoe moeilijk de vraag is: 1 makkelijk, 5 moeilijk.',
	),
	sensitivity,
	changeable: z.optional(
		described(
			z.enum(['add', 'lower', 'switch']),
			'Mag genoemd worden als "dit kan veranderen": add = iets erbij, lower = lager, switch = ander antwoord.',
		),
	),
	lasting: z.optional(
		described(
			z.enum(['always', 'none']),
			'Dit antwoord hangt niet af van bedragen in de regels. Een nee dat alleen hierop rust, blijft een nee als niemand de regels op tijd heeft nagekeken. always = elk antwoord, none = alleen "nee" of 0.',
		),
	),
	counts: z.optional(
		described(
			z.enum(['income', 'couple']),
			'Wat dit antwoord betekent voor het geld: income = geld dat elke maand binnenkomt (met hulp bij het optellen), couple = bij "ja" telt ook het geld van iemand anders mee.',
		),
	),
	export: z.optional(
		described(
			z.enum(['free']),
			'free = dit antwoord mag zonder te vragen mee in het voorbeeld bij "Dit klopt niet?". Zonder dit kruist de bewoner het eerst zelf aan.',
		),
	),
	icon: id,
});

/* ---------- the screens that everyone goes through ---------- */

/** What a tick says about one fact. */
export type Written =
	| boolean
	| number
	| string
	| string[]
	| { includes?: string[] | undefined; open: string[] }
	| { atMost: { regeling: string; value: string } };

const written: z.ZodMiniType<Written> = described(
	z.union([
		z.boolean(),
		z.int(),
		z.string(),
		z.array(id),
		z.strictObject({ includes: z.optional(z.array(id)), open: z.array(id) }),
		z.strictObject({ atMost: z.strictObject({ regeling: id, value: id }) }),
	]),
	'Een antwoord op die vraag. "open" = nog niet bekend, vraag het later. "declined" = wil dit niet zeggen. Bij meer antwoorden: een lijst, of {"open": […]} voor wat nog kan. {"atMost": {"regeling", "value"}} = hoogstens dat bedrag uit die regeling.',
) as z.ZodMiniType<Written>;
const writes = z.record(id, written);

const screenOption = z.strictObject({
	id,
	icon: z.optional(described(id, 'Plaatje voor de keuze.')),
	role: z.optional(
		described(
			z.enum(['none', 'no-health']),
			'none = niets van dit alles, sluit de rest uit. no-health = "over gezondheid zeg ik liever niets".',
		),
	),
	writes: z.optional(described(writes, 'Wat deze keuze zegt, per vraag.')),
	alone: z.optional(described(writes, 'Wat deze keuze erbij zegt als zij de enige is.')),
	excludes: z.optional(described(z.array(id), 'Keuzes die hier niet mee samengaan.')),
	wins: z.optional(
		described(z.literal(true), 'Blijft staan naast een keuze die hier niet mee samengaat. Die gaat dan uit.'),
	),
	source: z.optional(
		described(z.enum(INCOME_SOURCES), 'Wat voor geld dit is, voor de hulp bij het optellen.'),
	),
});

const asks = described(z.array(id).check(z.minLength(1)), 'De vragen die hier gesteld worden.');
const ticked = z.strictObject({ part: id, ticked: z.array(id).check(z.minLength(1)) });
const when = z.optional(
	described(
		ticked,
		'Alleen als een van deze keuzes is aangekruist, in dat deel van dit of een eerder scherm.',
	),
);

const screenPart = z.union([
	z.strictObject({
		id,
		pick: described(z.enum(['one', 'many']), 'one = 1 keuze, many = meer keuzes.'),
		tiles: z.optional(described(z.literal(true), 'Als tegels naast elkaar.')),
		when,
		asks,
		options: z.array(screenOption).check(z.minLength(1)),
		otherwise: z.optional(
			described(writes, 'Wat het zegt als geen aangekruiste keuze iets over die vraag zegt.'),
		),
	}),
	z.strictObject({
		id,
		pick: described(z.literal('range'), 'range = een leeftijd of bedrag, uit een paar groepen.'),
		asks,
		nothing: z.optional(described(z.literal(true), 'Met een eigen keuze voor niets (0).')),
	}),
	z.strictObject({ id, pick: described(z.literal('count'), 'count = hoeveel van elk.'), asks }),
	z.strictObject({
		id,
		pick: described(z.literal('kinds'), 'kinds = wat er nog open is van een lijst.'),
		asks,
		of: described(id, 'Het deel waar de keuzes open bleven.'),
	}),
]);

const screen = z.strictObject({
	id,
	icon: id,
	start: z.optional(described(id, 'De keuze die de knop op het eerste scherm al maakt. Telt niet als stap.')),
	always: z.optional(described(z.literal(true), 'Wordt altijd gevraagd, ook voor de volgorde.')),
	parts: z.array(screenPart).check(z.minLength(1)),
});

export const questionsFile = z.strictObject({
	$schema: z.optional(z.string()),
	facts: z.array(fact),
	screens: z.optional(
		described(
			z.array(screen),
			'De schermen die iedereen krijgt, in deze volgorde. Een scherm komt alleen als een van zijn vragen nog iets kan veranderen.',
		),
	),
});

const bewijsstuk = z.strictObject({
	id,
	issuer: described(z.string(), 'Wie dit papier geeft.'),
	whose: described(z.enum(['resident', 'both', 'partner', 'child']), 'Van wie het papier is.'),
	answers: z.optional(described(z.array(id), 'Vragen waarvan het antwoord op dit papier staat.')),
	looks: z.optional(
		described(
			z.strictObject({
				like: described(z.enum(['loonstrook', 'jaaropgave', 'bankoverzicht', 'aanslag']), 'De tekening.'),
				line: described(z.string(), 'De woorden op het papier waar iemand naar kijkt. In het Nederlands.'),
			}),
			'Hoe het papier eruitziet: een tekening met één regel gemarkeerd.',
		),
	),
});
export const bewijsstukkenFile = z.strictObject({
	$schema: z.optional(z.string()),
	bewijsstukken: z.array(bewijsstuk),
});

/* ---------- norms ---------- */

const norm = z.union([
	// Without an amount: not published. It stays in the file, so that nobody forgets it.
	z.strictObject({
		eurocent: z.optional(eurocent),
		oneOf: z.optional(
			described(
				z.array(eurocent).check(z.minLength(2)),
				'Niet bekend welke van deze bedragen het is. Alleen bij certainty "unknown".',
			),
		),
		...footing,
		validTo: z.optional(day),
	}),
	z.strictObject({ years: z.int(), ...footing, validTo: z.optional(day) }),
]);
export const normsFile = z.strictObject({
	$schema: z.optional(z.string()),
	validFrom: day,
	validTo: described(day, 'Laatste dag waarop deze bedragen gelden.'),
	grondslagen: sources,
	norms: z.record(id, norm),
});

/* ---------- regelingen ---------- */

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

/** Help of others: not worked out, only pointed at. Shown where the condition may hold. */
const signpost = z.strictObject({
	id,
	icon,
	when: z.optional(described(condition, 'Voor wie. Weglaten: voor iedereen.')),
	needs: z.optional(needs),
	urgency: z.optional(
		described(
			z.literal('waiting'),
			'Elke dag telt: staat bovenaan voor wie aankruiste wat bij "needs" staat.',
		),
	),
	audience: z.optional(
		described(
			z.literal('helper'),
			'Alleen een hulpverlener kan dit aanvragen: staat alleen bij samen invullen.',
		),
	),
	url: z.optional(
		described(address, 'De bladzijde zelf, nooit de voorkant van een site. Niet zeker? Laat het adres weg.'),
	),
	contact: z.optional(
		described(id, 'Wie je belt: kenmerk uit public/contact.json. Weglaten: het nummer van de gemeente.'),
	),
	reviewBy: described(day, 'Kijk dit voor deze dag opnieuw na. Daarna zegt de app dat het oud kan zijn.'),
	...footing,
});
export const elsewhereFile = z.strictObject({
	$schema: z.optional(z.string()),
	grondslagen: sources,
	elders: described(z.array(signpost), 'Andere hulp. Is al het andere gelijk, dan telt de volgorde hier.'),
});

/** Why someone comes here now. It changes the welcome and what stands first, never a question or an outcome. */
const moment = z.strictObject({
	id: described(id, 'Staat in het adres als ?start=…: een neutraal woord.'),
	needs: described(z.array(id), 'Behoeften (keuzes van een vraag) die hierbij horen.'),
	regelingen: described(z.array(id), 'Wat eerst staat, bij gelijke uitkomst.'),
	elders: described(z.array(id), 'Andere hulp die eerst staat.'),
	grondslag,
	reviewBy: described(day, 'Kijk dit voor deze dag opnieuw na.'),
});
export const momentsFile = z.strictObject({
	$schema: z.optional(z.string()),
	grondslagen: sources,
	momenten: z.array(moment),
});

/* ---------- made-up households ---------- */

const share = z.number().check(z.minimum(0), z.maximum(1));
const draw = z.strictObject({
	when: z.optional(described(condition, 'Alleen voor deze huishoudens. De eerste die past telt.')),
	chance: z.optional(described(share, 'Deel dat "ja" antwoordt.')),
	shares: z.optional(described(z.record(id, share), 'Deel per keuze; samen 1.')),
	chances: z.optional(described(z.record(id, share), 'Deel dat deze keuze aankruist, elk apart.')),
	ranges: z.optional(
		described(
			z.array(z.strictObject({ from: z.int(), to: z.int(), share })).check(z.minLength(1)),
			'Deel per bereik; binnen een bereik is elk getal even waarschijnlijk. Geld in eurocenten.',
		),
	),
});
export const assumptionsFile = z.strictObject({
	$schema: z.optional(z.string()),
	note: z.string(),
	facts: z.array(z.strictObject({ fact: id, draws: z.array(draw).check(z.minLength(1)) })),
});

/* ---------- the whole document ---------- */

/** What a device gets: everything but the examples, which only prove the rules to whoever writes them. */
export const rulesFile = z.strictObject({
	vragen: questionsFile,
	bewijsstukken: bewijsstukkenFile,
	elders: elsewhereFile,
	aannames: assumptionsFile,
	/** Rules published before moments existed have none. */
	momenten: z.optional(momentsFile),
	normen: z.array(normsFile),
	regelingen: z.array(z.omit(regelingFile, { examples: true })),
	/** Path in rules/ → first hex digits of its SHA-256, for the receipt. */
	hashes: z.record(z.string(), z.string()),
});

/** What the questions need of all that, beside a program: of a version only when it is in force. */
export const questionRules = z.strictObject({
	...z.pick(rulesFile, { vragen: true, momenten: true, normen: true, hashes: true }).shape,
	regelingen: z.array(
		z.pick(regelingFile, { id: true, validFrom: true, validTo: true, reviewBy: true, stopped: true }),
	),
});

export type Certainty = z.infer<typeof certainty>;
export type Fact = z.infer<typeof fact>;
export type Moment = z.infer<typeof moment>;
export type Signpost = z.infer<typeof signpost>;
export type BaseScreen = z.infer<typeof screen>;
export type ScreenPart = z.infer<typeof screenPart>;
export type ScreenOption = z.infer<typeof screenOption>;
export type Norm = z.infer<typeof norm>;
export type NormsFile = z.infer<typeof normsFile>;
export type Outcome = z.infer<typeof outcome>;
export type Value = z.infer<typeof value>;
export type Verdict = z.infer<typeof verdict>;
export type Part = z.infer<typeof part>;
export type Step = z.infer<typeof step>;
export type Gives = z.infer<typeof gives>;
export type OnPaper = NonNullable<z.infer<typeof apply>['onPaper']>;
export type Example = z.infer<typeof example>;
export type Rules = z.infer<typeof rulesFile>;
export type QuestionRules = z.infer<typeof questionRules>;
export type RegelingFile = Rules['regelingen'][number];
/** As the municipality keeps them: with examples. */
export type RegelingSource = z.infer<typeof regelingFile>;
export type RuleSources = Omit<Rules, 'regelingen'> & { regelingen: RegelingSource[] };
export type Assumptions = z.infer<typeof assumptionsFile>;
export type Source = z.infer<typeof source>;
