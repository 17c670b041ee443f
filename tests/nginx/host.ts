/**
 * `npm run -s bench:host`: what one core with nginx can serve, and what a city, a province and the country would ask
 * of it. nginx runs on one core, the client (wrk) on another; counted is the time that nginx itself took, because
 * the machine may be shared. Prints Markdown. Linux only: it reads /proc.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure } from '../bench/measure';
import { buildSite, must, type Sent, type Served, serve } from './server';
import { visits } from './visitor';

const SECONDS = 5;
const CLIENTS = 32;
/** Assumptions, all of them: nobody has counted. */
const PEOPLE = { 'city (Utrecht)': 377_000, province: 1_400_000, country: 18_000_000 };
const PER_HOUSEHOLD = 2.1;
const ON_ONE_DAY = 0.05;
const IN_PEAK_HOUR = 0.15;

const nginx = must('nginx', 'nginx-light');
const wrk = must('wrk', 'wrk');
const openssl = must('openssl', 'openssl');
const taskset = must('taskset', 'util-linux');
const { folder, site } = await buildSite();
const keys = ['-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', 'key.pem', '-out', 'cert.pem'];
execFileSync(
	openssl,
	['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', ...keys],
	{ cwd: folder, stdio: 'ignore' },
);
try {
	await measure();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

interface Cost {
	/** Requests a second on the clock, with what else the machine does. */
	rate: number;
	/** Milliseconds of nginx for one request. */
	each: number;
}

async function measure(): Promise<void> {
	const { first, again } = await visitsTo(false);
	const named = (place: string, name: RegExp): string =>
		`/${place}/${readdirSync(join(site, place)).find((file) => name.test(file))}`;
	const askedBy = ({ first, again }: Visits): Asked => ({
		'index.html': [{ path: '/', tag: '-' }],
		'main bundle': [{ path: named('assets', /^index-.*\.js$/), tag: '-' }],
		'all rules': [{ path: named('data', /^municipality\./), tag: '-' }],
		[`a new visitor's ${first.requests.length} requests`]: first.requests,
		[`a returning visitor's ${again.requests.length}`]: again.requests,
	});
	// What a returning visitor has, has another mark when it was compressed on the way.
	const squeezing = await costs(askedBy(await visitsTo(true)), true, site);
	const asked = askedBy({ first, again });
	const squeezed = await costs(asked, false, site);

	const names = Object.keys(asked);
	const cost = (from: Costs, i: number): Cost => Object.values(from.each)[i] as Cost;
	const row = (name: string, i: number): string =>
		`| ${name} | ${figure(cost(squeezing, i).rate)} | ${figure(1000 / cost(squeezing, i).each)} | ${figure(cost(squeezed, i).rate)} | ${figure(1000 / cost(squeezed, i).each)} |`;
	const perVisit = (from: Costs): number => first.requests.length * cost(from, 3).each + from.greeting;
	const unchanged = again.requests.filter(({ status }) => status === 304).length;
	console.log(`nginx ${version()}, one process on one core, no log; ${CLIENTS} clients on another, ${SECONDS} s each; ${loaded()}.

| asked for | compressed for each request: requests a second | and per second of nginx's own time | compressed beforehand (\`gzip_static\`) | and per second of own time |
| --- | ---: | ---: | ---: | ---: |
${names.map(row).join('\n')}
| new connections with TLS (EC P-256) | | ${figure(1000 / squeezing.greeting)} | | ${figure(1000 / squeezed.greeting)} |

A new visitor (Dutch, everything kept for offline): ${first.requests.length} requests, ${figure(first.kilobytes)} kB with headers. A returning one: ${again.requests.length} requests, ${unchanged} of them answered with 304, ${again.kilobytes.toFixed(1)} kB. One core does ${figure(1000 / perVisit(squeezing))} whole new visits a second, each with one TLS connection; with files compressed beforehand ${figure(1000 / perVisit(squeezed))}.

Assumptions: ${PER_HOUSEHOLD} people a household, ${100 * ON_ONE_DAY} % of the households look on one day after a letter, ${100 * IN_PEAK_HOUR} % of those in one hour, all of them new visitors, nothing between them and this server.

| | people | visits that day | peak: visits a second | requests a second | Mbit/s | share of one core | compressed beforehand |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${Object.entries(PEOPLE)
	.map(([name, people]) => {
		const day = (people / PER_HOUSEHOLD) * ON_ONE_DAY;
		const peak = (day * IN_PEAK_HOUR) / 3600;
		const share = (from: Costs): string => `${figure((peak * perVisit(from)) / 10)} %`;
		return `| ${name} | ${people.toLocaleString('en')} | ${figure(day)} | ${figure(peak)} | ${figure(peak * first.requests.length)} | ${figure((peak * first.kilobytes * 8) / 1000)} | ${share(squeezing)} | ${share(squeezed)} |`;
	})
	.join('\n')}`);
}

type Asked = Record<string, Pick<Sent, 'path' | 'tag'>[]>;
type Visits = Awaited<ReturnType<typeof visits>>;

async function visitsTo(squeezes: boolean): Promise<Visits> {
	const counting = await serve(nginx, site, { squeezes });
	try {
		return await visits(counting, 'nl-NL');
	} finally {
		await counting.stop();
	}
}

interface Costs {
	each: Record<string, Cost>;
	/** Milliseconds of nginx for a new connection with TLS and one small answer. */
	greeting: number;
}

async function costs(asked: Asked, squeezes: boolean, site: string): Promise<Costs> {
	const served = await serve(nginx, site, { core: 0, squeezes, keys: folder });
	try {
		const each: Record<string, Cost> = {};
		for (const [name, requests] of Object.entries(asked)) each[name] = load(served, requests);
		return { each, greeting: greet(served) };
	} finally {
		await served.stop();
	}
}

/** These requests over and over, from as many clients as keep one core at work. */
function load(served: Served, requests: readonly Pick<Sent, 'path' | 'tag'>[]): Cost {
	const script = join(folder, 'ask.lua');
	const asked = requests.map(
		({ path, tag }) =>
			`wrk.format('GET', '${path}', {['Host'] = 'localhost', ['Accept-Encoding'] = 'gzip'${tag === '-' ? '' : `, ['If-None-Match'] = '${tag}'`}})`,
	);
	writeFileSync(
		script,
		`local i = 0
local asked
init = function() asked = {${asked.join(',\n')}} end
request = function() i = i % #asked + 1; return asked[i] end
`,
	);
	const before = served.seconds();
	const { stdout, stderr } = spawnSync(
		taskset,
		['-c', '1', wrk, '-t1', `-c${CLIENTS}`, `-d${SECONDS}s`, '-s', script, served.address],
		{ encoding: 'utf8' },
	);
	const took = served.seconds() - before;
	if (/Non-2xx or 3xx|Socket errors/.test(stdout)) throw new Error(`refused: ${stdout}`);
	const said = `${stdout}${stderr}`;
	return {
		rate: numberIn(said, /Requests\/sec:\s+([\d.]+)/),
		each: (1000 * took) / numberIn(said, /(\d+) requests in/),
	};
}

function greet(served: Served): number {
	const before = served.seconds();
	const { stdout, stderr } = spawnSync(
		taskset,
		['-c', '1', openssl, 's_time', '-connect', served.secure, '-new', '-time', String(SECONDS)],
		{ encoding: 'utf8' },
	);
	const took = served.seconds() - before;
	return (1000 * took) / numberIn(`${stdout}${stderr}`, /(\d+) connections in \d+ real/);
}

/** A tool that broke off says so, and is no figure. */
function numberIn(said: string, pattern: RegExp): number {
	const found = Number(pattern.exec(said)?.[1]);
	if (!(found > 0)) throw new Error(`expected ${pattern} in: ${said}`);
	return found;
}

function version(): string {
	const { stderr } = spawnSync(nginx, ['-v'], { encoding: 'utf8' });
	return /nginx\/([\d.]+)/.exec(stderr)?.[1] ?? '';
}

/** How busy the machine was with other things, for who compares. */
function loaded(): string {
	const [minute] = readFileSync('/proc/loadavg', 'utf8').split(' ');
	return `load of the machine at the end: ${minute}`;
}
