/** A made-up town with one regeling, so that screens are tested apart from the policy. */
import { signal } from '@preact/signals';
import appEn from '../../../locales/en/app.json';
import app from '../../../locales/nl/app.json';
import { compile } from '../../../src/engine/compile/compile';
import type { Locale } from '../../../src/i18n/words';
import type { Dossier } from '../../../src/publication/dossier';
import { assemble } from '../../../src/ruleset/assemble';
import type { BaseScreen, Fact, Moment, RegelingFile, Rules } from '../../../src/ruleset/schema';
import { modeFrom } from '../../../src/session/mode';
import { createRouter } from '../../../src/session/router';
import { createSession } from '../../../src/session/session';
import { setting } from '../../../src/session/setting';
import { createVisit, type Visit, type VisitOptions } from '../../../src/session/visit';
import { TRIAL } from '../../support/trial';

const fact = (id: string, kind: Fact['kind'], more: Partial<Fact> = {}): Fact => ({
	id,
	kind,
	ask: 'base',
	part: 'jij',
	effort: 1,
	sensitivity: 'none',
	export: 'free',
	icon: 'huis',
	...more,
});

export const FACTS: Fact[] = [
	fact('plaats', 'choice', { options: [{ id: 'hier' }, { id: 'daar' }] }),
	fact('jaren', 'years'),
	fact('samen', 'yes-no', { part: 'thuis', sensitivity: 'personal', counts: 'couple' }),
	fact('jaren-ander', 'years', { part: 'thuis', onlyIf: 'samen' }),
	fact('kind-klein', 'count', { part: 'thuis', together: 'kind' }),
	fact('kind-groot', 'count', { part: 'thuis', together: 'kind' }),
	fact('geld', 'money', { part: 'geld', sensitivity: 'personal', changeable: 'lower', counts: 'income' }),
	fact('zaken', 'set', {
		part: 'situatie',
		sensitivity: 'personal',
		options: [
			{ id: 'dak', group: 'huis' },
			{ id: 'bril', group: 'zorg', sensitivity: 'health' },
			{ id: 'wieg', group: 'zorg', sensitivity: 'health' },
		],
	}),
];

/** One for each kind of part. */
const SCREENS: BaseScreen[] = [
	{
		id: 'plaats',
		icon: 'huis',
		start: 'hier',
		parts: [
			{
				id: 'plaats',
				pick: 'one',
				asks: ['plaats'],
				options: [
					{ id: 'hier', writes: { plaats: 'hier' } },
					{ id: 'daar', writes: { plaats: 'daar' } },
				],
			},
		],
	},
	{ id: 'jaren', icon: 'kalender', parts: [{ id: 'jaren', pick: 'range', asks: ['jaren'] }] },
	{
		id: 'bronnen',
		icon: 'geld',
		parts: [
			{
				id: 'bronnen',
				pick: 'many',
				asks: ['geld'],
				options: [
					{ id: 'loon', icon: 'werk', source: 'wages' },
					{ id: 'bedrijf', source: 'business' },
					{ id: 'niets', role: 'none', writes: { geld: 0 } },
				],
			},
		],
	},
	{ id: 'geld', icon: 'geld', parts: [{ id: 'geld', pick: 'range', asks: ['geld'] }] },
];

const footing = { grondslag: 'wet', certainty: 'confirmed' as const };

const REGELING: RegelingFile = {
	id: 'hulp',
	validFrom: '2026-01-01',
	validTo: '2026-12-31',
	icon: 'huis',
	rank: 1,
	period: 'month',
	grondslagen: {
		wet: { title: 'De wet', article: 'artikel 1', url: 'https://example.org/', read: '2026-11-21' },
	},
	values: { bedrag: { amount: 12345, ...footing } },
	steps: [
		{ id: 'elders', when: { fact: 'plaats', is: 'daar' }, outcome: 'unlikely', ...footing },
		{ id: 'te-jong', when: { fact: 'jaren', below: 18 }, outcome: 'unlikely', ...footing },
		{ id: 'rijk', when: { fact: 'geld', above: 100000 }, outcome: 'unlikely', ...footing },
		{ id: 'past', outcome: 'likely', ...footing },
	],
	gives: [{ id: 'bedrag', amount: { value: 'bedrag' }, period: 'month' }],
	discretion: [{ id: 'nodig', grondslag: 'wet' }],
	warnings: [],
	apply: [{ id: 'zelf', url: 'https://www.example.org/vraag-aan', contact: 'balie', weeks: 8, ...footing }],
	bewijsstukken: [{ id: 'pas' }],
	examples: { peildatum: '2026-11-21', base: {}, households: [] },
} as unknown as RegelingFile;

const moment = (id: string): Moment => ({
	id,
	needs: [],
	regelingen: ['hulp'],
	elders: [],
	grondslag: 'plan',
	reviewBy: '2027-12-31',
});

export const RULES: Rules = {
	momenten: {
		grondslagen: { plan: { title: 'Een plan', read: '2026-11-21', weak: 'plan' } },
		momenten: [moment('18'), moment('baby')],
	},
	vragen: { facts: FACTS, screens: SCREENS },
	bewijsstukken: { bewijsstukken: [{ id: 'pas', issuer: 'iemand', whose: 'resident' }] },
	aannames: {
		facts: [
			{ fact: 'plaats', draws: [{ shares: { hier: 0.5, daar: 0.5 } }] },
			{ fact: 'jaren', draws: [{ ranges: [{ from: 10, to: 80, share: 1 }] }] },
			{ fact: 'geld', draws: [{ ranges: [{ from: 0, to: 200000, share: 1 }] }] },
		],
	},
	elders: { grondslagen: {}, elders: [] },
	normen: [],
	regelingen: [REGELING],
	hashes: {},
} as unknown as Rules;

const question = (name: string, more: object = {}) => ({
	question: `${name}?`,
	why: `Daarom ${name}.`,
	label: name,
	told: { value: `${name}: {{value}}.` },
	error: `Kies ${name}.`,
	...more,
});

const books = {
	vragen: {
		plaats: question('Plaats', {
			help: 'Waar je bed staat.',
			options: { hier: 'Hier', daar: 'Daar' },
			told: { hier: 'Je woont hier.', daar: 'Je woont daar.' },
		}),
		jaren: question('Jaren'),
		samen: question('Samen', { told: { true: 'Je woont samen.', false: 'Je woont alleen.' } }),
		'jaren-ander': question('Jaren van de ander'),
		kind: question('Kinderen', {
			options: { 'kind-klein': 'Klein', 'kind-groot': 'Groot', none: 'Geen kinderen' },
		}),
		'kind-klein': question('Klein kind', {
			told: { some: 'Er is een klein kind.', none: 'Geen klein kind.' },
		}),
		'kind-groot': question('Groot kind', {
			told: { some: 'Er is een groot kind.', none: 'Geen groot kind.' },
		}),
		geld: question('Geld'),
		bronnen: question('Bronnen', { options: { loon: 'Loon', bedrijf: 'Bedrijf', niets: 'Niets' } }),
		zaken: question('Zaken', {
			options: { dak: 'Een dak', bril: 'Een bril', wieg: 'Een wieg' },
			groups: { huis: 'Huis', zorg: 'Zorg' },
			declineHealth: 'Over zorg niets',
		}),
	},
	regelingen: {
		hulp: {
			name: 'Hulp in gewone woorden',
			official: 'Regeling Hulp',
			gives: 'Dit is hulp.',
			action: 'Vraag hulp',
			do: { 1: 'Pak je pas.', 2: 'Vraag hulp.' },
			reasons: { elders: 'De hulp is alleen hier.', rijk: 'De hulp is voor wie weinig heeft.' },
			change: { geld: 'Krijg je minder? Kijk dan nog een keer.' },
			helps: 'Bel iemand.',
			amounts: { bedrag: 'Je krijgt' },
			discretion: { nodig: 'Is het nodig?' },
			warnings: { 'pas-op': 'Pas op.' },
			later: { 'kind-ouder': 'Als je kind ouder wordt, krijg je meer.' },
		},
	},
	bewijsstukken: { pas: { name: 'Je pas' } },
	uitleg: { hulp: { term: 'hulp', text: 'Iets wat helpt.' } },
};

export const NL: Locale = { meta: { status: 'source' }, app, ...books };
export const EN: Locale = { meta: { status: 'draft' }, app: appEn, ...books };

export const DOSSIERS: Dossier[] = [
	{
		regeling: 'pas',
		version: '2026-01-01',
		title: 'Stadspas',
		period: 'Geldt vanaf 2026-01-01.',
		sections: [
			{
				heading: 'Wie krijgt dit?',
				items: [
					{
						text: 'Waarschijnlijk wel, als:',
						below: [{ text: 'plaats is “hier”' }],
						grondslag: 'Proefwet (gelezen op 2026-01-01)',
						certainty: 'to-confirm',
					},
				],
			},
		],
	},
];

export function madeUpVisit(
	peildatum = '2026-11-21',
	mode: Partial<Visit['mode']> = {},
	others: Partial<VisitOptions> = {},
): Visit {
	window.location.hash = '';
	const ruleset = assemble(RULES, peildatum);
	return createVisit({
		session: createSession(compile(ruleset), setting(window.location.search, 'start')),
		router: createRouter(window),
		mode: { ...modeFrom(''), ...mode },
		today: { peildatum, doubt: null },
		contactBook: {
			validUntil: '2026-12-31',
			entries: [
				{
					id: 'balie',
					name: 'De balie',
					phone: { shown: '12 345', dial: '12345', free: true },
					hours: [{ days: ['monday'], from: '9', to: '17' }],
					languages: [],
					always: true,
				},
			],
		},
		deployment: TRIAL,
		device: { offline: signal(false), ready: signal(false), version: '1', published: peildatum },
		dossiers: async () => DOSSIERS,
		...others,
	});
}
