import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/ruleset/answer';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

function at(address: string, answers: Answers) {
	visit = madeUpVisit();
	visit.session.answer(answers);
	return show(address, visit).main;
}
const likely = { plaats: 'hier', jaren: 30, geld: 90000 };
const rows = (main: HTMLElement, at: string) =>
	[...main.querySelectorAll(`${at} .rows li`)].map((e) => e.textContent);
async function suppose(main: HTMLElement, value: string) {
	fireEvent.click(main.querySelector(`input[value="${value}"]`) as Element);
	await settled();
}

describe('O-06: stel dat …', () => {
	test('"Mijn antwoorden" leads to it, and it offers every answer that was given', () => {
		expect(at('#/mijn-antwoorden', likely).querySelector('.what-if-link')?.getAttribute('href')).toBe(
			'#/stel-dat',
		);
		leave(visit);
		const links = [...at('#/stel-dat', likely).querySelectorAll('.choices a')];
		expect(links.map((e) => e.getAttribute('href'))).toEqual([
			'#/stel-dat/1',
			'#/stel-dat/2',
			'#/stel-dat/3',
		]);
		expect(links[0]?.textContent).toBe('PlaatsHier');
	});
	test('what falls away is said aloud; the real answers stay, one tap away', async () => {
		const main = at('#/stel-dat/1', likely);
		await suppose(main, 'daar');
		expect(main.querySelector('[role=status].difference')?.textContent).toContain('Dit valt weg');
		expect(rows(main, '.difference')).toEqual([
			'Hulp in gewone woordenNu: Waarschijnlijk wel. Dan: Nu waarschijnlijk niet.',
		]);
		expect(visit.session.answers.value).toEqual(likely);
		const back = main.querySelectorAll('.primary');
		expect([...back].map((e) => e.getAttribute('href'))).toEqual(['#/resultaat']);
		visit.router.go('#/resultaat');
		await settled();
		expect(document.querySelector('h1')?.textContent).toBe('Je kunt waarschijnlijk 1 soort hulp krijgen.');
	});
	test('what is added', async () => {
		const main = at('#/stel-dat/1', { ...likely, plaats: 'daar' });
		await suppose(main, 'hier');
		expect(main.querySelector('.difference')?.textContent).toContain('Dit komt erbij');
	});
	test('nothing changes: said as such', async () => {
		const main = at('#/stel-dat/1', likely);
		await suppose(main, 'daar');
		await suppose(main, 'hier');
		expect(main.querySelector('.difference')?.textContent).toBe('Er verandert niets.');
	});
	test('another answer can bring another question', async () => {
		const main = at('#/stel-dat/1', { plaats: 'daar' });
		await suppose(main, 'hier');
		expect(main.querySelector('.difference')?.textContent).toContain('Dan hebben we nog een vraag voor je.');
	});
	test('amounts are chosen, never typed; "weet ik niet" is nothing to suppose', () => {
		const main = at('#/stel-dat/3', { ...likely, geld: 'unknown' });
		const labels = [...main.querySelectorAll('label')].map((e) => e.textContent?.replaceAll('\u00a0', ' '));
		expect(labels).toEqual(['€ 1.000 of minder', 'Meer dan € 1.000']);
		expect(main.querySelector('input[type=text]')).toBeNull();
	});
	test('an answer that counts for nothing now says so', () => {
		const main = at('#/stel-dat/3', { ...likely, plaats: 'daar' });
		expect(main.textContent).toContain('Een ander antwoord verandert hier niets.');
	});
	test('marked on every screen, in the heading', async () => {
		const main = at('#/stel-dat/1', likely);
		await settled();
		expect(main.querySelector('.notice')?.textContent).toContain('Stel dat …');
		expect(main.querySelector('h1')?.textContent).toBe('Wat als er iets verandert? Plaats?');
		// Not in the title: that stays in the browser's history.
		expect(document.title).toBe('Weet jij waar je recht op hebt?');
	});
});
