import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Pictogram } from '../../../../src/components/pictures/pictogram';

afterEach(cleanup);

test('a drawing says nothing by itself (A-17)', () => {
	const svg = render(<Pictogram name="huis" />).container.querySelector('svg');
	expect(svg?.getAttribute('aria-hidden')).toBe('true');
	expect(svg?.textContent).toBe('');
});

test('an unknown name is no picture, and no error', () => {
	expect(render(<Pictogram name="eenhoorn" />).container.innerHTML).toBe('');
});
