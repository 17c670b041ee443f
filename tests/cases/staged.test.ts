/** What is published before its day begins on that day: one document, no build and no publication in between. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publication } from '../../src/authoring/commands/publish';
import { readRules } from '../../src/authoring/read-rules';
import { compile } from '../../src/engine/compile/compile';
import { evaluate } from '../../src/engine/evaluate/evaluate';
import type { Answers } from '../../src/ruleset/answer';
import { assemble, regelingPath } from '../../src/ruleset/assemble';
import { dayAfter } from '../../src/ruleset/day';
import { type NormsFile, type RegelingSource, type Rules, rulesFile } from '../../src/ruleset/schema';
import { base } from '../support/oracle/household';

const root = mkdtempSync(join(tmpdir(), 'staged-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let document: Rules;
let lastDay: string;
beforeAll(() => {
	for (const folder of ['rules', 'locales', 'public'])
		cpSync(folder, join(root, folder), { recursive: true });
	const rules = readRules(join(root, 'rules'));
	const last = rules.normen.at(-1) as NormsFile;
	lastDay = last.validTo;
	const next = JSON.parse(readFileSync(join(root, `rules/normen/${last.validFrom}.json`), 'utf8'));
	Object.assign(next, { validFrom: dayAfter(lastDay), validTo: '2099-12-31' });
	for (const norm of Object.values(next.norms) as { eurocent?: number }[])
		if (norm.eurocent !== undefined) norm.eurocent += 10_000;
	writeFileSync(join(root, `rules/normen/${next.validFrom}.json`), JSON.stringify(next));
	// A pass that goes on, so that only the norms change on that day.
	const pass = rules.regelingen.findLast(({ id }) => id === 'u-pas') as RegelingSource;
	writeFileSync(
		join(root, 'rules', regelingPath(pass)),
		JSON.stringify({ ...pass, validTo: '2099-12-31', reviewBy: undefined }),
	);
	const [, text] = [...publication(root)].find(([name]) => /^municipality\.\w+\.json$/.test(name)) as [
		string,
		string,
	];
	document = rulesFile.parse(JSON.parse(text).rules);
});

const pass = (peildatum: string, inkomen: number) =>
	evaluate(compile(assemble(document, peildatum)), {
		...base,
		inkomen,
	} as unknown as Answers).regelingen.find(({ id }) => id === 'u-pas');

test('staged norms begin on their day, not a day before', () => {
	const norm = (day: string) => assemble(document, day).norms['norm-alleenstaande']?.amount as number;
	expect(norm(dayAfter(lastDay))).toBe(norm(lastDay) + 10_000);
	// The lower edge of the grey zone: 0.9 × 1.25 × 0.95 of the norm.
	const edge = (day: string) => Math.floor(norm(day) * 1.06875 + 0.5);
	expect(pass(lastDay, edge(lastDay))?.outcome).toBe('likely');
	expect(pass(lastDay, edge(lastDay) + 1)?.outcome).toBe('maybe');
	expect(pass(dayAfter(lastDay), edge(lastDay) + 1)?.outcome).toBe('likely');
	expect(pass(lastDay, edge(lastDay) + 1)?.soon).toContainEqual({
		when: { date: dayAfter(lastDay) },
		outcome: 'likely',
	});
});
