/** Lighthouse as a process of its own, with the Chromium of the tests: a fresh browser for every run. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../support/browser';

const CLI = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));

export interface Seen {
	performance: number;
	accessibility: number;
	bestPractices: number;
	/** Milliseconds; shift has no unit. */
	fcp: number;
	lcp: number;
	tbt: number;
	shift: number;
	/** What cost points outside performance. */
	faults: string[];
}

interface Report {
	categories: Record<string, { score: number; auditRefs: { id: string }[] }>;
	audits: Record<string, { score: number | null; numericValue?: number }>;
}

/** @param throttled `simulate`: one fast run, computed back to a slow phone; `devtools`: really slowed down */
export async function lighthouse(address: string, throttled: 'simulate' | 'devtools'): Promise<Seen> {
	const { executablePath, env } = await findChromium();
	const text = await said(
		[
			address,
			'--quiet',
			'--output=json',
			'--only-categories=performance,accessibility,best-practices',
			`--throttling-method=${throttled}`,
			// Someone with a Dutch phone, as the bare page is Dutch.
			'--chrome-flags=--headless --no-sandbox --disable-quic --disable-background-networking --accept-lang=nl-NL',
		],
		{ ...process.env, ...env, CHROME_PATH: executablePath },
	);
	const { categories, audits } = JSON.parse(text) as Report;
	const score = (id: string) => categories[id]?.score ?? 0;
	const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
	return {
		performance: score('performance'),
		accessibility: score('accessibility'),
		bestPractices: score('best-practices'),
		fcp: value('first-contentful-paint'),
		lcp: value('largest-contentful-paint'),
		tbt: value('total-blocking-time'),
		shift: value('cumulative-layout-shift'),
		faults: ['accessibility', 'best-practices']
			.flatMap((id) => categories[id]?.auditRefs ?? [])
			.map(({ id }) => id)
			.filter((id) => (audits[id]?.score ?? 1) < 1),
	};
}

function said(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
	return new Promise((done, fail) => {
		const run = spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
		let out = '';
		let wrong = '';
		run.stdout.on('data', (part) => (out += part));
		run.stderr.on('data', (part) => (wrong += part));
		run.on('error', fail);
		run.on('exit', (code) => (code === 0 ? done(out) : fail(new Error(`lighthouse: ${wrong || code}`))));
	});
}
