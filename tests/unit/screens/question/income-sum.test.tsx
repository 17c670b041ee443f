import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/ruleset/answer';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

const main = () => document.querySelector('main') as HTMLElement;
const one = (selector: string) => main().querySelector(selector) as HTMLInputElement;
const heading = () => main().querySelector('h1')?.textContent;
const submit = async () => {
	fireEvent.submit(one('form'));
	await settled();
};
const press = async (label: string) => {
	const button = [...main().querySelectorAll('button, a')].find((e) => e.textContent === label);
	fireEvent.click(button as Element);
	await settled();
};
const type = async (line: string, text: string, period?: string) => {
	fireEvent.input(one(`#${line}`), { target: { value: text } });
	await settled();
	if (period) fireEvent.click(one(`input[name=${line}-period][value=${period}]`));
	await settled();
};

/** Told where it comes from, and on to the sum of it. */
async function adding(answers: Answers, ...told: string[]) {
	visit = madeUpVisit();
	visit.session.answer({ plaats: 'hier', jaren: 30, ...answers });
	if (told.length > 0) visit.session.reply(3, { ticked: { bronnen: told }, given: {} });
	show('#/optellen/4', visit);
	await settled();
}

describe('"Help mij optellen"', () => {
	test('Q-12: one line for each source, and asks whose only when there are two of them', async () => {
		await adding({ samen: false }, 'loon', 'bedrijf');
		const legends = () => [...main().querySelectorAll('legend')].map((e) => e.textContent);
		expect(legends()).toEqual(['Loon', 'Eigen bedrijf']);
		leave(visit);
		await adding({ samen: true, 'jaren-ander': 30 }, 'loon');
		expect(legends()).toEqual(['Loon (krijg jij)', 'Loon (krijgt je partner)']);
		leave(visit);
		await adding({ samen: false });
		expect(legends()).toHaveLength(5);
	});
	test('adds up, shows the sum with the focus on it, and answers only when it is confirmed', async () => {
		await adding({ samen: true, 'jaren-ander': 30 }, 'loon', 'bedrijf');
		await type('wages-you', '150', 'week');
		await type('business-other', '€ 1.200,-', 'year');
		await submit();
		expect(heading()).toBe('Samen ongeveer €\u00a0750 per maand. Klopt dat?');
		expect(document.activeElement?.tagName).toBe('H1');
		expect(document.title).not.toMatch(/750/);
		expect([...main().querySelectorAll('dl:not(.terms) dt')].map((e) => e.textContent)).toEqual([
			'Loon (krijg jij)',
			'Eigen bedrijf (krijgt je partner)',
		]);
		expect(main().querySelector('dd')?.textContent).toBe('€\u00a0150 per week is €\u00a0650 per maand');
		expect(visit.session.answers.value).not.toHaveProperty('geld');
		await press('Ja, dat klopt');
		expect(visit.session.answers.value.geld).toBe(75000);
		expect(visit.router.route.value).toEqual({ screen: 'results' });
	});
	test('S-10: not right: what was typed is still there', async () => {
		await adding({ samen: false }, 'loon');
		await type('wages-you', '300', 'week');
		await submit();
		await press('Nee, ik pas het aan');
		expect(one('#wages-you').value).toBe('300');
		expect(one('input:checked').value).toBe('week');
		expect(document.activeElement?.tagName).toBe('H1');
	});
	test('Q-17: each line says what it lacks; the message on top leads to the first', async () => {
		await adding({ samen: false }, 'loon', 'bedrijf');
		await submit();
		expect(one('#wages-you-error').textContent).toBe('Loon: vul een bedrag in, met cijfers.');
		await type('wages-you', '300');
		await submit();
		expect(one('.problem button').textContent).toBe('Loon: kies hoe vaak je dit geld krijgt.');
		fireEvent.click(one('.problem button'));
		expect((document.activeElement as HTMLInputElement).name).toBe('wages-you-period');
		expect(one('#wages-you').getAttribute('aria-invalid')).toBeNull();
	});
	test('"Terug" leads to the question; an address that adds up nothing is the question itself', async () => {
		await adding({ samen: false }, 'loon');
		expect(document.querySelector('.back')?.getAttribute('href')).toBe('#/vraag/4');
		visit.router.go('#/optellen/1');
		await settled();
		expect(heading()).toBe('Plaats?');
	});
	test('P-10: wiping throws away sources, amounts and answers', async () => {
		await adding({ samen: false }, 'loon');
		await type('wages-you', '300', 'week');
		visit.wipe();
		const { session } = visit;
		expect([session.told.value, session.entries.value, session.replies.value, session.answers.value]).toEqual(
			[[], {}, {}, {}],
		);
	});
});
