import { render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renewTexts } from '../../../src/shell/new-texts';

let stop: () => void;
beforeEach(() => {
	stop = renewTexts();
});
afterEach(() => stop());

/** What a browser that translates leaves of a text. */
function translate(place: Element): void {
	for (const text of [...place.childNodes])
		if (text.nodeType !== 3) translate(text as Element);
		else if (text.textContent?.trim()) {
			const font = document.createElement('font');
			font.textContent = text.textContent.toUpperCase();
			text.parentNode?.replaceChild(font, text);
		}
}

test.each([
	['a text', (n: number) => <p>{`som ${n}`}</p>],
	['a text in pieces', (n: number) => <p>som {n}</p>],
	['a figure in a text', (n: number) => ['vanaf ', <bdi>{n}</bdi>, ' euro'] as never],
	['a figure in a paragraph', (n: number) => <p>{['vanaf ', <bdi>{n}</bdi>, ' euro']}</p>],
	[
		'beside an element',
		(n: number) => (
			<li>
				{`som ${n}`} <small>{n}</small>
			</li>
		),
	],
	['within a control', (n: number) => <button type="button">{`som ${n}`}</button>],
	['that comes and goes', (n: number) => <p role="status">{n === 2 && 'klaar'}</p>],
	[
		'in a list without keys',
		(n: number) => (
			<ul>
				{(n === 1 ? ['een', 'twee', 'drie'] : ['drie', 'vier']).map((one) => (
					<li>{one}</li>
				))}
			</ul>
		),
	],
])('%s: after a translation nothing stale is left', (_, show) => {
	const Shown = ({ n }: { n: number }) => <section>{show(n)}</section>;
	const shown = render(<Shown n={1} />);
	for (const n of [2, 3, 1]) {
		translate(shown.container);
		shown.rerender(<Shown n={n} />);
		const plain = render(<Shown n={n} />);
		expect(shown.container.textContent?.toUpperCase()).toBe(plain.container.textContent?.toUpperCase());
		plain.unmount();
	}
	shown.unmount();
});

test.each([
	['a control', (text: string) => <button type="button">{text}</button>],
	['a heading that is gone to', (text: string) => <h1 tabIndex={-1}>{text}</h1>],
	['what is said when it changes', (text: string) => <p role="status">{text}</p>],
])('%s stays when its text changes', (_, show) => {
	const shown = render(show('eerst'));
	const before = shown.container.firstElementChild;
	shown.rerender(show('dan'));
	expect(shown.container.firstElementChild).toBe(before);
	expect(before?.textContent).toBe('dan');
	shown.unmount();
});
