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
const labels = () => [...main().querySelectorAll('label')].map((e) => e.textContent);
const tick = async (value: string) => {
	fireEvent.click(one(`input[value=${value}]`));
	await settled();
};
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

/** Where the question about money that comes in begins. */
async function atMoney(answers: Answers = {}) {
	visit = madeUpVisit();
	visit.session.answer({ plaats: 'hier', jaren: 30, ...answers });
	show(`#/vraag/${visit.session.ahead.value}`, visit);
	await settled();
}
/** Ticked, and on to the sum of it. */
async function adding(answers: Answers, ...told: string[]) {
	await atMoney(answers);
	for (const source of told) await tick(source);
	await submit();
	visit.router.go(one('a[href^="#/optellen/"]').getAttribute('href') ?? '');
	await settled();
}

describe('where money comes from', () => {
	test('Q-12, Q-01: boxes with everyday words; the question is the legend; both ways to leave it open last', async () => {
		await atMoney({ samen: false });
		expect(main().querySelector('fieldset legend h1')?.textContent).toBe('Welk geld krijg je?');
		expect(main().querySelectorAll('input[type=checkbox]')).toHaveLength(8);
		expect(labels().slice(-2)).toEqual(['Weet ik niet', 'Zeg ik liever niet']);
		expect(labels()[0]).toBe('Loon van werk');
		expect(main().querySelectorAll('.primary')).toHaveLength(1);
		expect(main().querySelector('.reveal')?.textContent).toContain('Daarom Geld.');
	});
	test('with a partner it is about both', async () => {
		await atMoney({ samen: true, 'jaren-ander': 30 });
		expect(heading()).toBe('Welk geld krijgen jij en je partner?');
	});
	test('Q-17: without a tick, one message, the focus on it, and then the first box', async () => {
		await atMoney();
		await submit();
		expect(document.activeElement?.classList.contains('problem')).toBe(true);
		expect(one('#error').textContent).toBe(one('.problem button').textContent);
		expect(document.title).toBe('Weet jij waar je recht op hebt?');
	});
	test('what is ticked shapes the help of the amount, and is no answer', async () => {
		await atMoney({ samen: false });
		await tick('wages');
		await tick('benefit');
		await submit();
		expect(visit.session.answers.value).not.toHaveProperty('geld');
		expect(heading()).toBe('Geld?');
		expect(one('#help').textContent).toBe('Tel op wat op je rekening komt: loon en uitkering.');
		expect(labels().slice(0, 2)).toEqual(['€\u00a01.000 of minder', '€\u00a01.001 of meer']);
	});
	test('no money is an answer at once, and can be taken back', async () => {
		await atMoney();
		const { n } = visit.router.route.value as { n: number };
		await tick('none');
		await submit();
		expect(visit.session.answers.value.geld).toBe(0);
		expect(visit.router.route.value).toEqual({ screen: 'check' });
		visit.router.go(`#/vraag/${n}`);
		await settled();
		expect(one('input:checked').value).toBe('none');
		await tick('wages');
		await submit();
		expect(heading()).toBe('Geld?');
		expect(visit.session.answers.value.geld).toBe('unknown');
	});
	test('left open: the question itself comes, with its own help', async () => {
		await atMoney();
		await tick('unknown');
		await submit();
		expect(heading()).toBe('Geld?');
		expect(visit.session.answers.value).not.toHaveProperty('geld');
	});
	test('P-03: no address and no title says what was ticked', async () => {
		await atMoney();
		await tick('benefit');
		await submit();
		expect(window.location.href + document.title).not.toMatch(/benefit|uitkering/i);
	});
});

describe('"Help mij optellen"', () => {
	test('Q-12: one line for each source, and asks whose only when there are two of them', async () => {
		await adding({ samen: false }, 'wages', 'business');
		const legends = () => [...main().querySelectorAll('legend')].map((e) => e.textContent);
		expect(legends()).toEqual(['Loon', 'Eigen bedrijf']);
		leave(visit);
		await adding({ samen: true, 'jaren-ander': 30 }, 'wages');
		expect(legends()).toEqual(['Loon van jou', 'Loon van je partner']);
		leave(visit);
		await adding({ samen: false }, 'unknown');
		expect(legends()).toHaveLength(5);
	});
	test('adds up, shows the sum with the focus on it, and answers only when it is confirmed', async () => {
		await adding({ samen: true, 'jaren-ander': 30 }, 'wages', 'benefit');
		await type('wages-you', '150', 'week');
		await type('benefit-other', '€ 1.200,-', 'year');
		await submit();
		expect(heading()).toBe('Samen ongeveer €\u00a0750 per maand. Klopt dat?');
		expect(document.activeElement?.tagName).toBe('H1');
		expect(document.title).not.toMatch(/750/);
		expect([...main().querySelectorAll('dl:not(.terms) dt')].map((e) => e.textContent)).toEqual([
			'Loon van jou',
			'Uitkering van je partner',
		]);
		expect(main().querySelector('dd')?.textContent).toBe('€\u00a0150 per week is €\u00a0650 per maand');
		expect(visit.session.answers.value).not.toHaveProperty('geld');
		await press('Ja, dat klopt');
		expect(visit.session.answers.value.geld).toBe(75000);
		expect(visit.router.route.value).toEqual({ screen: 'check' });
	});
	test('S-10: not right: what was typed is still there', async () => {
		await adding({ samen: false }, 'wages');
		await type('wages-you', '300', 'week');
		await submit();
		await press('Nee, ik pas het aan');
		expect(one('#wages-you').value).toBe('300');
		expect(one('input:checked').value).toBe('week');
		expect(document.activeElement?.tagName).toBe('H1');
	});
	test('Q-17: each line says what it lacks; the message on top leads to the first', async () => {
		await adding({ samen: false }, 'wages', 'benefit');
		await submit();
		expect(one('#wages-you-error').textContent).toBe('Loon: vul een bedrag in, met cijfers.');
		await type('wages-you', '300');
		await submit();
		expect(one('.problem button').textContent).toBe('Loon: kies per week, per maand of per jaar.');
		fireEvent.click(one('.problem button'));
		expect((document.activeElement as HTMLInputElement).name).toBe('wages-you-period');
		expect(one('#wages-you').getAttribute('aria-invalid')).toBeNull();
	});
	test('"Terug" leads to the question; an address that adds up nothing is the question itself', async () => {
		await adding({ samen: false }, 'wages');
		const { n } = visit.router.route.value as { n: number };
		expect(document.querySelector('.back')?.getAttribute('href')).toBe(`#/vraag/${n}`);
		visit.router.go('#/optellen/1');
		await settled();
		expect(heading()).toBe('Plaats?');
	});
	test('P-10: wiping throws away sources, amounts and answers', async () => {
		await adding({ samen: false }, 'wages');
		await type('wages-you', '300', 'week');
		visit.wipe();
		const { session } = visit;
		expect([session.told.value, session.entries.value, session.coarse.value, session.answers.value]).toEqual([
			null,
			{},
			{},
			{},
		]);
	});
});

describe('the narrower choice', () => {
	const wide = { atLeast: 50000, atMost: 200000 };
	const narrower = () => atMoney({ geld: wide });
	test('comes after a range that still holds a limit, on a place of its own, and counts', async () => {
		await narrower();
		expect(visit.session.done.value).toBe(false);
		expect(visit.session.left.value).toBe(1);
		expect(heading()).toBe('Weet je het iets preciezer?');
		expect(one('#help').textContent).toContain('€\u00a0500 tot en met €\u00a02.000');
		expect(labels()).toEqual([
			'€\u00a0500 tot en met €\u00a01.000',
			'€\u00a01.001 tot en met €\u00a02.000',
			'Weet ik niet',
			'Zeg ik liever niet',
		]);
		await tick('range-1');
		await submit();
		expect(visit.session.answers.value.geld).toEqual({ atLeast: 50000, atMost: 100000 });
		expect(visit.router.route.value).toEqual({ screen: 'check' });
	});
	test('S-08: who does not know keeps the wide range, and is not asked again', async () => {
		await narrower();
		await tick('unknown');
		await submit();
		expect(visit.session.answers.value.geld).toEqual(wide);
		expect(visit.session.done.value).toBe(true);
	});
	test('S-10: back and on again keeps both choices; another range asks anew', async () => {
		await narrower();
		const { n } = visit.router.route.value as { n: number };
		await tick('range-2');
		await submit();
		visit.router.go(`#/vraag/${n - 1}`);
		await settled();
		expect(heading()).toBe('Geld?');
		expect(main().querySelector('label:has(:checked)')?.textContent).toBe(
			'€\u00a0500 tot en met €\u00a02.000',
		);
		await submit();
		expect(heading()).toBe('Weet je het iets preciezer?');
		expect(one('input:checked').value).toBe('range-2');
		visit.router.go(`#/vraag/${n - 1}`);
		await settled();
		await tick('range-1');
		await submit();
		expect(visit.session.answers.value.geld).toEqual({ atMost: 100000 });
		expect(visit.router.route.value).toEqual({ screen: 'check' });
	});
});
