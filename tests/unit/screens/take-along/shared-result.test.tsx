import { afterEach, describe, expect, test } from 'vitest';
import { to } from '../../../../src/session/screens';
import { payloadFor } from '../../../../src/session/take-along/result-link';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

const link = (day = '2026-11-21', ids = ['hulp']) =>
	to.shared(
		payloadFor(
			'nl',
			day,
			ids.map((id) => ({ id, outcome: 'likely' })),
		),
	);
function open(address: string, today?: string) {
	visit = madeUpVisit(today);
	return show(address, visit);
}
const spaces = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

describe('a result that came with a link', () => {
	test('names, status in words, what to do, papers, whom to call, the day of the rules', async () => {
		const { main } = open(link());
		await settled();
		const said = spaces(main.textContent);
		for (const part of [
			'Hulp in gewone woorden [Regeling Hulp]: Waarschijnlijk wel',
			'Pak je pas.',
			'Je pas (van jou)',
			'De balie',
			'Gemaakt op 21 november 2026. Met de regels van 1 januari 2026.',
		])
			expect(said).toContain(part);
		expect(said).not.toContain('veranderd');
		expect(document.title).toBe('Jouw overzicht – Weet jij waar je recht op hebt?');
	});
	test('S-17: there is a way on', () => {
		const { main } = open(link());
		expect(main.querySelector('.primary')?.getAttribute('href')).toBe('#/');
	});
	test('it neither begins a visit nor touches one that is going on', async () => {
		visit = madeUpVisit();
		visit.session.answer({ plaats: 'hier', jaren: 30 });
		show(link(), visit);
		await settled();
		expect(visit.session.answers.value).toEqual({ plaats: 'hier', jaren: 30 });
		expect(document.querySelector('.notice')).toBeNull();
		expect(window.location.hash).toBe(link());
	});
	test('who comes back to it after half an hour still finds it; answers would have been wiped', () => {
		open(link());
		visit.forget();
		expect(window.location.hash).toBe(link());
		visit.session.answer({ plaats: 'hier' });
		visit.forget();
		expect(visit.session.answers.value).toEqual({});
	});
	test('after the rules changed it shows what it was, and says so', async () => {
		const { main } = open(link(), '2027-02-01');
		await settled();
		expect(spaces(main.textContent)).toContain('Na 21 november 2026 zijn de regels veranderd.');
		expect(main.textContent).toContain('Waarschijnlijk wel');
	});
	test('R-15: of a day after the last that its rules are known for, it says so, and nothing is likely', async () => {
		const { main } = open(link('2027-01-20'), '2027-01-21');
		await settled();
		const said = spaces(main.textContent);
		expect(said).toContain('Vanaf 1 januari 2027 kennen we de regels nog niet. Doe de check nog een keer.');
		expect(said).toContain('Misschien');
		expect(said).not.toContain('Waarschijnlijk wel');
	});
	test.each(['2026-11-23', '2045-06-01'])(
		'of %s, which has not come, it is no result of ours',
		async (day) => {
			const { main } = open(link(day));
			await settled();
			expect(main.textContent).toContain('Deze code werkt niet meer.');
			expect(main.querySelector('ol')).toBeNull();
		},
	);
	test('of tomorrow it is: it comes from further east', async () => {
		const { main } = open(link('2026-11-22'));
		await settled();
		expect(main.textContent).toContain('Waarschijnlijk wel');
	});
	test('a regeling nobody knows is counted, and the rest stands there', async () => {
		const { main } = open(link('2026-11-21', ['hulp', 'weg', 'ook-weg']));
		await settled();
		expect(main.textContent).toContain('2 soorten hulp staan hier niet meer in.');
		expect(main.textContent).toContain('Hulp in gewone woorden');
	});
	test('with nothing left there is still someone to call', async () => {
		const { main } = open(link('2026-11-21', ['weg']));
		await settled();
		expect(main.textContent).toContain('1 soort hulp staat hier niet meer in.');
		expect(main.textContent).toContain('De balie');
		expect(main.querySelector('ol')).toBeNull();
	});
	test.each([
		['#r=', 'Deze code werkt niet meer.'],
		['#r=1.nl.1xw.l6gtm55p.5z1', 'Deze code werkt niet meer.'],
		['#r=3.nl.anything-else.5g8', 'Deze code is nieuwer dan deze check.'],
	])('%s is met with a calm word', async (address, said) => {
		const { main } = open(address);
		await settled();
		expect(main.textContent).toContain(said);
		expect(main.textContent).toContain('Doe de check');
		expect(main.textContent).toContain('De balie');
	});
});
