/** `vragen.json`: what is asked, and the screens that everyone goes through. */
import * as z from 'zod/mini';
import { FACT_KINDS, INCOME_SOURCES, KINDS } from '../kinds';
import { described, id } from './terms';

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

export type Fact = z.infer<typeof fact>;
export type BaseScreen = z.infer<typeof screen>;
export type ScreenPart = z.infer<typeof screenPart>;
export type ScreenOption = z.infer<typeof screenOption>;
