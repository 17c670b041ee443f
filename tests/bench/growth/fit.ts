/** How steep a measure grows: the slope of a straight line through the points on two logarithmic scales. */

/** @returns b of the y = a·x^b that fits best (least squares of the logarithms), and a */
export function power(points: readonly (readonly [x: number, y: number])[]): { a: number; b: number } {
	const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
	const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
	const [mx, my] = [mean(0), mean(1)];
	const b =
		logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) /
		logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
	return { a: Math.exp(my - b * mx), b };
}
