import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import app from '../../../../locales/nl/app.json';
import type { Answer } from '../../../../src/ruleset/answer';
import { goOn } from '../../../../src/screens/question/go-on';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

/** The first screen, or the one at this position. */
function ask(position = 1) {
	visit = madeUpVisit();
	if (position > 1) visit.session.reply(1, { ticked: { plaats: ['hier'] }, given: {} });
	const shown = show(`#/vraag/${position}`, visit);
	const labels = () => [...shown.main.querySelectorAll('label')].map((e) => e.textContent);
	return { ...shown, labels };
}
/** The amount that was given before, looked at again. */
function lookAgain(geld: Answer) {
	visit = madeUpVisit();
	visit.session.reply(4, { ticked: {}, given: { geld } });
	return show('#/vraag/4', visit);
}
const press = async (main: HTMLElement) => {
	fireEvent.submit(main.querySelector('form') as Element);
	await settled();
};
const choose = async (main: HTMLElement, value: string) => {
	fireEvent.click(main.querySelector(`input[value="${value}"]`) as Element);
	await settled();
};

/** Looks again at an amount, types another one and presses the button. */
async function typed(text: string) {
	const { main } = lookAgain(151706);
	fireEvent.input(main.querySelector('#typed') as Element, { target: { value: text } });
	await settled();
	await press(main);
	return { main };
}

describe('QuestionScreen', () => {
	test('Q-01, S-01: one fieldset, its legend is the heading, one primary button', () => {
		const { main } = ask();
		expect(main.querySelectorAll('fieldset')).toHaveLength(1);
		expect(main.querySelectorAll('h1')).toHaveLength(1);
		expect(main.querySelector('legend h1')?.textContent).toBe('Plaats?');
		expect(main.querySelectorAll('.primary')).toHaveLength(1);
		expect(main.querySelector('.primary')?.textContent).toBe('Verder');
		expect(main.querySelector('fieldset')?.getAttribute('aria-describedby')).toBe('help');
	});
	test('Q-04, Q-05, S-06: nothing chosen beforehand; "weet ik niet" last', () => {
		const { main, labels } = ask();
		expect(main.querySelectorAll('input:checked')).toHaveLength(0);
		expect(labels()).toEqual(['Hier', 'Daar', 'Weet ik niet']);
	});
	test('Q-08: why we ask stands there', () => {
		expect(ask().main.querySelector('details')?.textContent).toContain('Daarom Plaats.');
	});
	test('Q-23: no links in labels, hints or legends', () => {
		expect(ask().main.querySelectorAll('fieldset a')).toHaveLength(0);
	});
	test('choosing is no going on (Q-07); going on answers, and asks the next', async () => {
		const { main } = ask();
		fireEvent.click(main.querySelector('input[value=hier]') as Element);
		await settled();
		expect(visit.session.answers.value).toEqual({});
		fireEvent.submit(main.querySelector('form') as Element);
		await settled();
		expect(visit.session.answers.value).toEqual({ plaats: 'hier' });
		expect(visit.router.route.value).toEqual({ screen: 'question', n: 2 });
		expect(document.querySelector('h1')?.textContent).not.toBe('Plaats?');
	});
	test('Q-17, Q-18: without an answer, one message in two places, focus, and the title as everyone has it', async () => {
		const { main } = ask();
		fireEvent.submit(main.querySelector('form') as Element);
		await settled();
		expect(document.activeElement?.classList.contains('problem')).toBe(true);
		expect(main.querySelector('.problem button')?.textContent).toBe('Kies Plaats.');
		expect(main.querySelector('#error')?.textContent).toBe('Kies Plaats.');
		expect(document.title).toBe('Weet jij waar je recht op hebt?');
		fireEvent.click(main.querySelector('.problem button') as Element);
		expect(document.activeElement?.tagName).toBe('INPUT');
	});
	test('S-10: an answer given before is still there', () => {
		visit = madeUpVisit();
		visit.session.reply(1, { ticked: { plaats: ['daar'] }, given: {} });
		const { main } = show('#/vraag/1', visit);
		expect(main.querySelector<HTMLInputElement>('input:checked')?.value).toBe('daar');
	});
	test('Q-11, Q-14: typing is possible, in a plain text field', async () => {
		const { main } = lookAgain(151706);
		const field = main.querySelector<HTMLInputElement>('#typed');
		expect(field?.type).toBe('text');
		expect(field?.getAttribute('inputmode')).toBe('decimal');
		expect(field?.getAttribute('autocomplete')).toBe('off');
		expect(field?.value).toBe('1517,06');
		fireEvent.input(field as Element, { target: { value: '€ 1.250,-' } });
		await settled();
		fireEvent.submit(main.querySelector('form') as Element);
		await settled();
		expect(visit.session.answers.value.geld).toBe(125000);
	});
	test('S-06: also while typing one can say "weet ik niet"', async () => {
		const { main } = lookAgain(151706);
		fireEvent.click(main.querySelector('input[value=unknown]') as Element);
		await settled();
		fireEvent.submit(main.querySelector('form') as Element);
		await settled();
		expect(visit.session.answers.value.geld).toBe('unknown');
	});
	test('what is typed wrong stays, and gets an example', async () => {
		const { main } = lookAgain(151706);
		fireEvent.input(main.querySelector('#typed') as Element, { target: { value: 'veel' } });
		await settled();
		fireEvent.submit(main.querySelector('form') as Element);
		await settled();
		expect(main.querySelector('#error')?.textContent).toContain('1250');
		expect(main.querySelector<HTMLInputElement>('#typed')?.value).toBe('veel');
	});
	test('what can be read two ways names both, in two places, and stays', async () => {
		const { main } = await typed('12 50');
		expect(main.querySelector('#error')?.textContent).toMatch(/€\u00a012,50 .*€\u00a01\.250/);
		expect(main.querySelector('.problem button')?.textContent).toBe(
			main.querySelector('#error')?.textContent,
		);
		expect(main.querySelector<HTMLInputElement>('#typed')?.value).toBe('12 50');
		expect(visit.session.answers.value.geld).toBe(151706);
	});
	describe('money of a month that is rather that of a year, an hour or something else', () => {
		// The highest limit of these rules lies at € 1.000 a month.
		test.each(['25000', '5001', '5,50', '19,99', '1250 per week'])('%s is asked about once', async (text) => {
			const { main } = await typed(text);
			expect(main.querySelector('#error')?.textContent).toMatch(/^Is dit per maand: €/);
			expect(document.activeElement?.classList.contains('problem')).toBe(true);
			// Pressing again is no yes: it may be the same press, twice.
			fireEvent.submit(main.querySelector('form') as Element);
			await settled();
			expect(visit.session.answers.value.geld).toBe(151706);
			fireEvent.click(main.querySelector('input[name=sure]') as Element);
			await settled();
			expect(main.querySelector('#error')).toBeNull();
			fireEvent.submit(main.querySelector('form') as Element);
			await settled();
			expect(visit.session.answers.value.geld).not.toBe(151706);
		});
		test.each(['5000', '20', '0', '1250 per maand'])('%s is not', async (text) => {
			await typed(text);
			expect(visit.session.answers.value.geld).not.toBe(151706);
		});
		test('another amount is looked at anew, and nothing takes the focus while someone types', async () => {
			const { main } = await typed('25000');
			main.querySelector<HTMLInputElement>('#typed')?.focus();
			for (const text of ['', '2', '26']) {
				fireEvent.input(main.querySelector('#typed') as Element, { target: { value: text } });
				await settled();
				expect(document.activeElement?.id).toBe('typed');
			}
			fireEvent.input(main.querySelector('#typed') as Element, { target: { value: '26000' } });
			await settled();
			fireEvent.submit(main.querySelector('form') as Element);
			await settled();
			expect(main.querySelector('#error')?.textContent).toContain('26.000');
			expect(visit.session.answers.value.geld).toBe(151706);
		});
		test('whoever said so before is not asked again', async () => {
			const { main } = lookAgain(2500000);
			fireEvent.submit(main.querySelector('form') as Element);
			await settled();
			expect(main.querySelector('#error')).toBeNull();
			expect(visit.router.route.value).not.toEqual({ screen: 'question', n: 4 });
		});
	});
	test('boxes: nothing ticked is asked once; then it is not known', async () => {
		const { main, labels } = ask(3);
		expect(labels()).toEqual(['Loon', 'Bedrijf', 'Niets', 'Weet ik niet', 'Liever niet']);
		await press(main);
		expect(main.querySelector('#error')).not.toBeNull();
		expect(visit.session.answers.value).not.toHaveProperty('geld');
		await press(main);
		expect(visit.session.answers.value.geld).toBe('unknown');
	});
	test('boxes that say the opposite go out; both ways to leave it open put everything out', async () => {
		const { main } = ask(3);
		const chosen = () => [...main.querySelectorAll<HTMLInputElement>('input:checked')].map((e) => e.value);
		for (const value of ['loon', 'bedrijf']) await choose(main, value);
		expect(chosen()).toEqual(['loon', 'bedrijf']);
		await choose(main, 'niets');
		expect(chosen()).toEqual(['niets']);
		await choose(main, 'declined');
		expect(chosen()).toEqual(['declined']);
		await choose(main, 'loon');
		expect(chosen()).toEqual(['loon']);
	});
	test('how far one is: a bar, and the same in words; the first screen is no step', async () => {
		expect(ask().main.querySelector('.progress')).toBeNull();
		leave(visit);
		const { main } = ask(2);
		expect(main.querySelector('.progress .unseen')?.textContent).toBe('Stap 1 van 3');
		expect(main.querySelectorAll('.progress .done')).toHaveLength(1);
	});
	test('money: at most four choices, the sum of it, and typing it', async () => {
		const { main, labels } = ask(4);
		expect(labels()).toEqual([
			'€\u00a01.000 of minder',
			'Meer dan €\u00a01.000',
			app.adding.begin,
			'Weet ik niet',
			'Liever niet',
		]);
		await choose(main, 'adds');
		await press(main);
		expect(visit.router.route.value).toEqual({ screen: 'adding', n: 4 });
	});
	test('three screens in a row left open: one calm screen, and on from there', async () => {
		visit = madeUpVisit();
		for (const position of [1, 2, 1])
			visit.session.reply(position, { word: 'unknown', ticked: {}, given: {} });
		goOn(visit, 1, false);
		expect(visit.router.route.value).toEqual({ screen: 'pause' });
		const { main } = show('#/dat-geeft-niet', visit);
		expect(main.querySelector('h1')?.textContent).toBe(app.pause.heading);
		expect(main.querySelector('.primary')?.getAttribute('href')).toBe('#/vraag/3');
	});
	test('P-03: neither address nor title holds an answer', async () => {
		const { main } = ask();
		fireEvent.click(main.querySelector('input[value=hier]') as Element);
		await settled();
		fireEvent.submit(main.querySelector('form') as Element);
		await settled();
		expect(window.location.href + document.title).not.toMatch(/hier|plaats/i);
	});
});
