/**
 * `npm run -s bench:growth [rounds]`: time and memory from 4 to 100 regelingen, 2 to 40 versions and 10 to 60
 * questions, in Chromium with its processor slowed; prints tables and draws `tests/bench/growth/growth.svg`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asPublished } from '../../../src/authoring/commands/publish';
import { readRules } from '../../../src/authoring/read-rules';
import type { Rules } from '../../../src/ruleset/schema';
import { figure, median } from '../measure';
import { power } from './fit';
import { type Measured, SLOWER, startDevice } from './measures';
import { type Panel, plot } from './plot';
import { grown, type Size } from './rules';
import { words } from './words';
import { worst } from './worst';

const SEED = 20261121;
const rounds = Number(process.argv[2] ?? 3);
const BASE: Size = { regelingen: 4, versions: 2, facts: 20 };
const AXES = {
	regelingen: [4, 8, 16, 25, 50, 100],
	versions: [2, 5, 10, 20, 40],
	facts: [10, 20, 40, 60],
} as const;
const TITLES = { regelingen: 'regelingen', versions: 'versions of each', facts: 'questions' };
const MEASURES: Record<keyof Measured, string> = {
	bytes: 'rules, kB gz',
	early: 'rules and programs until the first question, kB gz',
	questions: 'program until the first question, kB gz',
	results: 'program for the results, kB gz',
	load: 'load, ms',
	first: 'link and first question, ms',
	evaluated: 'link results and evaluate, ms',
	compile: 'compile instead, ms',
	complete: 'evaluate, complete, ms',
	half: 'evaluate, half answered, ms',
	next: 'first question chosen, ms',
	nodes: 'nodes drawn',
	heap: 'heap, MB',
};
const SHOWN: Record<keyof Measured, (value: number) => string> = {
	...(Object.fromEntries(Object.keys(MEASURES).map((key) => [key, figure])) as Record<
		keyof Measured,
		typeof figure
	>),
	bytes: (value) => figure(value / 1000),
	early: (value) => figure(value / 1000),
	questions: (value) => figure(value / 1000),
	results: (value) => figure(value / 1000),
	heap: (value) => figure(value / 1e6),
};
const keys = Object.keys(MEASURES) as (keyof Measured)[];

const real = readRules('rules');
const published = asPublished(real);
const device = await startDevice();
const tell = (what: string) => console.error(`${(performance.now() / 1000).toFixed(0)} s: ${what}`);
const middle = (all: readonly Measured[]): Measured =>
	Object.fromEntries(keys.map((key) => [key, median(all.map((one) => one[key]))])) as unknown as Measured;

type Axis = keyof typeof AXES;
interface Point {
	size: number;
	own: Measured;
	/** Against the smallest folder, measured just before. */
	times: Measured;
}

/** The smallest folder and this one, in turn. */
async function compare(size: Size): Promise<Omit<Point, 'size'>> {
	const [rules, base] = [size, BASE].map((each) => asPublished(grown(real, each, SEED))) as [Rules, Rules];
	const [own, times]: Measured[][] = [[], []];
	for (let round = 0; round < rounds; round++) {
		const before = await device.measure(base, SEED + round);
		const now = await device.measure(rules, SEED + round);
		own?.push(now);
		times?.push(Object.fromEntries(keys.map((key) => [key, now[key] / before[key]])) as unknown as Measured);
	}
	tell(JSON.stringify(size));
	return { own: middle(own as Measured[]), times: middle(times as Measured[]) };
}

const points: Record<string, Point[]> = {};
const ours = middle([
	await device.measure(published, SEED),
	await device.measure(published, SEED),
	await device.measure(published, SEED),
]);
for (const axis of Object.keys(AXES) as Axis[]) {
	points[axis] = [];
	for (const size of AXES[axis]) points[axis].push({ size, ...(await compare({ ...BASE, [axis]: size })) });
}
const many = { ...BASE, regelingen: 16 };
const twoDays = await compare(many);
const twelveDays = await compare({ ...many, days: 12 });
await device.close();

/* ---------- the tables ---------- */

const steepness = (axis: Axis, key: keyof Measured): number =>
	power((points[axis] as Point[]).map(({ size, times }) => [size, times[key]])).b;
const table = (axis: Axis): string => `| ${TITLES[axis]} | ${keys.map((key) => MEASURES[key]).join(' | ')} |
| ---: |${' ---: |'.repeat(keys.length)}
${(points[axis] as Point[])
	.map(
		({ size, own, times }) =>
			`| ${size} | ${keys.map((key) => `${SHOWN[key](own[key])} (${figure(times[key])} ×)`).join(' | ')} |`,
	)
	.join('\n')}
| exponent | ${keys.map((key) => steepness(axis, key).toFixed(2)).join(' | ')} |`;

/** The size at which a measure of the regelingen reaches a limit, on the fitted line. */
function reaches(key: keyof Measured, limit: number): string {
	const { a, b } = power((points.regelingen as Point[]).map(({ size, own }) => [size, own[key]]));
	return figure((limit / a) ** (1 / b));
}

console.log(`Chromium, processor slowed ${SLOWER} ×, seed ${SEED}, median of ${rounds} rounds; in brackets how many times the folder of 4 regelingen, 2 versions, 20 questions measured just before.

Our own folder: ${keys.map((key) => `${MEASURES[key]} ${SHOWN[key](ours[key])}`).join('; ')}.

${(Object.keys(AXES) as Axis[]).map(table).join('\n\n')}

On the fitted line: the rules reach 60 kB at ${reaches('bytes', 60_000)} regelingen of 2 versions; evaluating a half answered household 100 ms at ${reaches('half', 100)}; the first question 150 ms at ${reaches('first', 150)}; the program 60 kB at ${reaches('results', 60_000)}; the heap 100 MB at ${reaches('heap', 100e6)}.

16 regelingen whose next versions begin on 2 days: first question ${figure(twoDays.own.first)} ms, heap ${SHOWN.heap(twoDays.own.heap)} MB; on 12 days: ${figure(twelveDays.own.first)} ms, ${SHOWN.heap(twelveDays.own.heap)} MB.

${words()}

Rules that double, in node, not slowed:

${worst(published)}`);

const drawn = (['bytes', 'results', 'load', 'first', 'evaluated', 'compile', 'half', 'heap'] as const).map(
	(key) => key,
);
const panels = (Object.keys(AXES) as Axis[]).map(
	(axis): Panel => ({
		title: TITLES[axis],
		lines: Object.fromEntries(
			drawn.map((key) => [
				`${MEASURES[key].replace(/, (ms|MB|kB gz)$/, '')} (${steepness(axis, key).toFixed(1)})`,
				(points[axis] as Point[]).map(({ size, times }) => [size, times[key]] as const),
			]),
		),
	}),
);
writeFileSync(
	fileURLToPath(new URL('growth.svg', import.meta.url)),
	plot(panels, 'Times that of 4 regelingen, 2 versions, 20 questions (in brackets: the exponent)'),
);
