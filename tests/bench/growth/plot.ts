/** The growth as a picture: beside each other what grows with regelingen, with versions and with questions. */

export interface Panel {
	title: string;
	/** Per measure: size and how many times that of the smallest folder. */
	lines: Record<string, readonly (readonly [size: number, times: number])[]>;
}

const [WIDTH, HEIGHT, TOP, BOTTOM, LEFT, GAP, LABEL] = [280, 330, 60, 50, 60, 245, 13];
/** Readable on light and on dark; a line is also told from another by its name at its end. */
const COLOURS = ['#2a78d6', '#c4452d', '#2c8a4b', '#9055c8', '#b07a00', '#1a8f98', '#c2418f'];

export function plot(panels: readonly Panel[], heading: string): string {
	const most = Math.max(
		...panels.flatMap(({ lines }) =>
			Object.values(lines)
				.flat()
				.map(([, y]) => y),
		),
	);
	const least = Math.min(
		...panels.flatMap(({ lines }) =>
			Object.values(lines)
				.flat()
				.map(([, y]) => y),
		),
	);
	const [from, to] = [Math.floor(Math.log10(least) * 2) / 2, Math.ceil(Math.log10(most))];
	const y = (value: number): number => TOP + HEIGHT - ((Math.log10(value) - from) / (to - from)) * HEIGHT;
	const powers = Array.from({ length: to - Math.ceil(from) + 1 }, (_, i) => 10 ** (Math.ceil(from) + i));
	const width = LEFT + panels.length * (WIDTH + GAP);
	const drawn = panels.map((panel, i) => drawPanel(panel, LEFT + i * (WIDTH + GAP), y, powers));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${TOP + HEIGHT + BOTTOM}" font-family="system-ui, sans-serif" font-size="${LABEL}" role="img" aria-label="${heading}">
<style>
	svg { background: #fff; }
	text { fill: #222; }
	.grid { stroke: #ccc; }
	@media (prefers-color-scheme: dark) {
		svg { background: #161616; }
		text { fill: #eee; }
		.grid { stroke: #444; }
	}
	path { fill: none; stroke-width: 2; }
</style>
<text x="${LEFT}" y="22" font-size="16">${heading}</text>
${drawn.join('\n')}
</svg>
`;
}

function drawPanel(
	{ title, lines }: Panel,
	left: number,
	y: (value: number) => number,
	powers: readonly number[],
): string {
	const sizes = [...new Set(Object.values(lines).flatMap((points) => points.map(([size]) => size)))];
	const [low, high] = [Math.log(Math.min(...sizes)), Math.log(Math.max(...sizes))];
	const x = (size: number): number => left + ((Math.log(size) - low) / (high - low)) * WIDTH;
	const grid = powers.map(
		(power) =>
			`<line class="grid" x1="${left}" x2="${left + WIDTH}" y1="${y(power)}" y2="${y(power)}"/><text x="${left - 6}" y="${y(power) + 4}" text-anchor="end">${power}×</text>`,
	);
	const ticks = sizes.map(
		(size) =>
			`<line class="grid" x1="${x(size)}" x2="${x(size)}" y1="${TOP}" y2="${TOP + HEIGHT}"/><text x="${x(size)}" y="${TOP + HEIGHT + 18}" text-anchor="middle">${size}</text>`,
	);
	const places = apart(Object.values(lines).map((points) => y((points.at(-1) as [number, number])[1])));
	const drawn = Object.entries(lines).map(([name, points], i) => {
		const colour = COLOURS[i % COLOURS.length];
		const path = points.map(
			([size, times], p) => `${p ? 'L' : 'M'}${x(size).toFixed(1)} ${y(times).toFixed(1)}`,
		);
		return `<path d="${path.join('')}" stroke="${colour}"/>${points.map(([size, times]) => `<circle cx="${x(size).toFixed(1)}" cy="${y(times).toFixed(1)}" r="3" fill="${colour}"/>`).join('')}<text x="${left + WIDTH + 8}" y="${((places[i] as number) + 4).toFixed(1)}" style="fill: ${colour}">${name}</text>`;
	});
	return `<text x="${left + WIDTH / 2}" y="${TOP + HEIGHT + 38}" text-anchor="middle">${title}</text>\n${[...grid, ...ticks, ...drawn].join('\n')}`;
}

/** Names that would stand over each other are moved down. */
function apart(places: readonly number[]): number[] {
	const moved = [...places];
	const order = places.map((_, i) => i).sort((a, b) => (places[a] as number) - (places[b] as number));
	order.forEach((place, i) => {
		const above = order[i - 1];
		if (above !== undefined)
			moved[place] = Math.max(moved[place] as number, (moved[above] as number) + LABEL + 2);
	});
	return moved;
}
