/** What axe leaves out: controls and the ring of the focus against what they lie on (1.4.11, A-05, A-06). */

/** Runs in the page. */
export function faint(): string[] {
	// The system chooses the colours then.
	if (matchMedia('(forced-colors: active)').matches) return [];
	const numbers = (colour: string): number[] => {
		const all = [...colour.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
		return colour.startsWith('color(') ? all.map((one, i) => (i < 3 ? one * 255 : one)) : all;
	};
	const light = (colour: string): number => {
		const [r = 0, g = 0, b = 0] = numbers(colour).map((one) => {
			const part = one / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const ratio = (one: string, other: string): number => {
		const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
		return (high + 0.05) / (low + 0.05);
	};
	const seen = (colour: string): boolean => (numbers(colour)[3] ?? 1) > 0;
	const below = (start: Element | null): string => {
		for (let one = start; one; one = one.parentElement) {
			const { backgroundColor } = getComputedStyle(one);
			if (seen(backgroundColor)) return backgroundColor;
		}
		return 'rgb(255, 255, 255)';
	};
	const probe = document.createElement('span');
	probe.style.color = 'var(--focus)';
	document.body.append(probe);
	const ring = getComputedStyle(probe).color;
	probe.remove();
	const wrong = new Set<string>();
	for (const one of document.querySelectorAll(
		'.option, .primary, .secondary, input[type=text], a, summary',
	)) {
		if (!one.checkVisibility({ visibilityProperty: true })) continue;
		const name = one.className || one.tagName;
		const around = below(one.parentElement);
		if (ratio(ring, around) < 3) wrong.add(`the ring of the focus is faint around ${name}`);
		const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(one);
		if (borderTopWidth === '0px') continue;
		const shapes = [borderTopColor, backgroundColor].filter(seen);
		if (shapes.every((colour) => ratio(colour, around) < 3)) wrong.add(`${name} is faint`);
	}
	return [...wrong];
}
