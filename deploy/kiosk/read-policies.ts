/** Part of try.sh: asks the browser itself which policies are in force, and fails when it does not take one. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [, , file = '', picture = 'policies.png'] = process.argv;
const wanted = Object.keys(JSON.parse(readFileSync(file, 'utf8')));
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'policies-')), {
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox'],
	viewport: { width: 1200, height: 2600 },
});
const page = await context.newPage();
await page.goto('chrome://policy');
await page.waitForTimeout(2000);
const rows = await page
	.locator('.policy.row')
	.evaluateAll((elements) =>
		elements.map((element) =>
			['name', 'level', 'messages'].map(
				(part) => element.querySelector(`.${part}`)?.textContent?.trim() ?? '',
			),
		),
	);
const version = await page.evaluate(() => navigator.userAgent.match(/Chrome\/([\d.]+)/)?.[1]);
await page.screenshot({ path: picture, fullPage: true });
await context.close();

const state = new Map(rows.map(([name = '', level = '', message = '']) => [name, `${level} ${message}`]));
const say = (line: string) => process.stdout.write(`${line}\n`);
const inForce = (name: string) => /^Mandatory (OK|Deprecated)$/.test(state.get(name) ?? '');
const bad = wanted.filter((name) => !inForce(name));
say(`Chromium ${version}: ${wanted.length - bad.length} of ${wanted.length} policies in force`);
for (const [name, said] of state) if (/Deprecated/.test(said)) say(`${name} works, but is going away`);
for (const name of bad) say(`${name}: ${state.get(name) ?? 'not there'}`);
process.exit(bad.length > 0 ? 1 : 0);
