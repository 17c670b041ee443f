/** Tables as a spreadsheet saves them: semicolons, tabs or commas, and quotes around what holds one. */

export type Row = Record<string, string>;

export interface Table {
	header: string[];
	rows: { line: number; cells: Row }[];
	/** Lines with another number of cells than the header. */
	uneven: number[];
}

/** @param text as decoded, line ends as \n */
export function parseCsv(text: string): Table {
	const names = text.split('\n')[0] ?? '';
	const separator = [';', '\t'].find((sign) => names.includes(sign)) ?? ',';
	const [first, ...others] = records(text, separator);
	const header = (first?.cells ?? []).map((name) => name.trim().toLowerCase());
	const filled = others.filter(({ cells }) => cells.some((cell) => cell.trim()));
	return {
		header,
		rows: filled.map(({ line, cells }) => ({
			line,
			cells: Object.fromEntries(header.map((name, i) => [name, (cells[i] ?? '').trim()])),
		})),
		uneven: filled.filter(({ cells }) => cells.length !== header.length).map(({ line }) => line),
	};
}

interface CsvRecord {
	line: number;
	cells: string[];
}

function records(text: string, separator: string): CsvRecord[] {
	const found: CsvRecord[] = [];
	let line = 1;
	let at = 0;
	let record: CsvRecord = { line, cells: [] };
	while (at < text.length) {
		const quoted = /"((?:[^"]|"")*)"/y;
		quoted.lastIndex = at;
		const match = quoted.exec(text);
		let cell: string;
		if (match) {
			cell = (match[1] as string).replaceAll('""', '"');
			line += cell.split('\n').length - 1;
			at = quoted.lastIndex;
		} else {
			const rest = text.slice(at);
			const end = [rest.indexOf(separator), rest.indexOf('\n')].filter((i) => i >= 0);
			cell = rest.slice(0, end.length ? Math.min(...end) : undefined);
			at += cell.length;
		}
		record.cells.push(cell);
		if (text[at] === separator) {
			at++;
			if (at === text.length || text[at] === '\n') record.cells.push('');
		}
		if (at >= text.length || text[at] === '\n') {
			found.push(record);
			at++;
			line++;
			record = { line, cells: [] };
		}
	}
	return found;
}

/** With a byte order mark, without which a spreadsheet takes é for another letter. */
export const toCsv = (header: readonly string[], rows: readonly Row[]): string =>
	`\ufeff${[header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]
		.map((cells) => cells.map(quotedCell).join(';'))
		.join('\n')}\n`;

const quotedCell = (cell: string): string =>
	/[";,\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
