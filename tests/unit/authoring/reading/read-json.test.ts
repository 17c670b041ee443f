import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonPlaces, lineAt } from '../../../../src/authoring/reading/json-places';
import { readJson } from '../../../../src/authoring/reading/read-json';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(bytes: string | Uint8Array) {
	const path = join(folder, 'a.json');
	writeFileSync(path, bytes);
	return readJson(path, 'a.json');
}

const TEXT = '{\n\t"naam": "één"\n}\n';
const bigEndian = Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16();

describe('what Windows saves is simply read', () => {
	test.each<[string, string | Uint8Array]>([
		['UTF-8', TEXT],
		['a byte order mark', `\ufeff${TEXT}`],
		['UTF-16 of Notepad', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
		['UTF-16, the other half first', bigEndian],
		['line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
		['line ends of an old Mac', TEXT.replaceAll('\n', '\r')],
	])('%s', (_, bytes) => {
		expect(read(bytes)).toEqual({ json: { naam: 'één' }, text: TEXT, findings: [] });
	});
});

test('letters of an old Windows code page are refused, with their line', () => {
	const { json, findings } = read(Buffer.from(TEXT, 'latin1'));
	expect(json).toBeUndefined();
	expect(findings).toEqual([
		{
			file: 'a.json',
			path: '',
			line: 2,
			found: expect.stringContaining('geen UTF-8'),
			expected: expect.stringContaining('Opslaan als'),
		},
	]);
});

test('a file that is not there is named', () => {
	expect(readJson(join(folder, 'geen.json'), 'geen.json').findings).toMatchObject([
		{ file: 'geen.json', found: 'geen bestand' },
	]);
});

test('broken JSON: the line is quoted', () => {
	const [finding] = read('{\n\t"a": 1,\n\t"b": 1449,27\n}').findings;
	expect(finding).toMatchObject({ line: 3, found: 'een fout in of vlak bij regel 3: "b": 1449,27' });
});

test('a block that stands twice is said once, not with all it holds', () => {
	const paths = read('{ "a": { "x": 1 },\n"a": { "x": 1 } }').findings.map(({ path }) => path);
	expect(paths).toEqual(['a']);
});

test('a name that stands twice in one block is refused; in two blocks it is not', () => {
	const text = '{\n"a": { "x": 1 },\n"b": [{ "x": 1 }, { "x": 2,\n"x": "}{" }],\n"a": 3 }';
	expect(read(text).findings).toEqual([
		expect.objectContaining({ path: 'b.1.x', line: 4, found: 'deze naam staat er al, op regel 3' }),
		expect.objectContaining({ path: 'a', line: 5, found: 'deze naam staat er al, op regel 2' }),
	]);
});

test('a name with a quote, a colon or a bracket in it is one name', () => {
	expect(jsonPlaces('{"a\\":{[": 1, "b": [[1, 2], []], "c": ""}').doubled).toEqual([]);
});

test('a place that is missing has the line of the block around it', () => {
	const { lines } = jsonPlaces('{\n"a": {\n"b": [\n1,\n{ "c": 2 }\n]\n}\n}');
	const at = (path: string) => lineAt(lines, path);
	expect([at('a.b'), at('a.b.0'), at('a.b.1.c'), at('a.b.1.d'), at('a.z.y'), at('z')]).toEqual([
		3,
		4,
		5,
		5,
		2,
		undefined,
	]);
});

test('what nobody types: far too deep is refused with its line, a very long text is read', () => {
	expect(read(`{"a":\n${'['.repeat(50_000)}${']'.repeat(50_000)}}`).findings).toEqual([
		{
			file: 'a.json',
			path: '',
			line: 2,
			found: 'meer dan 100 blokken of lijsten in elkaar',
			expected: expect.stringContaining('haakjes'),
		},
	]);
	const long = 'x'.repeat(20_000_000);
	const { json, findings } = read(JSON.stringify({ a: long }));
	expect(findings).toEqual([]);
	expect((json as { a: string }).a).toHaveLength(long.length);
});
