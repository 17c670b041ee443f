/** One rule folder on a device: a page with its processor slowed, served by a small server that compresses. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { randomFrom, sampleHouseholds } from '../../../src/engine/evaluate/sample-households';
import { misfit } from '../../../src/publication/shapes';
import type { Answers } from '../../../src/ruleset/answer';
import { forQuestions } from '../../../src/ruleset/complete';
import { periodsOf } from '../../../src/ruleset/periods';
import type { Rules } from '../../../src/ruleset/schema';
import { startBrowser } from '../../support/browser';
import { writtenFrom } from '../../support/linked';
import { TRIAL } from '../../support/trial';
import { bundled } from '../bundle';
import { programOn } from '../outcomes';
import type * as page from './page';
import { PEILDATUM } from './rules';

/** No contact points: they do not grow. */
const NOBODY = { validUntil: '2099-12-31', entries: [] };
export const SLOWER = 4;
const HOUSEHOLDS = 15;

export interface Measured {
	/** All rules, gzip. */
	bytes: number;
	/** What the first question waits for of them, with its programs, gzip. */
	early: number;
	questions: number;
	results: number;
	load: number;
	first: number;
	evaluated: number;
	compile: number;
	complete: number;
	half: number;
	next: number;
	nodes: number;
	heap: number;
}

export interface Device {
	measure(rules: Rules, seed: number): Promise<Measured>;
	close(): Promise<void>;
}

export async function startDevice(): Promise<Device> {
	const code = await bundled(fileURLToPath(new URL('page.ts', import.meta.url)));
	const files = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const body = files.get(request.url ?? '');
		const script = request.url === '/bench.js';
		response.writeHead(body ? 200 : 404, {
			'content-type': script ? 'text/javascript' : request.url === '/' ? 'text/html' : 'application/json',
			'content-encoding': 'gzip',
		});
		response.end(body);
	});
	await new Promise<void>((done) => server.listen(0, done));
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	const put = (path: string, text: string): Buffer => {
		const body = gzipSync(text, { level: 6 });
		files.set(path, body);
		return body;
	};
	put('/', '<!doctype html><title>growth</title>');
	put('/bench.js', code);
	const browser = await startBrowser();
	return {
		async measure(rules, seed) {
			const { questions, results } = writtenFrom(programOn(rules, PEILDATUM));
			const ahead = periodsOf(rules)
				.map(({ from }) => from)
				.filter((from) => from > PEILDATUM)
				.map((from) => writtenFrom(programOn(rules, from)).questions);
			const programs = [questions, ...ahead];
			const set = { contact: NOBODY, deployment: TRIAL };
			const publish = (kind: 'municipality' | 'questions', content: unknown) => {
				const wrong = misfit(kind, content);
				if (wrong) throw new Error(`no rules: ${wrong}`);
				const text = JSON.stringify(content);
				const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
				const bytes = put(`/data/${kind}.json`, text).length;
				return { named: { file: `${kind}.json`, hash }, bytes };
			};
			const { named, bytes } = publish('municipality', { rules, ...set });
			const first = publish('questions', { rules: forQuestions(rules), ...set, programs });
			const sizes = {
				questions: gzipSync(JSON.stringify(programs), { level: 6 }).length,
				results: put('/data/program.json', JSON.stringify(results)).length,
			};
			const manifest = { municipality: named, questions: first.named, dossiers: named };
			put(
				'/data/manifest.json',
				JSON.stringify({ version: 1, built: PEILDATUM, locales: { nl: named }, ...manifest }),
			);
			const tab = await browser.newPage();
			try {
				const session = await tab.context().newCDPSession(tab);
				const heap = async (): Promise<number> => {
					await session.send('HeapProfiler.collectGarbage');
					return (await session.send('Runtime.getHeapUsage')).usedSize;
				};
				await tab.goto(origin);
				const before = await heap();
				await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
				const found = await tab.evaluate(
					async ({ script, given }) => ((await import(script)) as typeof page).measure(given),
					{ script: '/bench.js', given: { base: '/', peildatum: PEILDATUM, ...households(rules, seed) } },
				);
				await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
				return { bytes, early: first.bytes, ...sizes, ...found, heap: (await heap()) - before };
			} finally {
				await tab.close();
			}
		},
		async close() {
			await browser.close();
			server.close();
		},
	};
}

/** Made up from the assumptions of the folder itself; of the half ones each answer was left out with chance 0.5. */
function households(rules: Rules, seed: number): { complete: Answers[]; half: Answers[] } {
	const drawing = programOn({ ...rules, regelingen: [] }, PEILDATUM);
	const complete = Array.from({ length: HOUSEHOLDS }, sampleHouseholds(rules.aannames, drawing, seed));
	const random = randomFrom(seed);
	const half = complete.map(
		(household): Answers => Object.fromEntries(Object.entries(household).filter(() => random() < 0.5)),
	);
	return { complete, half };
}
