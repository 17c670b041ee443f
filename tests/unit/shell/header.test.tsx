import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import app from '../../../locales/nl/app.json';
import { TEXT_SIZES } from '../../../src/session/device/display';
import { modeFrom } from '../../../src/session/mode';
import type { Visit } from '../../../src/session/visit';
import { madeUpVisit } from '../screens/made-up';
import { leave, settled, show } from '../screens/show';

let visit: Visit;
afterEach(() => leave(visit));

const open = (mode = 'phone', address = '#/') => {
	const screen = show(address, { ...madeUpVisit(), mode: modeFrom(`?mode=${mode}`) });
	visit = screen.visit;
	return screen;
};

describe('letters and contrast', () => {
	test('K-12: A+ and A− change the whole page, and say so', async () => {
		const { getByLabelText, getByText, display } = open();
		fireEvent.click(getByLabelText(app.display.larger));
		await settled();
		expect(document.documentElement.style.getPropertyValue('--scale')).toBe('1.25');
		expect(display.size.value).toBe(1);
		expect(getByText(`Grootte van de letters: 2 van ${TEXT_SIZES.length}`).getAttribute('role')).toBe(
			'status',
		);
		fireEvent.click(getByText(app.display.contrast));
		await settled();
		expect(document.documentElement.dataset.contrast).toBe('');
		expect(getByText(app.display.contrast).getAttribute('aria-pressed')).toBe('true');
	});
	test('A-04, K-03: what is tapped is as large as the mode asks', async () => {
		for (const [mode, target] of [
			['phone', 48],
			['outreach', 56],
			['kiosk', 64],
		] as const) {
			open(mode);
			await settled();
			expect(document.documentElement.style.getPropertyValue('--least')).toBe(`${target}px`);
			leave(visit);
		}
	});
});

describe('O-02: Dutch beside another language', () => {
	test('one tap, on and off; lang and dir stand on each part', async () => {
		const { choice, getAllByText, queryByText } = open();
		expect(queryByText(app.both.on)).toBeNull();
		await choice.choose('en');
		await settled();
		fireEvent.click(document.querySelector('.languages [aria-pressed]') as Element);
		await settled();
		expect(document.documentElement.dataset.both).toBe('');
		expect(getAllByText(app.start.intro)[0]?.closest('[lang]')?.getAttribute('lang')).toBe('nl');
		expect(document.querySelectorAll('h1')).toHaveLength(1);
		fireEvent.click(document.querySelector('.languages [aria-pressed]') as Element);
		await settled();
		expect(document.querySelector('.pair')).toBeNull();
	});
	test('O-04: who answers alone sees one language and no way to earlier answers', async () => {
		const { choice, visit } = open('outreach', '#/vraag/1');
		choice.both.value = true;
		await choice.choose('en');
		await settled();
		expect(document.querySelector('.pair')).not.toBeNull();
		visit.alone.value = true;
		await settled();
		expect(document.querySelector('.pair')).toBeNull();
		expect(document.querySelector('.back')).toBeNull();
	});
});

test.each([
	['phone', [app.nav.menu], [app.cover.show]],
	['kiosk', [], [app.cover.show, app.cover.new]],
] as const)(
	'P-11, K-11: %s: hidden after what has to be opened, back with one tap, where one was',
	async (mode, opens, offers) => {
		const { getByText } = open(mode, '#/vraag/1');
		const { dataset } = document.documentElement;
		const heading = document.querySelector('h1');
		const hide = getByText(app.cover.hide);
		const around = hide.closest('details')?.querySelector('summary');
		expect(around ? [around.textContent] : []).toEqual(opens);
		hide.focus();
		fireEvent.click(hide);
		await settled();
		expect(dataset.covered).toBe('');
		expect(document.activeElement?.textContent).toBe(app.cover.show);
		expect([...document.querySelectorAll('.cover button')].map(({ textContent }) => textContent)).toEqual(
			offers,
		);
		fireEvent.click(getByText(app.cover.show));
		await settled();
		expect([dataset.covered, document.querySelector('.cover')]).toEqual([undefined, null]);
		expect([document.activeElement, document.querySelector('h1')]).toEqual([hide, heading]);
	},
);

test('A-14: no voice on this device, no button', () => {
	const { queryByText } = open();
	expect(queryByText(app.listen.start)).toBeNull();
});
