import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import app from '../../../../locales/nl/app.json';
import { compile } from '../../../../src/engine/compile/compile';
import type { Contact } from '../../../../src/publication/settings';
import { assemble } from '../../../../src/ruleset/assemble';
import type { Rules, Signpost } from '../../../../src/ruleset/schema';
import { createSession } from '../../../../src/session/session';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit, RULES } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

const signpost = (id: string, more: Partial<Signpost> = {}): Signpost => ({
	id,
	icon: 'geld',
	reviewBy: '2027-06-30',
	grondslag: 'wet',
	certainty: 'confirmed',
	...more,
});

const EIGHT = [
	signpost('schuldhulp'),
	signpost('rekenhulp', { url: 'https://www.example.org/reken', certainty: 'to-confirm' }),
	signpost('leergeld', { when: { fact: 'plaats', is: 'daar' } }),
	signpost('noodhulp', { audience: 'helper' }),
	...['kinderbijslag', 'jeugdfonds', 'geldzaak', 'welkomhuis'].map((id) => signpost(id)),
	signpost('voedselbank', { needs: ['dak'], urgency: 'waiting' }),
];

interface Given {
	elders?: Signpost[];
	day?: string;
	mode?: Partial<Visit['mode']>;
	answers?: object;
	entries?: Contact['entries'];
}

function at(address: string, { elders = EIGHT, day = '2026-11-21', mode, answers, entries }: Given = {}) {
	const rules: Rules = { ...RULES, elders: { grondslagen: {}, elders } };
	const ruleset = assemble(rules, day);
	visit = madeUpVisit(day, mode, {
		session: createSession(compile(ruleset)),
		...(entries && { contactBook: { validUntil: '2026-12-31', entries } }),
	});
	visit.session.answer({ plaats: 'hier', jaren: 30, geld: 90000, ...answers });
	return show(address, visit);
}
const phone = (dial: string) => ({ shown: dial, dial, free: false });
const LIST = '#/ook-goed-om-te-weten';
const names = (main: HTMLElement) => [...main.querySelectorAll('.row strong')].map((one) => one.textContent);
const flat = (element: Element | null) => element?.textContent?.replace(/[\s\u2066-\u2069]+/g, ' ').trim();

describe('the list', () => {
	test('at most six, and the rest with one tap: the focus goes to the first that is new', async () => {
		const { main, getByRole } = at(LIST);
		expect(flat(main.querySelector('h1'))).toBe('Ook goed om te weten (7)');
		expect(main.querySelectorAll('.row')).toHaveLength(6);
		fireEvent.click(getByRole('button', { name: 'Toon nog 1' }));
		await settled();
		expect(main.querySelectorAll('.row')).toHaveLength(7);
		expect(document.activeElement).toBe(main.querySelectorAll('.row')[6]);
	});
	test('six are six: nothing is left to show', () => {
		const { main, queryByRole } = at(LIST, { elders: EIGHT.slice(3) });
		expect(main.querySelectorAll('.row')).toHaveLength(5);
		expect(queryByRole('button', { name: /^Toon nog/ })).toBeNull();
	});
	test('what someone ticked stands first; what does not fit or is for a helper not at all', () => {
		expect(names(at(LIST).main)[0]).toBe(app.elders.schuldhulp.name);
		leave(visit);
		const { main } = at(LIST, { answers: { zaken: ['dak'] } });
		expect(names(main)[0]).toBe(app.elders.voedselbank.name);
		expect(names(main)).not.toContain(app.elders.leergeld.name);
		expect(names(main)).not.toContain(app.elders.noodhulp.name);
	});
	test('beside a helper also what only they can ask for', () => {
		const { main } = at(LIST, { mode: { together: true } });
		expect(names(main)).toContain(app.elders.noodhulp.name);
	});
	test('the results count the same', () => {
		expect(at('#/resultaat').main.textContent).toContain('Ook goed om te weten (7)');
	});
	test('past the day of review the row says so', () => {
		expect(at(LIST, { day: '2027-06-30' }).main.textContent).not.toContain(app.signpost.old);
		leave(visit);
		expect(at(LIST, { day: '2027-07-01' }).main.textContent).toContain(app.signpost.old);
	});
});

describe('the page', () => {
	test('what it is, for whom, what to say, and whom to call: one filled button', () => {
		const { main } = at('#/wegwijzer/1');
		const { name, text, whom, say, note } = app.elders.schuldhulp;
		expect(flat(main.querySelector('h1'))).toBe(name);
		for (const sentence of [text, whom, say, note]) expect(main.textContent).toContain(sentence);
		const [button, ...more] = main.querySelectorAll('.primary');
		expect(button?.getAttribute('href')).toBe('tel:12345');
		expect(more).toEqual([]);
	});
	test('the page itself is the button where its address is certain, and a person stands beside it', () => {
		const { main } = at('#/wegwijzer/2');
		expect(main.querySelector('.primary')?.getAttribute('href')).toBe('https://www.example.org/reken');
		expect(main.textContent).toContain('Je gaat naar example.org.');
		expect(main.querySelector('[href="tel:12345"]')).not.toBeNull();
		expect(main.textContent).toContain(app.card.unconfirmed);
	});
	test('where nobody may leave the app: the name of the site in words', () => {
		const { main } = at('#/wegwijzer/2', { mode: { links: false } });
		expect(main.querySelector('[href^="https:"], [href^="tel:"]')).toBeNull();
		expect(main.textContent).toContain('example.org');
	});
	test('a contact point of its own; when that may be out of date, the number that is always there', () => {
		const point = { hours: [], languages: [] };
		const called = (certainty: 'confirmed' | 'to-confirm') => {
			const { main } = at('#/wegwijzer/1', {
				elders: [signpost('schuldhulp', { contact: 'winkel' })],
				entries: [
					{ ...point, id: 'balie', name: 'De balie', always: true, phone: phone('12345') },
					{ ...point, id: 'winkel', name: 'De winkel', certainty, phone: phone('67890') },
				],
			});
			const call = main.querySelector('[href^="tel:"]')?.getAttribute('href');
			const named = main.textContent?.includes('De winkel');
			leave(visit);
			return [call, named];
		};
		expect(called('confirmed')).toEqual(['tel:67890', true]);
		expect(called('to-confirm')).toEqual(['tel:12345', false]);
	});
	test('past the day of review it says so, certain or not', () => {
		expect(at('#/wegwijzer/1', { day: '2027-06-30' }).main.textContent).not.toContain(app.signpost.old);
		leave(visit);
		expect(at('#/wegwijzer/1', { day: '2027-07-01' }).main.textContent).toContain(app.signpost.old);
	});
	test.each(['#/wegwijzer/10', '#/wegwijzer/999', '#/wegwijzer/4'])(
		'%s, where nothing stands for who looks: the list, and someone to ask',
		(address) => {
			const { main } = at(address);
			expect(flat(main.querySelector('h1'))).toBe(app.signpost.gone);
			expect(main.querySelector('.primary')?.getAttribute('href')).toBe(LIST);
			expect(main.querySelector('[href="tel:12345"]')).not.toBeNull();
		},
	);
	test('P-03: neither address nor title say which one', async () => {
		at('#/wegwijzer/1');
		await settled();
		const title = document.title;
		expect(window.location.hash).toBe('#/check');
		leave(visit);
		at('#/wegwijzer/2');
		await settled();
		expect([document.title, window.location.hash]).toEqual([title, '#/check']);
	});
	test('by keyboard: a row is a link, the heading has the focus, and Back leads to the list', async () => {
		const { main, container } = at(LIST);
		const row = main.querySelector<HTMLElement>('.row');
		row?.focus();
		expect(document.activeElement).toBe(row);
		// What Enter on a link does.
		fireEvent.click(row as HTMLElement);
		await expect.poll(() => document.activeElement).toBe(container.querySelector('h1'));
		expect(flat(container.querySelector('h1'))).toBe(app.elders.schuldhulp.name);
		const back = [...container.querySelectorAll<HTMLElement>('header a')].find(
			(link) => link.getAttribute('href') === LIST,
		);
		fireEvent.click(back as HTMLElement);
		await expect.poll(() => document.activeElement?.classList).toContain('row');
		expect(flat(container.querySelector('h1'))).toBe('Ook goed om te weten (7)');
	});
});
