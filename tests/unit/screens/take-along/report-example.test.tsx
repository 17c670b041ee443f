import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../../../src/ruleset/answer';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => {
	leave(visit);
	vi.restoreAllMocks();
});

function example(answers: Answers, mode?: Partial<Visit['mode']>, address = '#/klopt-dit-niet') {
	visit = madeUpVisit('2026-11-21', mode);
	visit.session.answer(answers);
	return show(address, visit);
}
const household = { plaats: 'hier', jaren: 30, geld: 90000, zaken: ['dak', 'bril'] };
const fileOn = (main: HTMLElement) => JSON.parse(main.querySelector('pre')?.textContent ?? '');

describe('ExampleScreen', () => {
	test('R-10: change an answer or talk to someone comes first, and nobody is blamed', () => {
		const { main } = example(household);
		expect(main.querySelector('h1')?.textContent).toBe('Klopt dit niet?');
		expect([...main.querySelectorAll('.ways-on a')].map((link) => link.getAttribute('href'))).toEqual([
			'#/mijn-antwoorden',
			'#/contact',
		]);
		expect(main.textContent).not.toMatch(/fout|verkeerd|vergist/i);
	});
	test('the whole file is shown as it is saved, in Dutch', () => {
		const { main } = example(household);
		expect(main.querySelector('pre')?.getAttribute('lang')).toBe('nl');
		expect(fileOn(main)).toEqual({
			peildatum: '2026-11-21',
			answers: {
				plaats: 'hier',
				jaren: { atLeast: 18 },
				geld: { atMost: 100000 },
				zaken: { includes: ['dak'], open: ['bril', 'wieg'] },
			},
		});
	});
	test('P-06: health only after a tick, which is off at first', () => {
		const { main } = example(household);
		const box = main.querySelector('input') as HTMLInputElement;
		expect(box.checked).toBe(false);
		expect(box.closest('label')?.textContent).toBe('Ook antwoorden over gezondheid');
		fireEvent.click(box);
		expect(fileOn(main).answers.zaken).toEqual(['dak', 'bril']);
		fireEvent.click(box);
		expect(fileOn(main).answers.zaken).toEqual({ includes: ['dak'], open: ['bril', 'wieg'] });
	});
	test('nothing to agree to, no boxes', () => {
		expect(example({ plaats: 'hier' }).main.querySelector('fieldset')).toBeNull();
	});
	test('P-03: saved under a neutral name, and its address is forgotten', async () => {
		const saved: Blob[] = [];
		const names: string[] = [];
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			saved.push(blob as Blob);
			return `blob:${saved.length}`;
		});
		const revoked = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
			names.push(this.download);
		});
		const { main } = example(household);
		await settled();
		const button = main.querySelector('button.primary') as HTMLElement;
		fireEvent.click(button);
		fireEvent.click(button);
		expect(names).toEqual(['voorbeeld.json', 'voorbeeld.json']);
		expect(await saved[0]?.text()).toBe(main.querySelector('pre')?.textContent);
		expect(revoked.mock.calls).toEqual([['blob:1']]);
		visit.router.go('#/resultaat');
		await expect.poll(() => revoked.mock.calls).toEqual([['blob:1'], ['blob:2']]);
	});
});

describe('the way there', () => {
	test('from "Mijn antwoorden" on a phone, and back', () => {
		const { main, container } = example(household, {}, '#/mijn-antwoorden');
		expect(main.querySelector('.ways-on a[href*=niet]')?.getAttribute('href')).toBe('#/klopt-dit-niet');
		expect(container.querySelector('.back')?.getAttribute('href')).toBe('#/resultaat');
		leave(visit);
		expect(example(household).container.querySelector('.back')?.getAttribute('href')).toBe(
			'#/mijn-antwoorden',
		);
	});
	test('P-05: on a device of others there is none, whatever address is typed', () => {
		const { main } = example(household, { exports: false });
		expect(main.querySelector('pre')).toBeNull();
		expect(main.querySelector('.results')).not.toBeNull();
		leave(visit);
		const answers = example(household, { exports: false }, '#/mijn-antwoorden').main;
		expect(answers.querySelector('a[href*=klopt]')).toBeNull();
	});
	test('nothing answered: the start', async () => {
		visit = madeUpVisit();
		const { main } = show('#/klopt-dit-niet', visit);
		await settled();
		expect(main.querySelector('pre')).toBeNull();
	});
});
