/** What a recipe begins with, done for whoever follows it: the copy, the dates, the closing. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	acceptExample,
	numbersIn,
	otherwise,
	otherwiseAsText,
	outcomesMoved,
} from '../../../src/authoring/commands/examples';
import { newRegeling, newVersion, stop, writeEdits } from '../../../src/authoring/commands/new';
import { stageNorms } from '../../../src/authoring/commands/norms';
import { openings } from '../../../src/authoring/commands/open';
import { readRules } from '../../../src/authoring/read-rules';
import { checkVersions } from '../../../src/authoring/validation/versions';
import { regelingPath } from '../../../src/ruleset/assemble';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'new-'));
	cpSync('rules', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const RULES = readRules('rules');
const rules = () => readRules(folder);
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const latest = (id: string) => rules().regelingen.findLast((file) => file.id === id);
const DAY = '2028-01-01';

describe.each(['u-pas', 'jongerentoeslag'])('%s', (id) => {
	test('a new version begins where the old one ends, and waits for someone to say until when', () => {
		const old = latest(id);
		writeEdits(folder, newVersion(rules(), folder, id, DAY));
		const made = latest(id);
		expect(made).toEqual({
			...old,
			validFrom: DAY,
			validTo: undefined,
			reviewBy: DAY,
			examples: { ...made?.examples, base: old?.examples.base, peildatum: DAY },
		});
		expect(made?.examples.households.filter(({ peildatum }) => peildatum && peildatum < DAY)).toEqual([]);
		expect(checkVersions(rules())).toEqual([]);
		expect(textOf(`regelingen/${id}/${old?.validFrom}.json`)).toContain('"validTo": "2027-12-31"');
	});

	test('stopped: the same, with nothing that still counts', () => {
		writeEdits(folder, stop(rules(), folder, id, DAY));
		expect(() => stop(rules(), folder, id, '2028-07-01')).toThrow(`Haal regelingen/${id}/${DAY}.json weg`);
		expect(latest(id)).toMatchObject({ stopped: true, validFrom: DAY });
		expect(checkVersions(rules())).toEqual([]);
	});
});

test('the old version changes in nothing but its end', () => {
	const path = 'regelingen/jongerentoeslag/2026-01-01.json';
	const before = textOf(path).split('\n');
	writeEdits(folder, newVersion(rules(), folder, 'jongerentoeslag', '2027-01-01'));
	const after = textOf(path).split('\n');
	expect(after.filter((line) => !before.includes(line))).toEqual(['\t"validTo": "2026-12-31",']);
	expect(before.filter((line) => !after.includes(line))).toEqual([expect.stringContaining('"reviewBy"')]);
});

test.each([
	['a new version', newVersion],
	['a stop', stop],
])('%s after the day of review: the old version still has to be looked at before that day', (_, make) => {
	const old = latest('jongerentoeslag');
	writeEdits(folder, make(rules(), folder, 'jongerentoeslag', DAY));
	const still = rules().regelingen.find(
		({ id, validFrom }) => id === 'jongerentoeslag' && validFrom === old?.validFrom,
	);
	expect(still).toMatchObject({ reviewBy: old?.reviewBy, validTo: '2027-12-31' });
	expect(checkVersions(rules())).toEqual([]);
	const asked = (today: string) =>
		openings(rules(), today).expiring.map(({ file, what }) => `${file} ${what}`);
	const review = `regelingen/jongerentoeslag/${old?.validFrom}.json reviewBy`;
	expect(asked('2026-11-21')).toContain(review);
	expect(asked(DAY)).not.toContain(review);
});

test('a new regeling has a name, a place and a day of its own', () => {
	writeEdits(folder, newRegeling(rules(), folder, 'fietsregeling', DAY));
	const made = latest('fietsregeling');
	expect(rules().regelingen.filter(({ rank }) => rank === made?.rank)).toHaveLength(1);
	const others = RULES.regelingen.map(({ id }) => `"${id}/`);
	const text = textOf(`regelingen/fietsregeling/${DAY}.json`);
	expect(others.filter((id) => text.includes(id))).toEqual([]);
	expect(made?.examples.peildatum).toBe(DAY);
	expect(made?.begins).toBe(true);
	writeEdits(folder, newVersion(rules(), folder, 'fietsregeling', '2028-07-01'));
	expect(latest('fietsregeling')?.begins).toBeUndefined();
});

test.each([
	['a regeling that is not there', () => newVersion(RULES, folder, 'pas', DAY), /1 van .*u-pas/],
	['a day that has been', () => newVersion(RULES, folder, 'u-pas', '2026-01-01'), /latere dag/],
	['a name that is taken', () => newRegeling(RULES, folder, 'u-pas', DAY), /is er al/],
	['a name with capitals', () => newRegeling(RULES, folder, 'Fiets', DAY), /kleine letters/],
])('%s is refused', (_, make, message) => {
	expect(make).toThrow(message);
});

test('norms that are there already are not written over', () => {
	const { normen } = RULES;
	const staging = stageNorms(normen, folder, { table: join(folder, 'geen.csv'), accepted: [], today: DAY });
	expect(staging).toMatchObject({ written: null, findings: [{ found: 'geen bestand' }] });
});

test('examples that come out otherwise are listed as was and wordt, and accepted one by one', () => {
	const path = 'regelingen/medische-kosten/2025-10-01.json';
	const brief = structuredClone(RULES);
	brief.regelingen = brief.regelingen.filter((file) => regelingPath(file) === path);
	const [file] = brief.regelingen;
	if (file) file.examples.households = file.examples.households.slice(0, 3);
	const [first, second] = file?.examples.households ?? [];
	expect(otherwise(brief, 'medische-kosten')).toEqual([]);
	const [wasFirst, wasSecond] = [first?.outcome, second?.outcome];
	Object.assign(first ?? {}, { outcome: 'likely' });
	Object.assign(second ?? {}, { outcome: 'likely' });
	const found = otherwise(brief, 'medische-kosten');
	expect(found.map(({ number, name }) => [number, name])).toEqual([
		[1, first?.name],
		[2, second?.name],
	]);
	expect(found[1]?.changes).toEqual([
		{ path: 'examples.households.1.outcome', was: 'likely', wordt: wasSecond },
	]);
	expect(otherwiseAsText(found)).toContain(`outcome wordt: "${wasFirst}"`);
	const before = textOf(path);
	const accepted = { path: 'examples.households.0.outcome', was: wasFirst, wordt: 'likely' };
	acceptExample(folder, { number: 1, file: path, name: '', changes: [accepted] });
	const differing = textOf(path)
		.split('\n')
		.filter((line, i) => line !== before.split('\n')[i]);
	expect(differing).toEqual(['\t\t\t\t"outcome": "likely",']);
});

test('how many outcomes go up and down is said; both is what a rule that was turned round does', () => {
	const moved = (was: string, wordt: string) => ({
		...{ number: 1, file: 'x.json', name: 'Iemand' },
		changes: [{ path: 'examples.households.0.outcome', was, wordt }],
	});
	const down = moved('likely', 'maybe');
	expect(outcomesMoved([down, down, moved('maybe', 'unlikely')])).toBe(
		'Anders: 2 keer waarschijnlijk wel → misschien, 1 keer misschien → nu waarschijnlijk niet.',
	);
	expect(outcomesMoved([down, moved('unlikely', 'maybe')])).toContain('omgekeerd');
	expect(outcomesMoved([{ ...down, changes: [] }])).toBe('');
	expect(otherwiseAsText([down])).toContain(outcomesMoved([down]));
});

test('numbers from the list, to accept more than one at once; anything else is refused whole', () => {
	expect(numbersIn('1', 3)).toEqual([1]);
	expect(numbersIn('3,1, 2', 3)).toEqual([3, 1, 2]);
	expect(numbersIn('2-4, 1', 4)).toEqual([2, 3, 4, 1]);
	for (const wrong of ['', '4', '0', '1-4', '3-1', '0-2', '1-', '1-999999999', '1,,2', '1 2', 'alles'])
		expect.soft(numbersIn(wrong, 3)).toBeNull();
});
