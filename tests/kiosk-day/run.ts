/** A day in the kiosk: many visits on one page that is never closed. `npm run test:kiosk-day [visits] [seed]` */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../../src/build/serve';
import { startBrowser } from '../support/browser';
import { build } from '../support/build';
import { root } from '../support/source';
import {
	chance,
	ENDS,
	type End,
	heap,
	isSamePage,
	type Kiosk,
	leftBehind,
	openKiosk,
	tracesOn,
	visitAtRandom,
	walkHistory,
	warmUp,
} from './driver';

const visits = Number(process.argv[2] ?? 500);
const seed = Number(process.argv[3] ?? 20261121);
const FIRST = Math.min(50, Math.ceil(visits / 10));
/** Each so many visits one more, at a second kiosk: reloaded in mid-visit, and all of its history walked through. */
const SECOND_EACH = 25;

const folder = join(root, 'node_modules/.cache', `kiosk-day-${process.pid}`);
await build(folder);
const site = await serve({ folder, port: 0 });
const browser = await startBrowser({ interprets: true });
const first = await openKiosk(browser, site.address);
const second = await openKiosk(browser, site.address, { width: 1280, height: 800 });
const memory = await first.context.newCDPSession(first.page);
const draw = chance(seed);

const started = Date.now();
const faults: string[] = [];
let taps = 0;
let more = 0;
async function visit(kiosk: Kiosk, name: string, end: End, history: number) {
	taps += await visitAtRandom(kiosk, draw, end);
	const left = [
		...leftBehind(kiosk.before, await tracesOn(kiosk.page)),
		...(await walkHistory(kiosk, history)),
	];
	faults.push(...left.map((trace) => `${name} (${end}): ${trace}`));
}
const anyEnd = () => ENDS[Math.floor(draw() * ENDS.length)] as End;

await warmUp(first);
first.before = await tracesOn(first.page);
let early = await heap(memory);
for (let n = 1; n <= visits && faults.length < 6; n++) {
	await visit(first, `visit ${n}`, anyEnd(), 2);
	if (n === FIRST) early = await heap(memory);
	if (n % SECOND_EACH === 0) await visit(second, `second ${++more}`, n % 50 === 0 ? 'reload' : anyEnd(), 60);
	if (n % 25 === 0) console.log(`${n} visits, ${faults.length} faults, ${(await heap(memory)).bytes} bytes`);
}
const late = await heap(memory);
const growth = late.bytes / early.bytes;
faults.push(...[...first.complaints, ...second.complaints].map((text) => `page: ${text}`));
if (!(await isSamePage(first))) faults.push('the page was loaded again: its memory says nothing');
if (growth > 1.1) faults.push(`memory grew ${growth.toFixed(3)} times`);

await browser.close();
await site.close();
await rm(folder, { recursive: true, force: true });
console.log(
	[
		`${visits} visits and ${more} at a second kiosk, seed ${seed}, ${taps} taps, ${Math.round((Date.now() - started) / 1000)} s`,
		`heap after visit ${FIRST}: ${early.bytes} bytes, ${early.nodes} nodes`,
		`heap after the last: ${late.bytes} bytes, ${late.nodes} nodes (${growth.toFixed(3)} ×, at most 1.1)`,
		...faults,
		`${faults.length} faults`,
	].join('\n'),
);
process.exit(faults.length > 0 ? 1 : 0);
