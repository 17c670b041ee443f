/**
 * The four regelingen once more, as data that every peer can be told in its own language: steps in order, the
 * first that holds decides. Limits are tables of whole cents, so that no peer has to round.
 */
import type { Answers } from '../../src/ruleset/answer';
import type { Fact } from '../../src/ruleset/schema';
import { cents } from './cents';

/** A condition on facts; `limit` names a table. */
export type Condition =
	| { is: [fact: string, value: string | boolean] }
	| { has: [fact: string, option: string] }
	| { below: [fact: string, amount: Amount] }
	| { atLeast: [fact: string, amount: Amount] }
	| { atMost: [fact: string, amount: Amount] }
	| { above: [fact: string, amount: Amount] }
	| { all: Condition[] }
	| { any: Condition[] }
	| { not: Condition };
type Amount = number | { limit: string };
type Steps = [when: Condition | null, then: number][];

export interface Book {
	facts: Record<string, 'text' | 'number' | 'boolean' | 'list'>;
	options: string[];
	limits: Record<string, Steps>;
	regelingen: Record<string, Steps>;
}

/** Letters only: the one form of name that every peer reads. */
export const peerName = (fact: string): string =>
	fact.replace('0-3', 'klein').replace('4-11', 'midden').replace('12-17', 'groot').replaceAll('-', '');

/** A household under the names of the peers. An age that nobody has is no gap: every rule asks for a partner first. */
export const forPeers = (answers: Answers): Record<string, unknown> => ({
	...Object.fromEntries(Object.entries(answers).map(([fact, value]) => [peerName(fact), value])),
	...(answers.partner === false && { leeftijdpartner: 0 }),
});

const is = (fact: string, value: string | boolean = true): Condition => ({ is: [peerName(fact), value] });
const has = (option: string): Condition => ({ has: ['kosten', option] });
const below = (fact: string, amount: Amount): Condition => ({ below: [peerName(fact), amount] });
const atLeast = (fact: string, amount: Amount): Condition => ({ atLeast: [peerName(fact), amount] });
const atMost = (fact: string, amount: Amount): Condition => ({ atMost: [peerName(fact), amount] });
const above = (fact: string, amount: Amount): Condition => ({ above: [peerName(fact), amount] });
const all = (...all: Condition[]): Condition => ({ all });
const any = (...any: Condition[]): Condition => ({ any });
const not = (not: Condition): Condition => ({ not });

const partner = is('partner');
const child = any(atLeast('kinderen-0-3', 1), atLeast('kinderen-4-11', 1), atLeast('kinderen-12-17', 1));
const youngSelf = all(atLeast('leeftijd', 18), below('leeftijd', 21));
const youngPartner = all(partner, atLeast('leeftijd-partner', 18), below('leeftijd-partner', 21));
const aow = any(atLeast('leeftijd', 67), all(partner, atLeast('leeftijd-partner', 67)));
const partnerUnder18 = all(partner, below('leeftijd-partner', 18));
const may = any(
	is('verblijf', 'nederlands'),
	is('verblijf', 'vergunning'),
	is('verblijf', 'eu-langer-dan-3-maanden'),
);
const utrecht = is('woonplaats', 'utrecht');
const under18 = below('leeftijd', 18);

const passNorm: Steps = [
	[all(partner, aow), 217610],
	[partner, 202779],
	[aow, 158734],
	[null, 141946],
];
const up = all(youngSelf, not(is('ouders', 'kunnen-betalen')));
/** The lowest of the norms that can be meant. */
const ownNorm: Steps = [
	[all(is('instelling'), partner), 80511],
	[is('instelling'), 49644],
	[all(partnerUnder18, up, child), 131544],
	[all(partnerUnder18, up), 111266],
	[all(partnerUnder18, youngSelf, child), 55320],
	[all(partnerUnder18, youngSelf), 35042],
	[all(partnerUnder18, aow), 108805],
	[partnerUnder18, 202779 / 2],
	[all(youngSelf, youngPartner, up, child), 186864],
	[all(youngSelf, youngPartner, up), 146308],
	[all(youngSelf, youngPartner, child), 110640],
	[all(youngSelf, youngPartner), 70084],
	[all(partner, up, aow, child), 217610],
	[all(partner, up, aow), 212656],
	[all(partner, up), 202779],
	[all(any(youngSelf, youngPartner), partner, child), 176988],
	[all(any(youngSelf, youngPartner), partner), 136432],
	[up, 111266],
	[youngSelf, 35042],
	...passNorm,
];
const sharing = all(not(is('huisgenoten', 'geen')), not(is('instelling')), not(youngSelf), not(youngPartner));
const shared = (when: Condition[], ...norms: [number, number, number, number]): Steps =>
	['een', 'twee', 'drie', 'vier-of-meer'].map((adults, i): Steps[number] => [
		all(sharing, is('huisgenoten', adults), ...when),
		norms[i] as number,
	]);
/** The same for what comes in: others in the house bring it down. */
const incomeNorm: Steps = [
	...shared([partner, aow], 188596, 174088, 165384, 130566),
	...shared([partner], 175742, 162224, 154112, 121668),
	...shared([aow], 108805, 94298, 87044, 65283),
	...shared([], 101390, 87871, 81112, 60834),
	...ownNorm,
];
/** Nobody knows which norm of the pass counts with a partner under 18: half of that for two is the lowest. */
const lowestPassNorm: Steps = [[all(partnerUnder18, aow), 108805], [partnerUnder18, 202779 / 2], ...passNorm];
/** The increase for two of 18 to 20 once, or twice: nobody knows. */
const youngTotal = (both: number, bothChild: number): Steps => [
	[all(youngSelf, youngPartner, child), bothChild],
	[all(youngSelf, youngPartner), both],
	[all(partner, aow), 217610],
	[partner, 202779],
	[null, 111266],
];
/** With holiday pay in the monthly amount, or paid apart. */
const monthly = (norm: Steps, share: number): Steps => [
	...norm.map(([when, amount]): Steps[number] => [
		when ? all(is('vakantiegeld-elke-maand'), when) : is('vakantiegeld-elke-maand'),
		cents(amount, share),
	]),
	...norm.map(([when, amount]): Steps[number] => [when, cents(amount, share * 0.95)]),
];

const TYPES = {
	'yes-no': 'boolean',
	choice: 'text',
	set: 'list',
	years: 'number',
	count: 'number',
	money: 'number',
} as const;

/** @param facts the questions, for the peers that want to know a type beforehand */
export const bookFor = (facts: readonly Fact[]): Book => ({
	facts: Object.fromEntries(facts.map(({ id, kind }) => [peerName(id), TYPES[kind]])),
	options: (facts.find(({ id }) => id === 'kosten')?.options ?? []).map(({ id }) => id),
	limits: {
		passSure: monthly(lowestPassNorm, 1.25 * 0.9),
		passEnd: monthly(passNorm, 1.25 * 1.1),
		special: monthly(incomeNorm, 1.25),
		plain: monthly(incomeNorm, 1),
		wealth: ownNorm.map(([when, amount]): Steps[number] => [when, cents(amount, 1)]),
		youngWealth: [
			[any(partner, child), 1600000],
			[null, 800000],
		],
		youngOnce: monthly(youngTotal(146308, 186864), 1),
		youngTwice: monthly(youngTotal(202779, 202779), 1),
	},
	regelingen: {
		bijzonderebijstand: [
			[not(utrecht), 0],
			[under18, 0],
			[is('verblijf', 'geen'), 0],
			[
				not(
					any(
						...[
							'witgoed',
							'inrichting',
							'woonkosten',
							'bewindvoering',
							'rechtsbijstand',
							'verblijfsdocument',
						].map(has),
						...['reizen', 'uitvaart', 'baby', 'school', 'anders'].map(has),
					),
				),
				0,
			],
			[not(may), 1],
			// No norm is known.
			[all(partnerUnder18, any(is('instelling'), sharing)), 1],
			[
				any(
					all(
						has('witgoed'),
						atMost('inkomen', { limit: 'special' }),
						below('vermogen', { limit: 'wealth' }),
					),
					all(
						any(...['inrichting', 'rechtsbijstand', 'verblijfsdocument', 'reizen', 'uitvaart'].map(has)),
						atMost('inkomen', { limit: 'special' }),
						atMost('vermogen', { limit: 'wealth' }),
					),
					all(
						any(has('woonkosten'), has('bewindvoering')),
						atMost('inkomen', { limit: 'plain' }),
						atMost('vermogen', { limit: 'wealth' }),
					),
				),
				2,
			],
			[null, 1],
		],
		jongerentoeslag: [
			[not(utrecht), 0],
			[any(under18, not(any(youngSelf, youngPartner))), 0],
			[any(is('verblijf', 'geen'), is('verblijf', 'oekraine')), 0],
			[all(youngSelf, any(is('ouders', 'kunnen-betalen'), is('instelling'), is('studiefinanciering'))), 0],
			[above('vermogen', { limit: 'youngWealth' }), 0],
			[partnerUnder18, 1],
			[atLeast('inkomen', { limit: 'youngTwice' }), 0],
			[atLeast('inkomen', { limit: 'youngOnce' }), 1],
			[any(not(youngSelf), not(may), is('thuiswonend')), 1],
			[null, 2],
		],
		medischekosten: [
			[any(not(utrecht), under18, is('verblijf', 'geen'), not(has('zorg'))), 0],
			[null, 1],
		],
		pas: [
			[is('woonplaats', 'elders'), 0],
			[under18, 1],
			[is('uitkering-gemeente'), 2],
			[all(is('opleiding', 'voltijd'), not(child), is('thuiswonend'), atMost('inkomen', 0)), 1],
			[all(is('opleiding', 'voltijd'), not(child)), 0],
			[all(is('opleiding', 'inburgering'), not(child), atMost('inkomen', { limit: 'passEnd' })), 1],
			[atMost('inkomen', { limit: 'passSure' }), 2],
			[any(atMost('inkomen', { limit: 'passEnd' }), is('schuldhulp')), 1],
			[null, 0],
		],
	},
});
