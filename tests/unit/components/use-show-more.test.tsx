import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useShowMore } from '../../../src/components/use-show-more';

function List() {
	const { list, all, showFrom } = useShowMore<HTMLUListElement>();
	return (
		<>
			<ul ref={list}>
				{[1, 2, 3].map(
					(n) =>
						(all || n !== 2) && (
							<li key={n}>
								<a href={`#${n}`}>{n}</a>
							</li>
						),
				)}
			</ul>
			{!all && (
				<button type="button" onClick={() => showFrom(1)}>
					More
				</button>
			)}
		</>
	);
}

test('the rest comes with one tap, and the focus goes to the first that is new', () => {
	render(<List />);
	expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['1', '3']);
	fireEvent.click(screen.getByRole('button'));
	expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['1', '2', '3']);
	expect(document.activeElement?.textContent).toBe('2');
});
