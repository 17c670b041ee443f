import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Visit } from '../../../src/session/visit';
import { madeUpVisit } from '../screens/made-up';
import { leave, settled, show } from '../screens/show';

let visit: Visit;
afterEach(() => {
	leave(visit);
	vi.restoreAllMocks();
});

const SCREENS = [
	...['#/', '#/vraag/1', '#/mijn-antwoorden', '#/resultaat', '#/regeling/1', '#/past-nu-niet', '#/mijn-plan'],
	...['#/ook-goed-om-te-weten', '#/wegwijzer/1', '#/waarom/1', '#/nu-hulp', '#/contact', '#/over'],
];

function at(address: string) {
	visit = madeUpVisit();
	visit.session.reply(1, { ticked: { plaats: ['hier'] }, given: {} });
	visit.session.reply(2, { ticked: {}, given: { jaren: 30 } });
	visit.session.reply(3, { ticked: { bronnen: ['loon'] }, given: {} });
	visit.session.reply(4, { ticked: {}, given: { geld: 90000 } });
	return show(address, visit);
}

describe.each(SCREENS)('%s', (address) => {
	test('A-01, A-02: one heading that can take the focus, one main, a title', async () => {
		const { container } = at(address);
		await settled();
		expect(container.querySelectorAll('main')).toHaveLength(1);
		expect(container.querySelectorAll('h1')).toHaveLength(1);
		expect(container.querySelector('h1')?.getAttribute('tabindex')).toBe('-1');
		expect(document.title).toContain('Weet jij waar je recht op hebt?');
	});
	test('S-15, S-17, P-10: someone to talk to, and everything can be wiped', () => {
		const { container } = at(address);
		expect(
			container.querySelectorAll(':is(footer, .bar, .go-on) a[href="#/contact"]').length,
		).toBeGreaterThan(0);
		expect(container.querySelector('footer')?.textContent).toContain('Wis alles');
	});
	test('A-17, P-04: pictures are hidden from screen readers, and no style stands in the markup', () => {
		const { container } = at(address);
		for (const svg of container.querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true');
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
	});
});

describe('App', () => {
	test('A-02: a new screen starts at its heading', async () => {
		at('#/mijn-antwoorden');
		await settled();
		visit.router.go('#/resultaat');
		await settled();
		expect(document.activeElement).toBe(document.querySelector('h1'));
		expect(document.querySelector('h1')?.textContent).not.toContain('Klopt dit');
		// The same for everyone on the way: titles stay in the browser's history.
		expect(document.title).toBe('Weet jij waar je recht op hebt?');
	});
	test('Q-21: an address without answers is a friendly start', async () => {
		visit = madeUpVisit();
		const { container } = show('#/resultaat', visit);
		await settled();
		expect(window.location.hash).toBe('#/');
		expect(container.querySelector('.notice')?.textContent).toContain('want we bewaren niets');
	});
	test('I-02: another language keeps place and answers, and the page follows', async () => {
		const { choice, container } = at('#/vraag/1');
		await choice.choose('en');
		await settled();
		expect(document.documentElement.lang).toBe('en');
		expect(container.querySelector('.primary')?.textContent).toBe('Continue');
		expect(container.querySelector<HTMLInputElement>('input:checked')?.value).toBe('hier');
		expect(visit.router.route.value).toEqual({ screen: 'question', n: 1 });
	});
	test('wiping takes two taps', async () => {
		const { container } = at('#/resultaat');
		const press = async (label: string) => {
			const button = [...container.querySelectorAll('button')].find((e) => e.textContent === label);
			fireEvent.click(button as Element);
			await settled();
		};
		await press('Wis alles');
		expect(Object.keys(visit.session.answers.value)).toHaveLength(3);
		await press('Ja, wis alles');
		expect(visit.session.answers.value).toEqual({});
		expect(container.querySelector('.notice')?.textContent).toBe('Alles is gewist.');
	});
	test('S-10: "Terug" leads one step back in the visit', async () => {
		const back = async (address: string) => {
			const { container } = at(address);
			await settled();
			const href = container.querySelector('.back')?.getAttribute('href');
			leave(visit);
			return href;
		};
		expect(await back('#/vraag/1')).toBe('#/');
		// The first screen itself said where someone lives.
		expect(await back('#/vraag/2')).toBe('#/');
		expect(await back('#/vraag/4')).toBe('#/vraag/3');
		// Nothing is asked there: the address leads on to the results.
		expect(await back('#/vraag/3')).toBe('#/vraag/4');
		expect(await back('#/mijn-antwoorden')).toBe('#/resultaat');
		expect(await back('#/resultaat')).toBe('#/vraag/4');
		expect(await back('#/regeling/1')).toBe('#/resultaat');
		expect(await back('#/waarom/1')).toBe('#/regeling/1');
	});
	test('S-23: when we break, it is our fault, the answers stay, and there is a way on', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		visit = madeUpVisit();
		visit.session.answer({ plaats: 'hier' });
		const broken = { ...visit, contact: null as unknown as Visit['contact'] };
		const { container } = show('#/contact', broken);
		await settled();
		expect(container.textContent).toContain('Er ging iets mis bij ons');
		broken.router.go('#/over');
		await settled();
		expect(container.textContent).toContain('Over deze check');
		expect(visit.session.answers.value).toEqual({ plaats: 'hier' });
	});
});
