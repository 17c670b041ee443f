/** Whoever comes back to a screen finds it as they left it: the same lines in sight, the same parts open. */

/** Numbers only, counted in the order of the page. */
export interface LeftPlace {
	/** CSS px from the top. */
	scroll: number;
	/** What had the focus. */
	control: number;
	/** Which of the parts that open stood open. */
	opened: readonly number[];
}

export const CONTROLS = 'a, button, input, select, summary';
export const within = <E extends Element>(main: Element, what: string): E[] => [
	...main.querySelectorAll<E>(what),
];

/** @param main what of the page to look at */
export const leftPlace = (main: Element): LeftPlace => ({
	scroll: window.scrollY,
	control: within(main, CONTROLS).indexOf(document.activeElement as Element),
	opened: within<HTMLDetailsElement>(main, 'details').flatMap(({ open }, i) => (open ? [i] : [])),
});
