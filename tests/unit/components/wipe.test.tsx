import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Wipe } from '../../../src/components/wipe';

afterEach(cleanup);
const settled = () => new Promise((done) => setTimeout(done, 30));

test('asks first, keeps the focus near, and wipes only after a yes', async () => {
	let wiped = 0;
	const { container } = render(<Wipe label="Wis" sure="Zeker?" yes="Ja" no="Nee" onWipe={() => wiped++} />);
	const press = async (label: string) => {
		fireEvent.click(
			[...container.querySelectorAll('button')].find((e) => e.textContent === label) as Element,
		);
		await settled();
	};
	expect(document.activeElement).toBe(document.body);
	await press('Wis');
	expect(document.activeElement?.textContent).toBe('Ja');
	await press('Nee');
	expect(document.activeElement?.textContent).toBe('Wis');
	expect(wiped).toBe(0);
	await press('Wis');
	await press('Ja');
	expect(wiped).toBe(1);
});
