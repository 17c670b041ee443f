import { describe, expect, test } from 'vitest';
import { parseCsv, toCsv } from '../../../../src/authoring/reading/csv';

const cells = (text: string) => parseCsv(text).rows.map((row) => row.cells);

describe('a table', () => {
	test.each([
		['with semicolons', 'A;b\n1;2\n'],
		['with commas', 'a,b\n1,2'],
		['with tabs', 'a\tb\n1\t2\n'],
		['with quotes and empty lines', '"a";b\n\n"1"; 2 \n;\n'],
	])('%s', (_, text) => {
		expect(cells(text)).toEqual([{ a: '1', b: '2' }]);
	});

	test('a quoted cell holds separators, quotes and line ends; lines are counted on', () => {
		const { rows } = parseCsv('a;b\n"1;""2""\n3";4\n5;6\n');
		expect(rows).toEqual([
			{ line: 2, cells: { a: '1;"2"\n3', b: '4' } },
			{ line: 4, cells: { a: '5', b: '6' } },
		]);
	});

	test('lines with more or fewer cells are named', () => {
		expect(parseCsv('a;b\n1\n1;2\n1;2;3\n').uneven).toEqual([2, 4]);
	});

	test('what is written is read back', () => {
		const rows = [
			{ a: 'één; twee', b: '"drie"\nvier' },
			{ a: '', b: 'x' },
		];
		expect(cells(toCsv(['a', 'b'], rows).replace('\ufeff', ''))).toEqual(rows);
	});
});
