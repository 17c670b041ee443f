import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import app from '../../../../locales/nl/app.json';
import { modeFrom } from '../../../../src/session/mode';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show, wordsIn } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

const open = (address = '#/', mode = 'outreach') => {
	const screen = show(address, { ...madeUpVisit(), mode: modeFrom(`?mode=${mode}`) });
	visit = screen.visit;
	return screen;
};

describe('O-01: a word before the start', () => {
	test('at most 40 words, with a yes and another way', () => {
		const { getByText } = open();
		const [heading, words] = [getByText(app.outreach.heading), getByText(app.outreach.consent)];
		expect(wordsIn(heading) + wordsIn(words)).toBeLessThanOrEqual(40);
		expect(getByText(app.outreach.yes).getAttribute('href')).toBe('#/vraag/1');
		getByText(app.outreach.self);
	});
	test('"Liever zelf" leads to the first question, without the one beside you', async () => {
		const { getByText } = open();
		fireEvent.click(getByText(app.outreach.self));
		await settled();
		fireEvent.click(getByText(app.outreach.alone));
		await settled();
		expect(visit.alone.value).toBe(true);
		expect(visit.router.route.value).toEqual({ screen: 'question', n: 1 });
	});
	test('O-09: with an address for everyone, a code for their own phone', async () => {
		const base = madeUpVisit();
		const deployment = { ...base.deployment, publicUrl: 'https://example.org/hulp/' };
		const screen = show('#/', { ...base, deployment, mode: modeFrom('?mode=outreach') });
		visit = screen.visit;
		fireEvent.click(screen.getByText(app.outreach.self));
		await settled();
		expect(screen.getByRole('img', { name: app.outreach.selfCode }).tagName).toBe('CANVAS');
	});
	test('is not there for someone with their own phone', () => {
		const { queryByText } = open('#/', 'phone');
		expect(queryByText(app.outreach.heading)).toBeNull();
	});
});

describe('O-04: "Zelf tikken"', () => {
	test('hides the way back, and says so; one tap ends it', async () => {
		const { getByText } = open('#/vraag/1');
		expect(document.querySelector('.back')).not.toBeNull();
		fireEvent.click(getByText(app.outreach.alone));
		await settled();
		expect(getByText(app.outreach.aloneText).closest('[role=status]')).not.toBeNull();
		expect(document.querySelector('.back')).toBeNull();
		fireEvent.click(getByText(app.outreach.aloneEnd));
		await settled();
		expect(document.querySelector('.back')).not.toBeNull();
	});
	test('the way back of the browser shows no earlier answer either, unless someone comes to change it', async () => {
		const { getByText } = open('#/vraag/1');
		const { session, router } = visit;
		session.reply(1, { ticked: { plaats: ['hier'] }, given: {} });
		router.go('#/vraag/2');
		await settled();
		fireEvent.click(getByText(app.outreach.alone));
		await settled();
		router.go('#/vraag/1');
		await settled();
		expect(router.route.value).toEqual({ screen: 'question', n: 2 });
		visit.change(1, '#/mijn-antwoorden');
		await settled();
		expect(router.route.value).toEqual({ screen: 'question', n: 1 });
	});
	test('nor the amounts that were added up for it', async () => {
		open();
		const { session, router, alone } = visit;
		session.answer({ plaats: 'hier', jaren: 30 });
		session.reply(3, { ticked: { bronnen: ['loon'] }, given: {} });
		alone.value = true;
		// Whoever is still adding up stays there.
		router.go('#/optellen/4');
		await settled();
		expect(router.route.value.screen).toBe('adding');
		session.reply(4, { ticked: {}, given: { geld: 123456 } });
		router.go('#/vraag/1');
		router.go('#/optellen/4');
		await settled();
		expect(router.route.value.screen).not.toBe('adding');
	});
	test('ends with the visit', () => {
		open('#/vraag/1');
		visit.alone.value = true;
		visit.wipe();
		expect(visit.alone.value).toBe(false);
	});
});

test('O-07: the next one is two taps away, on every screen', async () => {
	const { getByText, queryByText } = open('#/vraag/1');
	visit.session.answer({ jaren: 30 });
	fireEvent.click(getByText(app.outreach.next));
	fireEvent.click(getByText(app.nav.wipeYes));
	await settled();
	expect(visit.session.answers.value).toEqual({});
	expect(queryByText(app.notice.wiped)).not.toBeNull();
});

test('O-08, O-12: at the end, a question that asks it back, and what to say when you do not know', async () => {
	const { getByText, visit: own } = open('#/mijn-plan');
	own.session.answer({ jaren: 30 });
	own.router.go('#/mijn-plan');
	await settled();
	getByText(app.outreach.teachBack);
	getByText(app.outreach.unsure);
	own.choosePlan('hulp', 'tomorrow');
	await settled();
	expect(document.querySelector('.parting')?.textContent).toContain(
		`${app.plan.tomorrow}: Hulp in gewone woorden`,
	);
	expect(document.querySelectorAll('.parting ol li')).toHaveLength(
		Object.keys(app.outreach.handOverSteps).length,
	);
});
