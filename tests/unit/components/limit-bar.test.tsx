import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { LimitBar } from '../../../src/components/limit-bar';

afterEach(cleanup);

const stretches = [
	{ from: 0, to: 0.5, mark: 'likely' },
	{ from: 0.5, to: 0.7, mark: 'maybe' },
	{ from: 0.7, to: 1, mark: 'unlikely' },
] as const;
const draw = (own: { from: number; to: number } | null) =>
	render(<LimitBar stretches={stretches} own={own} />).container.querySelector('svg') as SVGElement;

test('A-17, P-04: hidden, without words and without a style', () => {
	const bar = draw({ from: 0.1, to: 0.2 });
	expect(bar.getAttribute('aria-hidden')).toBe('true');
	expect(bar.textContent).toBe('');
	expect(bar.querySelectorAll('[style]')).toHaveLength(0);
});

test('R-01: full, half and empty, so that colour is not needed', () => {
	const heights = [...draw(null).querySelectorAll('.fill')].map((e) => Number(e.getAttribute('height')));
	expect(heights).toHaveLength(2);
	expect(heights[1]).toBe((heights[0] ?? 0) / 2);
});

test('an answer without an end has no side there', () => {
	const path = (own: { from: number; to: number }) =>
		draw(own).querySelector('.own')?.getAttribute('d') ?? '';
	expect(path({ from: 0.2, to: 0.4 }).match(/V/g)).toHaveLength(2);
	expect(path({ from: 0, to: 0.4 }).match(/V/g)).toHaveLength(1);
	expect(path({ from: 0.4, to: 1 }).match(/V/g)).toHaveLength(1);
	expect(path({ from: 0.3, to: 0.3 })).not.toContain('H');
});
