/** Two taps on what can be ticked or opened: the second undoes it only when there was time to see the first. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import app from '../../../locales/nl/app.json';
import { Listen } from '../../../src/components/listen';
import { language } from '../../../src/i18n/languages';
import { modeFrom } from '../../../src/session/mode';
import { ignoreSecondTaps } from '../../../src/shell/second-tap';
import { madeUpVisit } from '../screens/made-up';
import { leave, settled, show } from '../screens/show';

ignoreSecondTaps(document);
/** Of each test; time goes on. */
let start = 0;
afterEach(() => {
	start += 60_000;
	cleanup();
	vi.restoreAllMocks();
});

function shown() {
	const { container } = render(
		<>
			<label>
				<input type="checkbox" value="rent" />
				<span>Rent</span>
			</label>
			<label>
				<input type="checkbox" value="car" />
				<span>Car</span>
			</label>
			<button type="button" aria-pressed="false">
				Both languages
			</button>
			<button type="button">Add one</button>
		</>,
	);
	const [rent, car] = container.querySelectorAll('input');
	const [pressed, plain] = container.querySelectorAll('button');
	const clicks = vi.fn();
	for (const button of [pressed, plain]) button?.addEventListener('click', clicks);
	return { rent, car, pressed, plain, clicks } as {
		rent: HTMLInputElement;
		car: HTMLInputElement;
		pressed: HTMLButtonElement;
		plain: HTMLButtonElement;
		clicks: typeof clicks;
	};
}

/** @param at in milliseconds; each control has a place of its own, which the layout of a test does not give */
function tap(what: HTMLElement, at: number, detail = 1, under = what): void {
	vi.spyOn(document, 'elementFromPoint').mockReturnValue(under);
	const clientX = 10 * [...document.querySelectorAll('input, button, span')].indexOf(what);
	const place = { bubbles: true, cancelable: true, clientX, clientY: 100 };
	if (detail) what.dispatchEvent(new PointerEvent('pointerdown', place));
	const click = new MouseEvent('click', { ...place, detail });
	Object.defineProperty(click, 'timeStamp', { value: start + at });
	what.dispatchEvent(click);
}

test('a box tapped twice at once stays ticked; later the second tap takes it away', () => {
	const { rent } = shown();
	const words = rent.nextElementSibling as HTMLElement;
	tap(words, 1000);
	tap(words, 1110);
	expect(rent.checked).toBe(true);
	tap(words, 1800);
	expect(rent.checked).toBe(false);
});

test('two boxes right after each other are both ticked, however near, and a key may undo at once', () => {
	const { rent, car } = shown();
	tap(rent, 1000);
	// What lies where the first tap was has not changed.
	tap(car, 1110, 1, rent);
	expect([rent.checked, car.checked]).toEqual([true, true]);
	tap(car, 1150, 0);
	expect(car.checked).toBe(false);
});

test('what opens is not shut by the same two taps; what adds one is meant both times', () => {
	const { pressed, plain, clicks } = shown();
	tap(pressed, 1000);
	tap(pressed, 1110);
	expect(clicks).toHaveBeenCalledTimes(1);
	tap(plain, 3000);
	tap(plain, 3110);
	expect(clicks).toHaveBeenCalledTimes(3);
});

test('what is read aloud is not stopped by the same two taps', () => {
	const [onStart, onStop] = [vi.fn(), vi.fn()];
	const all = { languages: [language('nl')], start: 'Luister', stop: 'Stop', onStart, onStop };
	const { getByText, rerender } = render(<Listen {...all} speaking={null} />);
	tap(getByText('Luister'), 1000);
	rerender(<Listen {...all} speaking="nl" />);
	tap(getByText('Stop'), 1110);
	expect([onStart, onStop].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
	tap(getByText('Stop'), 3000);
	expect(onStop).toHaveBeenCalledTimes(1);
});

test('whoever answers alone is not back together by the same two taps', async () => {
	const { visit, getByText } = show('#/vraag/1', { ...madeUpVisit(), mode: modeFrom('?mode=outreach') });
	tap(getByText(app.outreach.alone), 1000);
	await settled();
	tap(getByText(app.outreach.aloneEnd), 1110);
	expect(visit.alone.value).toBe(true);
	tap(getByText(app.outreach.aloneEnd), 3000);
	expect(visit.alone.value).toBe(false);
	leave(visit);
});
