/**
 * `npm run test:fuzz [-- <seed> <inputs>]`: 100,000 inputs at every edge, and what became of them. A seed of
 * another day finds other things. Every finding names the seed of its own input.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { EDGES, fuzz, type Total } from './fuzz';

/** Nobody waits for ever: an input that takes so long is named, and the run ends. No speed is asked for. */
const PATIENCE = 120_000;

const [seed = '20261121', total = '100000'] = process.argv.slice(2);
// In a process of its own: who is watched cannot watch.
if (process.send)
	for (const edge of EDGES)
		process.send(await fuzz(edge, seed, Number(total), (began) => process.send?.(began)));
else await watch();

async function watch(): Promise<void> {
	const totals: Total[] = [];
	let [under, since] = ['nothing yet', Date.now()];
	const child = fork(fileURLToPath(import.meta.url), [seed, total]);
	const waiting = setInterval(() => {
		if (Date.now() - since < PATIENCE) return;
		console.log(`no end to ${under}`);
		child.kill('SIGKILL');
	}, 1_000);
	child.on('message', (message: string | Total) => {
		since = Date.now();
		if (typeof message === 'string') under = message;
		else totals.push(told(message));
	});
	await new Promise((done) => child.on('exit', done));
	clearInterval(waiting);
	const sum = (count: (one: Total) => number): number => totals.reduce((all, one) => all + count(one), 0);
	const findings = sum(({ findings }) => findings.length);
	console.log(`${sum(({ inputs }) => inputs)} inputs, seed ${seed}: ${findings} findings`);
	if (totals.length < EDGES.length) console.log(`stopped at ${under}`);
	process.exitCode = findings || totals.length < EDGES.length ? 1 : 0;
}

function told(one: Total): Total {
	const { edge, inputs, accepted, refused, findings } = one;
	console.log(
		`${edge}: ${inputs} inputs, ${accepted} accepted, ${refused} refused, ${findings.length} findings`,
	);
	for (const finding of findings) console.log(`  ${finding}`);
	return one;
}
