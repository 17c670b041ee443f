import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { keeperOf } from '../../../../src/session/device/storage';
import { savedText } from '../../../../src/session/take-along/saved-answers';
import { createVisit, type Visit } from '../../../../src/session/visit';
import { FACTS, madeUpVisit } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => {
	leave(visit);
	localStorage.clear();
});

const ANSWERS = { plaats: 'hier', jaren: 30 };
const TODAY = '2026-11-21';
const KEY = '/ later';

function begin(address: string, { storage = localStorage, mode = {}, today = TODAY, answers = {} } = {}) {
	const keeper = keeperOf(() => storage, '/');
	visit = createVisit({ ...madeUpVisit(today, mode), keeper });
	visit.session.answer(answers);
	return show(address, visit);
}
const press = async (name: string) => {
	const button = [...document.querySelectorAll('button')].find((e) => e.textContent === name);
	fireEvent.click(button as Element);
	await settled();
};
const said = () => document.querySelector('main')?.textContent?.replaceAll('\u00a0', ' ');

describe('the offer', () => {
	test.each(['#/mijn-antwoorden', '#/mijn-plan'])(
		'S-18: at %s, and nothing lies there before it is taken',
		async (address) => {
			begin(address, { answers: ANSWERS });
			await settled();
			expect(said()).toContain('14 dagen op deze telefoon, behalve die over je gezondheid.');
			expect(localStorage.getItem(KEY)).toBeNull();
			await press('Bewaar');
			expect(said()).toContain('Bewaard tot en met 5 december 2026.');
			expect(localStorage.getItem(KEY)).toBe(savedText(ANSWERS, FACTS, TODAY));
			await press('Wis mijn antwoorden');
			expect(localStorage.getItem(KEY)).toBeNull();
			expect(visit.session.answers.value).toEqual(ANSWERS);
		},
	);
	test('can be left', async () => {
		begin('#/mijn-plan', { answers: ANSWERS });
		await settled();
		await press('Liever niet');
		expect(said()).not.toContain('Wil je later verder?');
		expect(localStorage.length).toBe(0);
	});
	test('a changed answer is not saved by itself', async () => {
		begin('#/mijn-plan', { answers: ANSWERS });
		await settled();
		await press('Bewaar');
		visit.session.answer({ jaren: 40 });
		await settled();
		expect(localStorage.getItem(KEY)).toContain('"jaren":30');
		expect(said()).toContain('Wil je later verder?');
	});
	test.each([
		[
			'full',
			{
				setItem: () => {
					throw new DOMException('full', 'QuotaExceededError');
				},
			},
		],
		['forbidden', null],
	])('storage that is %s: a calm word, and the visit goes on', async (_, broken) => {
		const storage = { getItem: () => null, removeItem: () => {}, ...broken } as unknown as Storage;
		begin('#/mijn-plan', { answers: ANSWERS, storage: broken ? storage : (null as unknown as Storage) });
		await settled();
		await press('Bewaar');
		expect(said()).toContain('Bewaren lukt niet op dit apparaat. Je kunt gewoon verder.');
		expect(said()).toContain('Hulp in gewone woorden');
	});
	test('P-05: not on a device of others', async () => {
		begin('#/mijn-plan', { answers: ANSWERS, mode: { remembers: false } });
		await settled();
		expect(said()).not.toContain('Bewaar');
	});
});

describe('the way back', () => {
	const lies = (text: string) => localStorage.setItem(KEY, text);
	test('to the first question that is still open, with what was answered', async () => {
		lies(savedText(ANSWERS, FACTS, TODAY));
		begin('#/');
		await settled();
		expect(said()).toContain('Je antwoorden staan er nog tot en met 5 december 2026.');
		await press('Ga verder met mijn antwoorden');
		expect(visit.session.answers.value).toEqual(ANSWERS);
		expect(visit.router.route.value).toEqual({ screen: 'question', n: 3 });
		expect(localStorage.getItem(KEY)).not.toBeNull();
	});
	test('to "Klopt dit?" when nothing is open', async () => {
		lies(savedText({ ...ANSWERS, geld: 5 }, FACTS, TODAY));
		begin('#/');
		await settled();
		await press('Ga verder met mijn antwoorden');
		expect(visit.router.route.value).toEqual({ screen: 'results' });
	});
	test('or not: wiped, and said', async () => {
		lies(savedText(ANSWERS, FACTS, TODAY));
		begin('#/');
		await settled();
		await press('Wis mijn antwoorden');
		expect(localStorage.getItem(KEY)).toBeNull();
		expect(said()).toContain('Alles is gewist.');
		expect(said()).not.toContain('Ga verder met mijn antwoorden');
	});
	test('another tab wiped it meanwhile: nothing comes back', async () => {
		lies(savedText(ANSWERS, FACTS, TODAY));
		begin('#/');
		await settled();
		localStorage.clear();
		await press('Ga verder met mijn antwoorden');
		expect(visit.session.answers.value).toEqual({});
	});
	test('unreadable: wiped, and said once', async () => {
		lies('{"version":99}');
		begin('#/');
		await settled();
		expect(said()).toContain('Je oude antwoorden passen daar niet bij, dus we hebben ze gewist.');
		expect(localStorage.getItem(KEY)).toBeNull();
		leave(visit);
		begin('#/');
		await settled();
		expect(said()).not.toContain('gewist');
	});
	test('P-07: too old is wiped without a word: it was said that they would be gone', async () => {
		lies(savedText(ANSWERS, FACTS, '2026-11-01'));
		begin('#/');
		await settled();
		expect(localStorage.getItem(KEY)).toBeNull();
		expect(said()).not.toMatch(/gewist|Ga verder met/);
	});
	test('what changed meanwhile is said before one goes on', async () => {
		lies(savedText(ANSWERS, FACTS, TODAY).replace('"jaren":30', '"jaren":300'));
		begin('#/');
		await settled();
		expect(said()).toContain('Sommige vragen zijn veranderd.');
		await press('Ga verder met mijn antwoorden');
		expect(visit.session.answers.value).toEqual({ plaats: 'hier' });
	});
	test('after a reload in the middle nobody is told that nothing was saved', async () => {
		lies(savedText(ANSWERS, FACTS, TODAY));
		begin('#/resultaat');
		await settled();
		expect(said()).toContain('Ga verder met mijn antwoorden');
		expect(said()).not.toContain('Daarom zijn je antwoorden weg');
	});
	test('P-05: on a device of others nothing is read, even if something lies there', async () => {
		lies(savedText(ANSWERS, FACTS, TODAY));
		begin('#/', { mode: { remembers: false } });
		await settled();
		expect(said()).not.toContain('Ga verder met mijn antwoorden');
	});
	test('"Wis alles" wipes it too; going away does not: that was promised', async () => {
		lies(savedText(ANSWERS, FACTS, TODAY));
		begin('#/mijn-plan', { answers: ANSWERS });
		visit.forget();
		expect(visit.session.answers.value).toEqual({});
		expect(localStorage.getItem(KEY)).not.toBeNull();
		visit.wipe();
		expect(localStorage.getItem(KEY)).toBeNull();
	});
});
