/** What a tick on the screens that everyone goes through says: the tables of flow section 1, typed by hand. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import type { Answers } from '../../../src/ruleset/answer';
import { assemble } from '../../../src/ruleset/assemble';
import { NO_REPLY, type OptionsPart, tick } from '../../../src/session/questions/base-screens';
import { createSession } from '../../../src/session/session';
import { rules } from '../../support/oracle/real';

const ruleset = assemble(rules, '2026-11-21');
const program = compile(ruleset);
const screens = rules.vragen.screens ?? [];
const at = (id: string) => screens.findIndex((screen) => screen.id === id) + 1;
const part = (id: string) =>
	screens.flatMap(({ parts }) => parts).find((each) => each.id === id) as OptionsPart;
const visit = () => createSession(program);

/** What these ticks say, alone on their screen. */
function said(screen: string, ticked: Record<string, readonly string[]>): Answers {
	const session = visit();
	session.reply(at(screen), { ticked, given: {} });
	return session.answers.value;
}
const NO_CHILDREN = { 'kinderen-0-3': 0, 'kinderen-4-11': 0, 'kinderen-12-17': 0 };
const ALONE = { partner: false, thuiswonend: false, instelling: false, huisgenoten: 'geen', ...NO_CHILDREN };

test('the screens stand in the order of flow 1', () => {
	expect(screens.map(({ id }) => id)).toEqual([
		'woonplaats',
		'behoeften',
		'kosten',
		'leeftijd',
		'thuis',
		'leeftijden',
		'bronnen',
		'inkomen',
		'vermogen',
		'opleiding',
		'verblijf',
	]);
});

describe('row 0: where someone lives', () => {
	test.each([
		[{ woonplaats: ['utrecht'] }, { woonplaats: 'utrecht' }],
		[{ woonplaats: ['stichtse-vecht'] }, { woonplaats: 'stichtse-vecht' }],
		[
			{ woonplaats: ['geen-adres'], slaapplek: ['true'] },
			{ woonplaats: 'utrecht', zorgen: ['dak'] },
		],
		[
			{ woonplaats: ['geen-adres'], slaapplek: ['false'] },
			{ woonplaats: 'unknown', zorgen: ['dak'] },
		],
	])('%j', (ticked, answers) => {
		expect(said('woonplaats', ticked as Record<string, string[]>)).toEqual(answers);
	});
});

describe('row 1: what is going on', () => {
	test.each([
		[['kapot'], { includes: [], open: ['witgoed', 'inrichting'] }, []],
		[['huur'], { includes: [], open: ['inrichting', 'woonkosten'] }, []],
		[['energie'], [], ['energie']],
		[['schulden'], { includes: [], open: ['bewindvoering'] }, ['schulden']],
		[['zorg'], ['zorg'], []],
		[['kinderen'], { includes: [], open: ['baby', 'school'] }, []],
		[['eten'], [], ['eten']],
		[['papieren'], { includes: [], open: ['rechtsbijstand', 'verblijfsdocument'] }, []],
		[['anders'], { includes: [], open: ['reizen', 'uitvaart', 'anders'] }, []],
		[['niets'], [], []],
		[['kapot', 'zorg', 'eten'], { includes: ['zorg'], open: ['witgoed', 'inrichting'] }, ['eten']],
		[['energie', 'geen-zorg'], { includes: [], open: ['zorg', 'baby'] }, ['energie']],
	])('%j', (ticked, kosten, zorgen) => {
		expect(said('behoeften', { behoeften: ticked })).toEqual({ kosten, zorgen });
	});
	test('row 1b: only the kinds of what was ticked; health that was declined is not offered', () => {
		const session = visit();
		session.reply(at('woonplaats'), { ticked: { woonplaats: ['utrecht'] }, given: {} });
		session.reply(at('behoeften'), {
			ticked: { behoeften: ['schulden', 'kinderen', 'geen-zorg'] },
			given: {},
		});
		expect(session.ahead.value).toBe(at('kosten'));
		expect(session.partsOn(at('kosten'), NO_REPLY).map(({ id }) => id)).toEqual(['kosten', 'schuldhulp']);
		session.reply(at('kosten'), { ticked: { kosten: ['school'], schuldhulp: [] }, given: {} });
		expect(session.answers.value).toMatchObject({
			kosten: { includes: ['school'], open: ['zorg', 'baby'] },
			zorgen: ['schulden'],
			schuldhulp: false,
		});
		// Other boxes: what was said among the kinds of those is asked again.
		session.reply(at('behoeften'), { ticked: { behoeften: ['kapot'] }, given: {} });
		expect(session.answers.value).not.toHaveProperty('schuldhulp');
		expect(session.ahead.value).toBe(at('kosten'));
	});
	test('row 1b is not asked of one kind without debts', () => {
		const session = visit();
		session.reply(at('woonplaats'), { ticked: { woonplaats: ['utrecht'] }, given: {} });
		session.reply(at('behoeften'), { ticked: { behoeften: ['zorg', 'energie'] }, given: {} });
		expect(session.ahead.value).toBe(at('leeftijd'));
	});
});

describe('row 3: with whom someone lives', () => {
	const open = (...ids: string[]) =>
		Object.fromEntries(Object.entries(ALONE).filter(([id]) => !ids.includes(id)));
	test.each([
		[['alleen'], ALONE],
		[['partner'], { ...ALONE, partner: true }],
		[['kinderen'], open('kinderen-0-3', 'kinderen-4-11', 'kinderen-12-17')],
		[['ouders'], { ...open('huisgenoten'), thuiswonend: true }],
		[['volwassenen'], open('huisgenoten')],
		[['instelling'], { ...ALONE, instelling: true }],
		[['opvang'], { ...open('huisgenoten', 'instelling'), zorgen: ['dak'] }],
		[['geen-plek'], { ...open('huisgenoten'), zorgen: ['dak'] }],
		[['alleen', 'geen-zorg'], { ...ALONE, instelling: 'declined' }],
	])('%j', (ticked, answers) => {
		expect(said('thuis', { thuis: ticked })).toEqual(answers);
	});
	test('"alleen" puts out all but the children', () => {
		expect(tick(part('thuis'), ['partner', 'kinderen', 'ouders'], 'alleen')).toEqual(['kinderen', 'alleen']);
		expect(tick(part('thuis'), ['alleen', 'kinderen'], 'partner')).toEqual(['kinderen', 'partner']);
	});
});

describe('row 5: where money comes from', () => {
	const PAID = {
		'uitkering-gemeente': false,
		leefgeld: false,
		'uitkering-uwv': false,
		'eigen-bedrijf': false,
	};
	const NONE = { ...PAID, opleiding: 'geen', studiefinanciering: false };
	test.each([
		[['loon'], NONE],
		[['ioaw'], { ...NONE, 'uitkering-gemeente': true }],
		[['bijstand', 'loon'], { ...NONE, 'uitkering-gemeente': true }],
		[['leefgeld'], { ...NONE, leefgeld: true, verblijf: 'oekraine' }],
		[['studie'], PAID],
		[['uwv'], { ...NONE, 'uitkering-uwv': true }],
		[['bedrijf'], { ...NONE, 'eigen-bedrijf': true }],
		[['niets'], { ...NONE, inkomen: 0 }],
	])('%j', (ticked, answers) => {
		expect(said('bronnen', { bronnen: ticked })).toEqual(answers);
	});
	test('bijstand alone: at most the norm of this household', () => {
		const session = visit();
		session.answer({ leeftijd: 35 });
		session.reply(at('thuis'), { ticked: { thuis: ['alleen'] }, given: {} });
		session.reply(at('leeftijd'), { ticked: {}, given: { leeftijd: 35 } });
		session.reply(at('bronnen'), { ticked: { bronnen: ['bijstand'] }, given: {} });
		const norm = rules.normen.find(({ validFrom }) => validFrom === '2026-07-01')?.norms[
			'norm-alleenstaande'
		];
		expect(session.answers.value.inkomen).toEqual({ atMost: (norm as { eurocent: number }).eurocent });
	});
	test('leefgeld stays, and what the municipality pays goes out; nothing excludes all', () => {
		expect(tick(part('bronnen'), ['bijstand', 'loon'], 'leefgeld')).toEqual(['loon', 'leefgeld']);
		expect(tick(part('bronnen'), ['leefgeld'], 'ioaw')).toEqual(['leefgeld']);
		expect(tick(part('bronnen'), ['loon', 'aow'], 'niets')).toEqual(['niets']);
		expect(tick(part('bronnen'), ['niets'], 'loon')).toEqual(['loon']);
	});
	test('nothing comes in, or bijstand alone: the amount is not asked', () => {
		for (const source of ['niets', 'bijstand']) {
			const session = visit();
			session.answer({ woonplaats: 'utrecht', leeftijd: 35, kosten: ['witgoed'], ...ALONE });
			session.reply(at('bronnen'), { ticked: { bronnen: [source] }, given: {} });
			expect([source, session.ahead.value]).toEqual([source, at('vermogen')]);
		}
	});
});

test('rows 8 and 9: a school for the whole week asks for DUO; no passport asks for the kind of stay', () => {
	const session = visit();
	session.answer({ woonplaats: 'utrecht', leeftijd: 19, kosten: [], ...ALONE, vermogen: 0, inkomen: 0 });
	session.reply(at('bronnen'), { ticked: { bronnen: ['studie'] }, given: {} });
	const shown = (screen: string, ticked: Record<string, string[]>) =>
		session.partsOn(at(screen), { ticked, given: {} }).map(({ id }) => id);
	expect(shown('opleiding', {})).toEqual(['opleiding', 'ouders']);
	expect(shown('opleiding', { opleiding: ['voltijd'] })).toEqual(['opleiding', 'duo', 'ouders']);
	expect(shown('verblijf', { paspoort: ['true'] })).toEqual(['paspoort']);
	expect(shown('verblijf', { paspoort: ['false'] })).toEqual(['paspoort', 'verblijf']);
	expect(said('opleiding', { opleiding: ['voltijd'], duo: ['false'] })).toEqual({ opleiding: 'voltijd' });
	expect(said('opleiding', { opleiding: ['deeltijd'], duo: ['true'] })).toEqual({
		opleiding: 'deeltijd',
		studiefinanciering: false,
	});
	expect(said('opleiding', { ouders: ['een-beetje'] })).toEqual({ ouders: 'unknown' });
	expect(said('opleiding', { ouders: ['ver-weg'] })).toEqual({ ouders: 'geen-beroep-mogelijk' });
	expect(said('verblijf', { paspoort: ['true'] })).toEqual({ verblijf: 'nederlands' });
	expect(said('verblijf', { paspoort: ['false'], verblijf: ['geen'] })).toEqual({ verblijf: 'geen' });
});

test('"weet ik niet" and "zeg ik liever niet" are that word for every fact of the screen', () => {
	const session = visit();
	session.reply(at('thuis'), { ...NO_REPLY, word: 'declined' });
	expect(session.answers.value).toEqual(Object.fromEntries(Object.keys(ALONE).map((id) => [id, 'declined'])));
	expect(session.openInARow.value).toBe(1);
	session.reply(at('bronnen'), { ...NO_REPLY, word: 'unknown' });
	expect(session.openInARow.value).toBe(2);
	session.reply(at('leeftijd'), { ticked: {}, given: { leeftijd: 40 } });
	expect(session.openInARow.value).toBe(0);
});

test('an earlier screen that takes something back is right: no child, so no ages of children', () => {
	const session = visit();
	session.reply(at('thuis'), { ticked: { thuis: ['kinderen'] }, given: {} });
	session.reply(at('leeftijden'), {
		ticked: {},
		given: { 'kinderen-0-3': 2, 'kinderen-4-11': 0, 'kinderen-12-17': 0 },
	});
	expect(session.answers.value['kinderen-0-3']).toBe(2);
	session.reply(at('thuis'), { ticked: { thuis: ['alleen'] }, given: {} });
	expect(session.answers.value['kinderen-0-3']).toBe(0);
	expect(session.taken.value).not.toContain(at('leeftijden'));
});

test('under 18: after the age only what can still matter', () => {
	const session = visit();
	session.reply(at('woonplaats'), { ticked: { woonplaats: ['utrecht'] }, given: {} });
	session.reply(at('behoeften'), { ticked: { behoeften: ['niets'] }, given: {} });
	session.reply(at('leeftijd'), { ticked: {}, given: { leeftijd: 16 } });
	// With a child of one's own there may be toeslagen.
	expect(session.ahead.value).toBe(at('thuis'));
	session.reply(at('thuis'), { ticked: { thuis: ['ouders'] }, given: {} });
	// Who studies may get something from 15 years on.
	expect(session.ahead.value).toBe(at('bronnen'));
	session.reply(at('bronnen'), { ticked: { bronnen: ['niets'] }, given: {} });
	expect(session.ahead.value).toBeNull();
});

test('saved answers: what is known is not asked again, and what was said apart can still be refined', () => {
	const session = visit();
	session.answer({
		woonplaats: 'utrecht',
		kosten: { includes: [], open: ['witgoed', 'baby'] },
		...ALONE,
	});
	expect(session.ahead.value).toBe(at('leeftijd'));
	expect(session.details('bijzondere-bijstand').map(({ id }) => id)).toContain('kosten');
});
