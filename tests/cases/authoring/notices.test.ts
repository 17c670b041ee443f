/** What stops nobody and must still be seen: of the rules as they are, with one thing changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { otherwise, otherwiseAsText, waiting } from '../../../src/authoring/commands/examples';
import { impact, impactAsText } from '../../../src/authoring/commands/impact';
import { notices } from '../../../src/authoring/commands/notices';
import {
	FORBIDDEN_WORDS,
	findingsAsText,
	noticesAsText,
	noticesInShort,
} from '../../../src/authoring/findings';
import { readRules } from '../../../src/authoring/read-rules';
import { checkExamples, checkUnpublishedNorms } from '../../../src/authoring/validation/examples';
import { checkHouseholdsAtLimits } from '../../../src/authoring/validation/households-at-limits';
import { regelingPath } from '../../../src/ruleset/assemble';
import type { NormsFile, RegelingSource } from '../../../src/ruleset/schema';

const rules = readRules('rules');

test('what ends within 60 days, the contact points too, and a source of a day that is still to come', () => {
	const copy = structuredClone(rules);
	Object.assign(copy.elders.grondslagen.schuldhulp ?? {}, { read: '2062-11-21' });
	const found = notices(copy, '.', '2026-12-28').map(({ file, path }) => `${file} ${path}`);
	expect(found).toContain('public/contact.json validUntil');
	expect(found).toContain('elders.json grondslagen.schuldhulp.read');
	expect(noticesAsText(notices(copy, '.', '2026-12-28')).join('\n')).toContain(
		'2062-11-21, een dag die nog komt',
	);
});

test('a law of one day, under the address of another', () => {
	const copy = structuredClone(rules);
	const { grondslagen } = copy.normen.at(-1) as NormsFile;
	const [law] = Object.values(grondslagen).filter(({ title, url }) => /\d{4}-/.test(title) && url);
	const day = /\d{4}-\d\d-\d\d/.exec(law?.title ?? '')?.[0] as string;
	const about = () =>
		notices(copy, '.', '2026-08-01')
			.filter(({ path }) => path.endsWith('.url'))
			.map(({ found, expected }) => [found, expected]);
	expect(about()).toEqual([]);
	Object.assign(law ?? {}, { url: `https://wetten.overheid.nl/BWBR0015703/2025-01-01` });
	expect(about()).toEqual([['de tekst van 2025-01-01', `die van ${day}, zoals de naam zegt`]]);
	const named = { title: 'Wet, zoals die geldt op 1 augustus 2026' };
	Object.assign(law ?? {}, named);
	expect(about()).toEqual([['de tekst van 2025-01-01', 'die van 2026-08-01, zoals de naam zegt']]);
	Object.assign(law ?? {}, { url: undefined });
	Object.assign(copy.elders.grondslagen.akw ?? {}, {
		...named,
		url: 'https://wetten.overheid.nl/BWBR0002368/2024-01-01',
	});
	expect(about()).toEqual([['de tekst van 2024-01-01', 'die van 2026-08-01, zoals de naam zegt']]);
});

test('a contact point of a day that is still to come', () => {
	const root = mkdtempSync(join(tmpdir(), 'notices-'));
	for (const part of ['locales', 'public', 'index.html']) cpSync(part, join(root, part), { recursive: true });
	const path = join(root, 'public/contact.json');
	writeFileSync(path, readFileSync(path, 'utf8').replace('"read": "2026-', '"read": "2062-'));
	const found = notices(rules, root, '2026-12-28').map(({ file, path: place }) => `${file} ${place}`);
	rmSync(root, { recursive: true });
	expect(found).toContain('public/contact.json entries.0.source.read');
});

test('a law as it was before the rules began, where its name has no day', () => {
	const copy = structuredClone(rules);
	const file = copy.regelingen.findLast(({ id }) => id === 'u-pas') as RegelingSource;
	const source = { title: 'Participatiewet', read: '2026-07-01' };
	const about = (url: string) => {
		file.grondslagen.wet = { ...source, url };
		return notices(copy, '.', '2026-08-01').flatMap(({ path, expected }) =>
			path === 'grondslagen.wet.url' ? [expected] : [],
		);
	};
	expect(about(`https://wetten.overheid.nl/BWBR0015703/${file.validFrom}`)).toEqual([]);
	expect(about('https://wetten.overheid.nl/BWBR0015703/2025-01-01')).toEqual([
		expect.stringContaining(`die van ${file.validFrom} of later`),
	]);
	// Of one that stopped nothing but its first day counts.
	Object.assign(file, { stopped: true });
	expect(about('https://wetten.overheid.nl/BWBR0015703/2025-01-01')).toEqual([]);
});

test('what ends says what to do about it', () => {
	const copy = structuredClone(rules);
	const file = copy.regelingen.findLast(({ id }) => id === 'medische-kosten') as RegelingSource;
	Object.assign(file, { reviewBy: undefined, validTo: '2026-12-31' });
	const asked = (file: string, path: string) =>
		notices(copy, '.', '2026-12-28').find((one) => one.file === file && one.path === path)?.expected;
	expect(asked('normen/2026-07-01.json', 'validTo')).toContain('rules -- new norms 2027-01-01');
	expect(asked(regelingPath(file), 'validTo')).toContain('rules -- new version medische-kosten 2027-01-01');
	expect(asked('regelingen/jongerentoeslag/2026-01-01.json', 'reviewBy')).toMatch(/lees de bronnen.*"read"/);
	expect(asked('regelingen/u-pas/2026-07-01.json', 'placeholders.inkomensjaar')).toContain(
		'rules -- new version u-pas 2027-01-01',
	);
	expect(asked('public/contact.json', 'validUntil')).toContain('"validUntil"');
});

test('a limit that differs for couples and is tried for people alone only', () => {
	const copy = structuredClone(rules);
	const pass = copy.regelingen.find(({ id }) => id === 'u-pas') as RegelingSource;
	const of = () => checkHouseholdsAtLimits({ ...copy, regelingen: [pass] }).map(({ found }) => found);
	expect(of()).toEqual([]);
	pass.examples.households = pass.examples.households.filter(({ answers }) => answers.partner !== true);
	expect(of()).toEqual(['de grens "inkomensgrens" is alleen geprobeerd zonder partner']);
});

test('a version of a day without norms: one sentence, in place of one for each example at a limit', () => {
	const copy = structuredClone(rules);
	const pass = copy.regelingen.findLast(({ id }) => id === 'u-pas') as RegelingSource;
	copy.regelingen = [pass];
	pass.examples.peildatum = '2027-06-30';
	pass.examples.households = pass.examples.households.filter(({ answers }) =>
		Object.values(answers).some((answer) => typeof answer === 'object' && 'limit' in answer),
	);
	const count = pass.examples.households.length;
	expect(checkUnpublishedNorms(copy).map(({ found }) => found)).toEqual([
		`${count} voorbeelden zijn niet nagerekend: de normen van 2027-06-30 zijn nog niet gepubliceerd`,
	]);
	const said = checkExamples(copy).filter(({ path }) => path.includes('answers'));
	expect(said).toEqual([]);
	expect(checkUnpublishedNorms(rules)).toEqual([]);
});

test('examples that wait for norms: `examples` counts them, and `impact` leaves them out', () => {
	const copy = structuredClone(rules);
	const pass = copy.regelingen.findLast(({ id }) => id === 'u-pas') as RegelingSource;
	copy.regelingen = [pass];
	pass.examples.peildatum = '2027-06-30';
	const said = 'niet nagerekend: de normen van 2027-06-30 zijn nog niet gepubliceerd';
	const days = waiting(copy, 'u-pas');
	expect(days.length).toBeGreaterThan(10);
	expect(new Set(days)).toEqual(new Set(['2027-06-30']));
	expect(otherwiseAsText([], days)).toContain(`${days.length} voorbeelden zijn ${said}`);
	expect(otherwiseAsText([], days)).toContain('Elk ander voorbeeld komt uit');
	expect(otherwiseAsText([])).toBe('Elk voorbeeld komt uit zoals het er staat.');
	const found = impact(copy, { from: '2026-12-31', to: '2027-01-01', households: 0, seed: 1 });
	expect(found.examples.waiting).toEqual(days);
	expect(impactAsText(found)).toContain(said);
	expect(waiting(rules, 'u-pas')).toEqual([]);
});

test('so is one with an amount of its own that comes out otherwise for that reason, and no other', () => {
	const copy = structuredClone(rules);
	const pass = copy.regelingen.findLast(({ id }) => id === 'u-pas') as RegelingSource;
	copy.regelingen = [pass];
	pass.examples.peildatum = '2027-06-30';
	const [fits] = pass.examples.households.filter(({ outcome }) => outcome === 'likely');
	const age = { name: 'Van 16', answers: { leeftijd: 16 }, outcome: 'unlikely' as const };
	pass.examples.households = [fits as NonNullable<typeof fits>, age];
	const wrong = checkExamples(copy).filter(({ path }) => path.startsWith('examples.households.'));
	expect(wrong.map(({ path }) => path)).toEqual(['examples.households.1.outcome']);
	expect(otherwise(copy, 'u-pas').map(({ name }) => name)).toEqual([age.name]);
	expect(checkUnpublishedNorms(copy).map(({ found }) => found)).toEqual([
		'1 voorbeeld is niet nagerekend: de normen van 2027-06-30 zijn nog niet gepubliceerd',
	]);
});

test('a list with examples that come out otherwise ends with the command that shows and accepts them', () => {
	const place = { file: 'regelingen/u-pas/2026-07-01.json', found: '8500', expected: 'null' };
	const told = (path: string) => findingsAsText([{ ...place, path }], []).at(-1);
	expect(told('examples.households.0.amounts.tegoed-volwassene')).toContain('rules -- examples u-pas');
	const norm = {
		file: 'normen/2026-07-01.json',
		path: 'norms.norm-samen',
		found: 'verandert 2 procent',
		expected: '',
	};
	const outcome = { ...place, path: 'examples.households.0.outcome' };
	expect(findingsAsText([outcome], [norm]).at(-1)).toContain('normen/2026-07-01.json → norms.norm-samen');
	expect(findingsAsText([], [norm]).at(-1)).toBe('Alles klopt.');
	expect(told('steps.0.id')).toBe('1 punt gevonden.');
});

test('norms typed in by hand: a lost digit, and a copy in which nothing changed', () => {
	const about = (change: (last: NormsFile, before: NormsFile) => void) => {
		const normen = structuredClone(rules.normen);
		change(normen.at(-1) as NormsFile, normen.at(-2) as NormsFile);
		return notices({ ...rules, normen }, '.', '2026-08-01').filter(({ path }) => path.startsWith('norms'));
	};
	expect(about(() => undefined)).toEqual([]);
	const lost = about(({ norms }) => void Object.assign(norms['norm-samen'] ?? {}, { eurocent: 20278 }));
	expect(lost).toEqual([
		expect.objectContaining({ path: 'norms.norm-samen', found: expect.stringContaining('10 procent') }),
	]);
	const copied = about((last, before) => void Object.assign(last, { norms: before.norms }));
	expect(copied).toEqual([
		expect.objectContaining({ path: 'norms', found: expect.stringContaining('dezelfde als in') }),
	]);
});

test('an end in two centuries, of norms and of signposts, and a year in a text of a century ago', () => {
	const copy = structuredClone(rules);
	Object.assign(copy.normen.at(-1) as NormsFile, { validTo: '2206-12-31' });
	Object.assign(copy.elders.elders[0] ?? {}, { reviewBy: '2207-12-31' });
	const pass = copy.regelingen.findLast(({ id }) => id === 'u-pas') as RegelingSource;
	pass.placeholders = { inkomensjaar: '1925' };
	const found = notices(copy, '.', '2026-08-01').map(({ file, path }) => `${file} ${path}`);
	expect(found).toContain('normen/2026-07-01.json validTo');
	expect(found).toContain('elders.json elders.0.reviewBy');
	expect(found).toContain('regelingen/u-pas/2026-07-01.json placeholders.inkomensjaar');
});

test('a number in a sentence that a rule may change', () => {
	const root = mkdtempSync(join(tmpdir(), 'numbers-'));
	for (const part of ['locales', 'public/contact.json', 'index.html'])
		cpSync(part, join(root, part), { recursive: true });
	const path = join(root, 'locales/nl/regelingen.json');
	const texts = JSON.parse(readFileSync(path, 'utf8'));
	const about = () => notices(rules, root, '2026-08-01').filter(({ path }) => path === 'u-pas.gives');
	expect(about()).toEqual([]);
	texts['u-pas'].gives += ' Je krijgt 8.000 euro.';
	writeFileSync(path, JSON.stringify(texts));
	expect(about()).toEqual([expect.objectContaining({ found: 'een getal in een zin: 8.000' })]);
	rmSync(root, { recursive: true });
});

test('right rules with words that nobody should read: the last line says so', () => {
	const notice = { file: 'locales/nl/app.json', path: 'start.here', expected: 'een ander woord' };
	const words = { ...notice, found: `${FORBIDDEN_WORDS}: "u"` };
	expect(findingsAsText([], [words, words]).slice(-2)).toEqual([
		'Alles klopt.',
		'Nog 2 punten met woorden die niet mogen: npm run -s rules -- copy',
	]);
	expect(findingsAsText([], [{ ...notice, found: 'een getal in een zin: 2' }]).at(-1)).toBe('Alles klopt.');
	expect(noticesInShort([words])).toHaveLength(2);
	expect(noticesInShort([])).toEqual([]);
});
