/** The norms of 2026 made again, from the file before them and a table of what was published. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { amountIn } from '../../../src/authoring/norms/amounts';
import { fromTable, tableOf, tableToFillIn } from '../../../src/authoring/norms/from-table';
import { normsText } from '../../../src/authoring/norms/norms-text';
import { doubts } from '../../../src/authoring/norms/plausible';
import { parseCsv } from '../../../src/authoring/reading/csv';
import type { Norm, NormsFile } from '../../../src/ruleset/schema';

const DAYS = ['2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01'];
const textOf = (day: string) => readFileSync(`rules/normen/${day}.json`, 'utf8');
const norms = (day: string): NormsFile => JSON.parse(textOf(day));
const TODAY = '2026-11-27';

const make = (last: NormsFile, csv: string) =>
	fromTable(last, parseCsv(csv.replace('\ufeff', '')), 'normen.csv', TODAY);
const made = (last: NormsFile, csv: string): NormsFile => {
	const found = make(last, csv);
	if ('findings' in found) throw new Error(JSON.stringify(found.findings));
	return found.file;
};

test.each(DAYS)('%s: written again, byte for byte what is there', (day) => {
	// What fits on one line may also stand on more.
	const inLines = (text: string) =>
		text.replace(/\{\n\t{3}([^{}]*?)\n\t\t\}/g, (_, inner) => `{ ${inner.replace(/\n\t{3}/g, ' ')} }`);
	expect(inLines(normsText(norms(day)))).toBe(inLines(textOf(day)));
});

/** What no table of amounts says: which articles are new, and how long the pension age is known. */
function asLastOf(day: string, next: NormsFile): NormsFile {
	const last = norms(day);
	const { grondslagen } = next;
	const own = Object.fromEntries(
		Object.entries(next.norms).map(([id, { validTo, grondslag }]) => {
			const { validTo: old, ...before } = last.norms[id] ?? (next.norms[id] as Norm);
			return [id, { ...before, grondslag, ...(validTo && { validTo }) }];
		}),
	) as NormsFile['norms'];
	// Nor whether a source is weak, and what is noted beside it.
	const sources = Object.entries(grondslagen).map(([id, source]) => {
		const { title, read } = last.grondslagen[id] ?? source;
		return [id, { ...source, title, read }];
	});
	return { ...last, grondslagen: Object.fromEntries(sources), norms: own };
}

test.each([
	['2025-07-01', '2026-01-01'],
	['2026-01-01', '2026-07-01'],
])('after %s, the published amounts of %s give byte for byte what is there', (before, day) => {
	const next = norms(day);
	const file = made(asLastOf(before, next), tableOf(next));
	expect(file.norms).not.toEqual(norms(before).norms);
	expect(normsText({ ...file, grondslagen: inOrder(file.grondslagen, next.grondslagen) })).toBe(
		normsText(next),
	);
});
const inOrder = <T>(found: Record<string, T>, like: object): Record<string, T> =>
	Object.fromEntries(Object.keys(like).map((key) => [key, found[key] as T]));

describe('a table that is not right', () => {
	const last = norms('2026-07-01');
	const filled = () => {
		const table = parseCsv(tableOf(last).replace('\ufeff', ''));
		for (const { cells } of table.rows) Object.assign(cells, { vanaf: '2027-01-01', gelezen: TODAY });
		return table;
	};
	type Cells = Record<string, string>;
	const said = (change: (rows: { line: number; cells: Cells }[]) => void) => {
		const table = filled();
		change(table.rows);
		const found = fromTable(last, table, 'normen.csv', TODAY);
		return 'findings' in found
			? found.findings.map(({ line, path, found }) => `${line} ${path}: ${found}`)
			: [];
	};
	const first = (cells: Cells) => (rows: { cells: Cells }[]) =>
		void Object.assign(rows[0]?.cells ?? {}, cells);

	test('every norm unknown: a slip with the first row pulled down, not a law', () => {
		const all = said((rows) => {
			for (const { cells } of rows) cells.bedrag = 'onbekend';
		});
		expect(JSON.stringify(all)).toContain('bij elke norm onbekend');
		const most = said((rows) => {
			for (const { cells } of rows.slice(1)) cells.bedrag = 'onbekend';
		});
		expect(JSON.stringify(most)).not.toContain('onbekend');
	});
	test('as it should be', () => {
		expect(said(() => undefined)).toEqual([]);
	});

	test.each<[string, Parameters<typeof said>[0], string]>([
		['a norm that is missing', (rows) => void rows.shift(), '1 norm: geen rij voor norm-alleenstaande'],
		[
			'a norm that stands there twice',
			(rows) => void rows.push({ ...(rows[0] as (typeof rows)[0]), line: 99 }),
			'99 norm: norm-alleenstaande staat er al',
		],
		['an amount with a point', first({ bedrag: '1419.46' }), '2 norm-alleenstaande → bedrag: 1419.46'],
		[
			'an amount without its comma',
			first({ bedrag: '2.022.027,79' }),
			'2 norm-alleenstaande → bedrag: 2.022.027,79',
		],
		[
			'an amount beyond all numbers',
			first({ bedrag: `608,34 of ${'9'.repeat(400)}` }),
			`2 norm-alleenstaande → bedrag: 608,34 of ${'9'.repeat(400)}`,
		],
		['no amount', first({ bedrag: '' }), '2 norm-alleenstaande → bedrag: niets'],
		['years for money', first({ bedrag: '67 jaar' }), '2 norm-alleenstaande → bedrag: 67 jaar'],
		['a norm that nobody knows', first({ norm: 'norm-alleen' }), '2 norm: norm-alleen'],
		['a word that every object has', first({ norm: 'constructor' }), '2 norm: constructor'],
		['a source that nobody read', first({ gelezen: '' }), '2 norm-alleenstaande → gelezen: niets'],
		[
			'a source of a day that is still to come',
			first({ gelezen: '2062-01-01' }),
			'2 norm-alleenstaande → gelezen: 2062-01-01',
		],
		[
			'two readings of one source',
			first({ gelezen: '2026-11-26' }),
			'3 norm-samen → bron: Participatiewet, zoals die geldt op 2026-07-01, gelezen 2026-11-27',
		],
		[
			'another day than the rest',
			(rows) => void Object.assign(rows[3]?.cells ?? {}, { vanaf: '2027-07-01' }),
			'5 norm-samen-aow → vanaf: 2027-07-01',
		],
	])('%s is named with its line', (_, change, expected) => {
		expect(said(change)).toContain(expected);
	});

	test('days as a Dutch spreadsheet saves them', () => {
		const days = (rows: { cells: Cells }[]) => {
			for (const { cells } of rows) Object.assign(cells, { vanaf: '1-1-2027', gelezen: '27-11-2026' });
		};
		expect(said(days)).toEqual([]);
		const table = filled();
		days(table.rows);
		expect(fromTable(last, table, 'normen.csv', TODAY)).toEqual(
			fromTable(last, filled(), 'normen.csv', TODAY),
		);
	});

	test('a row without a day of reading says nothing about the other rows of its source', () => {
		expect(said(first({ gelezen: '' }))).toEqual(['2 norm-alleenstaande → gelezen: niets']);
	});

	test('the table to fill in has no amount and no day of reading', () => {
		const { rows } = parseCsv(tableToFillIn(last, '2027-01-01').replace('\ufeff', ''));
		expect(rows[0]?.cells).toMatchObject({
			norm: 'norm-alleenstaande',
			bedrag: '',
			gelezen: '',
			vanaf: '2027-01-01',
			adres: 'https://wetten.overheid.nl/BWBR0015703/2027-01-01',
		});
		expect(make(last, tableToFillIn(last, '2027-01-01'))).toHaveProperty('findings');
	});

	test('nothing of last time is left in it that would be untrue: no amount, no other year', () => {
		const { rows } = parseCsv(tableToFillIn(last, '2027-01-01').replace('\ufeff', ''));
		for (const { cells } of rows) {
			expect.soft(cells.opmerking).not.toMatch(/\d,\d\d/);
			expect.soft(`${cells.bron} ${cells.adres}`, cells.norm).not.toContain('2026');
		}
		// What it was stands in the finding that asks for it.
		const found = make(last, tableToFillIn(last, '2027-01-01'));
		expect('findings' in found ? found.findings : []).toContainEqual(
			expect.objectContaining({
				path: 'zorgtoeslag-alleen → bron',
				expected: expect.stringContaining('Dienst Toeslagen, bedragen en grenzen van 2026'),
			}),
		);
	});
});

describe('what may be right and must be said twice', () => {
	const before = norms('2026-01-01');
	const about = (change: (norms: NormsFile['norms']) => void) => {
		const after = norms('2026-07-01');
		change(after.norms);
		return doubts([before], after).filter(({ id, kind }) => kind !== 'same' || id === 'norm-samen');
	};
	const set = (id: string, eurocent: number) => (norms: NormsFile['norms']) =>
		void Object.assign(norms[id] ?? {}, { eurocent });

	test('the real amounts of July', () => {
		expect(about(() => undefined)).toEqual([]);
	});
	test('a lost digit', () => {
		expect(about(set('norm-alleenstaande', 14194))).toContainEqual({
			id: 'norm-alleenstaande',
			kind: 'large',
			found: 'meer dan 10 procent verschil: was 1.401,50, wordt 141,94',
		});
	});
	test('an amount that does not change', () => {
		expect(about(set('norm-samen', 200213))).toContainEqual({
			id: 'norm-samen',
			kind: 'same',
			found: 'het bedrag verandert niet: 2.002,13',
		});
	});
	test('the real amounts of earlier years move by one percentage in an article', () => {
		const years = ['2025-01-01', '2025-07-01', '2026-01-01'].map(norms);
		for (const [i, after] of years.slice(1).entries())
			expect(doubts([years[i] as NormsFile], after).filter(({ kind }) => kind === 'apart')).toEqual([]);
	});
	test('all amounts by one wrong percentage: a larger step than any before', () => {
		const earlier = ['2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01'].map(norms);
		const after = (percent: number) => {
			const file = norms('2026-07-01');
			for (const norm of Object.values(file.norms))
				if ('eurocent' in norm && norm.eurocent)
					norm.eurocent = Math.round(norm.eurocent * (1 + percent / 100));
			return file;
		};
		const said = (percent: number) =>
			doubts(earlier, after(percent)).filter(({ kind }) => kind === 'step' || kind === 'large');
		expect(said(2.1)).toEqual([]);
		expect(said(7.1)).toEqual([
			{
				id: 'norm-alleenstaande',
				kind: 'step',
				found: 'de bedragen veranderen samen 7,10 procent. De vorige keren: 1,75 en 2,37 en 1,28',
			},
		]);
		expect(said(-2.1)).toMatchObject([{ kind: 'step' }]);
		const real = (n: number) => doubts(earlier.slice(0, n), earlier[n] as NormsFile);
		expect([2, 3].flatMap(real).filter(({ kind }) => kind === 'step')).toEqual([]);
	});
	test('two digits in the wrong order: it does not move as the other of its article', () => {
		expect(about(set('norm-samen', 203079))).toContainEqual({
			id: 'norm-samen',
			kind: 'apart',
			found: expect.stringMatching(/^verandert 1,43 procent, en norm-alleenstaande .* 1,28 procent/),
		});
	});
	test('amounts of other laws may pass each other', () => {
		const passing = about(set('zorgtoeslag-standaardpremie', 202000));
		expect(passing.filter(({ kind }) => kind === 'passed')).toEqual([]);
	});
	test('an age that jumps; one year more is no slip', () => {
		const age = (years: number) =>
			about((norms) => void Object.assign(norms['aow-leeftijd'] ?? {}, { years }));
		expect(age(76)).toEqual([
			{ id: 'aow-leeftijd', kind: 'large', found: 'meer dan 1 jaar verschil: was 67 jaar, wordt 76 jaar' },
		]);
		expect(age(68)).toEqual([]);
	});
	test('a source that loses its article, said once', () => {
		const after = norms('2026-07-01');
		delete after.grondslagen['pw-21']?.article;
		expect(doubts([before], after).filter(({ kind }) => kind === 'article')).toEqual([
			{
				id: 'norm-alleenstaande',
				kind: 'article',
				found: 'een bron zonder artikel. De vorige keer: artikel 21',
			},
		]);
	});
	test('an order that turns', () => {
		expect(about(set('norm-18-20-een', 143000)).map(({ found }) => found)).toContainEqual(
			expect.stringContaining('was lager dan norm-alleenstaande en is nu hoger'),
		);
	});
});

test.each([
	['€ 1.419,46', { eurocent: 141946 }],
	['1419,46', { eurocent: 141946 }],
	['8.000', { eurocent: 800000 }],
	['8.000,-', { eurocent: 800000 }],
	['608,34 of 770,56', { oneOf: [60834, 77056] }],
	['67 jaar', { years: 67 }],
	['Onbekend', { unknown: true }],
	['1419.46', null],
	['1,419.46', null],
	['', null],
	['-5,00', null],
])('the amount "%s"', (written, amount) => {
	expect(amountIn(written)).toEqual(amount);
});
