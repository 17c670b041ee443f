import { cleanup, render, screen } from '@testing-library/preact';
import { render as draw } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NextFrame } from '../../../src/components/next-frame';

afterEach(cleanup);

test('is drawn after the first frame, and nothing of it is worked out before', async () => {
	const work = vi.fn(() => <p>more</p>);
	const page = document.createElement('div');
	draw(<NextFrame>{work}</NextFrame>, page);
	expect(work).not.toHaveBeenCalled();
	expect(page.querySelector('.room')).not.toBeNull();
	await expect.poll(() => page.textContent).toBe('more');
	expect(page.querySelector('.room')).toBeNull();
	draw(null, page);
});

test('follows what it is given', async () => {
	const { rerender } = render(<NextFrame>{() => <p>one</p>}</NextFrame>);
	rerender(<NextFrame>{() => <p>two</p>}</NextFrame>);
	await expect.poll(() => screen.queryByText('two')).toBeTruthy();
});
