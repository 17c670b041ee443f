import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Wipe } from '../../../src/components/wipe';

afterEach(cleanup);

test('asks first, keeps the focus near, and wipes only after a yes', () => {
	let wiped = 0;
	const { container } = render(<Wipe label="Wis" sure="Zeker?" yes="Ja" no="Nee" onWipe={() => wiped++} />);
	const press = (label: string) => {
		fireEvent.click(
			[...container.querySelectorAll('button')].find((e) => e.textContent === label) as Element,
		);
	};
	expect(document.activeElement).toBe(document.body);
	press('Wis');
	expect(document.activeElement?.textContent).toBe('Ja');
	press('Nee');
	expect(document.activeElement?.textContent).toBe('Wis');
	expect(wiped).toBe(0);
	press('Wis');
	press('Ja');
	expect(wiped).toBe(1);
});

test('the question is said with the button that gets the focus', () => {
	const { container } = render(<Wipe label="Wis" sure="Zeker?" yes="Ja" no="Nee" onWipe={() => {}} />);
	fireEvent.click(container.querySelector('button') as Element);
	const asked = document.activeElement?.getAttribute('aria-describedby') ?? '';
	expect(document.getElementById(asked)?.textContent).toBe('Zeker?');
});
