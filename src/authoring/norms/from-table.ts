/** A new norms file, from the last one and a table of what was published. */
import { normsPath } from '../../ruleset/assemble';
import { dayBefore, isDay } from '../../ruleset/day';
import type { Norm, NormsFile } from '../../ruleset/schema';
import type { Finding } from '../findings';
import { type Row, type Table, toCsv } from '../reading/csv';
import { dayIn } from '../reading/written-days';
import { amountIn, asWritten } from './amounts';

const COLUMNS = ['norm', 'bedrag', 'vanaf', 'bron', 'artikel', 'adres', 'gelezen', 'opmerking'] as const;
/** What may be left out. */
const OPTIONAL = ['artikel', 'adres', 'opmerking'];

/**
 * The table to fill in. Left open, since someone has to look: amounts, the day of reading, a source of another year,
 * and a remark that holds an amount.
 * @param from first day of the new amounts, yyyy-mm-dd
 */
export const tableToFillIn = (last: NormsFile, from: string): string =>
	toCsv(
		COLUMNS,
		rowsOf(last).map(({ bron = '', adres = '', opmerking = '', ...row }) => ({
			...row,
			bedrag: '',
			vanaf: from,
			gelezen: '',
			bron: ofYear(from, moved(bron, from)),
			adres: ofYear(from, moved(adres, from)),
			opmerking: /\d,\d\d/.test(opmerking) ? '' : opmerking,
		})),
	);

/** A law is read as it is on the first day of the amounts. */
const moved = (text: string, from: string): string => text.replace(/\d{4}-\d\d-\d\d/g, from);

const ofYear = (from: string, text: string): string =>
	(text.match(/\b20\d\d\b/g) ?? []).every((year) => year === from.slice(0, 4)) ? text : '';

/** The table that a file could have come from. */
export const tableOf = (file: NormsFile): string => toCsv(COLUMNS, rowsOf(file));

const rowsOf = ({ validFrom, grondslagen, norms }: NormsFile): Row[] =>
	Object.entries(norms).map(([id, norm]) => {
		const { title = '', article = '', url = '', read = '' } = grondslagen[norm.grondslag] ?? {};
		return {
			...{ norm: id, bedrag: asWritten(norm), vanaf: validFrom, bron: title, artikel: article },
			...{ adres: url, gelezen: read, opmerking: norm.note ?? '' },
		};
	});

export type FromTable = { file: NormsFile } | { findings: Finding[] };

/**
 * @param last the norms that the new ones come after
 * @param name of the table, for the findings
 * @param today yyyy-mm-dd
 */
export function fromTable(
	last: NormsFile,
	{ header, rows, uneven }: Table,
	name: string,
	today: string,
): FromTable {
	const findings: Finding[] = [];
	const report = (line: number, path: string, found: string, expected: string) =>
		findings.push({ file: name, path, line, found: found || 'niets', expected });
	const lacking = COLUMNS.filter((column) => !OPTIONAL.includes(column) && !header.includes(column));
	if (lacking.length) {
		report(1, '', header.join(', '), `ook een kolom ${lacking.join(' en ')}`);
		return { findings };
	}
	for (const line of uneven) report(line, '', 'meer of minder vakken dan de kop', `${header.length} vakken`);
	const from = dayIn(rows[0]?.cells.vanaf ?? '');
	const end = lastDayOf(from);
	if (!end) report(2, 'vanaf', from, 'een 1 januari of 1 juli, zoals 2027-01-01');
	else if (dayBefore(from) !== last.validTo)
		report(2, 'vanaf', from, `de dag na ${last.validTo}, want dan eindigt ${normsPath(last)}`);
	const norms: Record<string, Norm> = {};
	const grondslagen = structuredClone(last.grondslagen);
	const sourcesRead = new Map<string, { source: string; line: number }>();
	for (const { line, cells } of rows) {
		const { norm: id = '', bedrag = '', bron = '', artikel, adres, opmerking } = cells;
		const vanaf = dayIn(cells.vanaf ?? '');
		const gelezen = dayIn(cells.gelezen ?? '');
		const old = Object.hasOwn(last.norms, id) ? last.norms[id] : undefined;
		if (!old) {
			report(line, 'norm', id, `een norm uit ${normsPath(last)}`);
			continue;
		}
		if (norms[id]) report(line, 'norm', `${id} staat er al`, 'elke norm 1 keer');
		const amount = amountIn(bedrag);
		if (!amount)
			report(
				line,
				`${id} → bedrag`,
				bedrag,
				'years' in old
					? 'een leeftijd in hele jaren, zoals 67 jaar, of onbekend'
					: 'een bedrag als 1.419,46, of onbekend',
			);
		else if ('years' in amount !== 'years' in old && !('unknown' in amount))
			report(
				line,
				`${id} → bedrag`,
				bedrag,
				'years' in old ? 'een leeftijd als 67 jaar' : 'een bedrag in euro’s',
			);
		if (vanaf !== from) report(line, `${id} → vanaf`, vanaf, `${from}, net als in de rest van de tabel`);
		if (!bron) report(line, `${id} → bron`, bron, sourceAskedFor(last.grondslagen[old.grondslag]?.title));
		if (adres && !adres.startsWith('https://'))
			report(line, `${id} → adres`, adres, 'een adres dat begint met https://');
		if (!isDay(gelezen))
			report(line, `${id} → gelezen`, gelezen, `de dag waarop je deze tekst las, zoals ${today}`);
		else if (gelezen > today)
			report(line, `${id} → gelezen`, gelezen, `een dag die geweest is: hoogstens vandaag, ${today}`);
		else if (bron) {
			const source = JSON.stringify([bron, artikel, adres, gelezen]);
			const first = sourcesRead.get(old.grondslag) ?? { source, line };
			sourcesRead.set(old.grondslag, first);
			if (first.source !== source)
				report(
					line,
					`${id} → bron`,
					`${bron}, gelezen ${gelezen}`,
					`bron, artikel, adres en dag van regel ${first.line}: deze norm heeft dezelfde bron ("${old.grondslag}")`,
				);
		}
		grondslagen[old.grondslag] = sourceOf(grondslagen[old.grondslag], {
			bron,
			artikel,
			adres,
			gelezen,
		} as Row);
		if (amount) norms[id] = normOf(old, amount, opmerking, grondslagen[old.grondslag]?.weak !== undefined);
	}
	for (const [id, { validTo }] of Object.entries(last.norms))
		if (
			!norms[id] &&
			!(validTo && validTo < from) &&
			!findings.some(({ path }) => path.startsWith(`${id} →`))
		)
			report(1, 'norm', `geen rij voor ${id}`, `${id}, met een bedrag of met onbekend`);
	if (rows.length && rows.every(({ cells }) => 'unknown' in (amountIn(cells.bedrag ?? '') ?? {})))
		report(
			2,
			'bedrag',
			'bij elke norm onbekend',
			'ten minste 1 bedrag: zonder bedragen is niets te publiceren',
		);
	if (findings.length) return { findings };
	// In the order of the file before it, so that the two can be compared line by line.
	const ordered = Object.fromEntries(
		Object.keys(last.norms).flatMap((id) => (norms[id] ? [[id, norms[id]]] : [])),
	);
	return { file: { ...last, validFrom: from, validTo: end as string, grondslagen, norms: ordered } };
}

const sourceAskedFor = (last: string | undefined): string =>
	`de naam van de wet of het besluit${last ? `. De vorige keer: ${last}` : ''}`;

/** Norms hold for half a year. */
function lastDayOf(from: string): string | null {
	const [year, day] = [from.slice(0, 4), from.slice(5)];
	if (!isDay(from)) return null;
	return day === '01-01' ? `${year}-06-30` : day === '07-01' ? `${year}-12-31` : null;
}

function sourceOf(
	old: NormsFile['grondslagen'][string] | undefined,
	{ bron = '', artikel, adres, gelezen = '' }: Row,
) {
	const { title, article, url, read, ...rest } = old ?? { title: '', read: '' };
	return {
		title: bron,
		...(artikel && { article: artikel }),
		...(adres && { url: adres }),
		read: gelezen,
		...rest,
	};
}

function normOf(
	old: Norm,
	amount: NonNullable<ReturnType<typeof amountIn>>,
	note: string | undefined,
	isWeak: boolean,
): Norm {
	const { grondslag, certainty, note: before, validTo } = old;
	const rest = {
		...(note ? { note } : note === undefined && before ? { note: before } : {}),
		...(validTo && { validTo }),
	};
	if ('unknown' in amount) return { grondslag, certainty: 'unknown', ...rest };
	if ('oneOf' in amount) return { oneOf: amount.oneOf, grondslag, certainty: 'unknown', ...rest };
	return {
		...amount,
		grondslag,
		certainty: certainty !== 'unknown' ? certainty : isWeak ? 'to-confirm' : 'confirmed',
		...rest,
	};
}
