/** Signposts for the worked households: which stand there, of those that were built. */
import { expect, test } from 'vitest';
import { readRules } from '../../../src/authoring/read-rules';
import { base } from '../../support/oracle/household';
import { evaluateOn } from '../../support/oracle/real';
import { couple, DAY } from '../../support/worked';

const household = { ...base, inkomen: 100000, woning: 'huur-zelfstandig', 'u-pas': false };
const shown = (change: object): string[] =>
	evaluateOn(DAY, { ...household, ...change } as never).elsewhere.sort();

/** For everyone in Utrecht, whatever they answer. */
const CITY = ['kf-hein', 'noodhulp', 'rekenhulp', 'schuldhulp', 'voedselbank'];
const GROWN = [...CITY, 'energiebox', 'huishoudboekje'];
const WORKS = [...GROWN, 'hulp-bij-werk'];
const CHILD = ['jarige-job', 'jeugdfonds', 'kinderbijslag'];
const YOUNG_CHILD = [...CHILD, 'kinderopvangtoeslag', 'leergeld', 'smi-kinderopvang'];
const toddler = { 'kinderen-0-3': 1, 'uitkering-uwv': true, 'u-pas': true };
const without = (ids: readonly string[], ...others: string[]) => ids.filter((id) => !others.includes(id));

test.each([
	['H1 alone, benefit of the municipality', { 'uitkering-gemeente': true }, [...WORKS, 'reiskosten-werk']],
	['H2 single parent, toddler', toddler, [...WORKS, ...YOUNG_CHILD, 'paul-verweel']],
	[
		'H3 couple, children of 6 and 13',
		{ ...couple, 'kinderen-4-11': 1, 'kinderen-12-17': 1 },
		[...WORKS, ...YOUNG_CHILD],
	],
	['H4 old age, alone', { leeftijd: 70 }, [...GROWN, 'vervoer']],
	['H5 student in a room', { leeftijd: 19, woning: 'huur-kamer' }, [...WORKS, 'geldzaak']],
	['H6 own business, 56', { leeftijd: 56, 'eigen-bedrijf': true }, [...WORKS, 'ondernemer']],
	['H7 61', { leeftijd: 61, 'uitkering-uwv': true }, [...WORKS, 'ioaw']],
	[
		'H8 permit, 28, benefit',
		{ leeftijd: 28, verblijf: 'vergunning', 'uitkering-gemeente': true },
		[...WORKS, 'reiskosten-werk', 'welkomhuis'],
	],
	[
		'H9 Ukraine, children of 2 and 8',
		{ verblijf: 'oekraine', 'kinderen-0-3': 1, 'kinderen-4-11': 1 },
		[...WORKS, ...YOUNG_CHILD, 'welkomhuis'],
	],
	['H10 help with debts', { schuldhulp: true }, without(WORKS, 'huishoudboekje', 'schuldhulp')],
	[
		'H11 Houten, child of 9',
		{ woonplaats: 'houten', 'kinderen-4-11': 1 },
		[...CHILD, 'kf-hein', 'kinderopvangtoeslag', 'rekenhulp', 'schuldhulp'],
	],
	['H12 own home and a U-pas', { woning: 'koop', 'u-pas': true }, [...WORKS, 'warmtefonds']],
	['H13 own home, no U-pas', { woning: 'koop' }, [...without(WORKS, 'energiebox'), 'warmtefonds']],
	['H14 pregnant, 24', { leeftijd: 24, kosten: ['baby'] }, [...WORKS, 'geldzaak', 'kinderbijslag']],
	['H15 17 years old', { leeftijd: 17 }, [...CITY, 'energiebox']],
])('%s', (_name, change, expected) => {
	expect(shown(change)).toEqual([...expected].sort());
});

test('nothing answered: all but what hangs on a detail', () => {
	const all = readRules('rules').elders.elders.map(({ id }) => id);
	expect(evaluateOn(DAY, {}).elsewhere).toEqual(without(all, 'paul-verweel', 'energiebox', 'warmtefonds'));
});

test.each([
	[60, false],
	[61, true],
	[66, true],
	[67, false],
])('IOAW at %i: %j', (leeftijd, there) => {
	expect(shown({ leeftijd }).includes('ioaw')).toBe(there);
});
test.each([
	[17, false],
	[18, true],
	[27, true],
	[28, false],
])('De Geldzaak at %i: %j', (leeftijd, there) => {
	expect(shown({ leeftijd }).includes('geldzaak')).toBe(there);
});
test.each([
	[66, [], false],
	[67, [], true],
	[30, ['reizen'], true],
])('Vervoer at %i with costs %j: %j', (leeftijd, kosten, there) => {
	expect(shown({ leeftijd, kosten }).includes('vervoer')).toBe(there);
});
test.each([
	['utrecht', { 'u-pas': true, 'kinderen-12-17': 1 }, true],
	['utrecht', { 'u-pas': false, 'kinderen-12-17': 1 }, false],
	['utrecht', { 'u-pas': true }, false],
	['houten', { 'u-pas': true, 'kinderen-12-17': 1 }, false],
])('Paul Verweel Sportfonds in %s with %j: %j', (woonplaats, more, there) => {
	expect(shown({ woonplaats, ...more }).includes('paul-verweel')).toBe(there);
});
test.each([
	[{ 'uitkering-gemeente': true, 'kinderen-4-11': 1 }, true],
	[{ 'uitkering-gemeente': true, 'kinderen-12-17': 1 }, false],
	[{ 'uitkering-gemeente': true, 'kinderen-4-11': 1, leeftijd: 67 }, false],
	[{ 'kinderen-4-11': 1 }, false],
])('childcare while looking for work with %j: %j', (more, there) => {
	expect(shown(more).includes('kinderopvang-bij-re-integratie')).toBe(there);
});
test.each([
	['utrecht', true],
	['houten', true],
	['de-bilt', false],
	['elders', false],
])('help for an own business in %s: %j', (woonplaats, there) => {
	expect(shown({ woonplaats, 'eigen-bedrijf': true }).includes('ondernemer')).toBe(there);
});
test('a norm that nobody published keeps nobody from it', () => {
	expect(evaluateOn('2099-01-01', { ...household, leeftijd: 66 } as never).elsewhere).toContain('ioaw');
});
