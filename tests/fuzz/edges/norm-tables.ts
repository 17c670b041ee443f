/** The table of norms that a policy officer fills in with a spreadsheet, half of it wrong. */
import { amountIn } from '../../../src/authoring/norms/amounts';
import { fromTable, tableOf } from '../../../src/authoring/norms/from-table';
import { parseCsv } from '../../../src/authoring/reading/csv';
import { dayAfter } from '../../../src/ruleset/day';
import { type NormsFile, normsFile } from '../../../src/ruleset/schema';
import { rules } from '../../support/oracle/real';
import { brokenText } from '../broken';
import { type Edge, must, saysWhere } from '../edge';
import type { Random } from '../random';

/** After every day on which a source was read. */
const TODAY = '2099-01-01';
/** What a cell may hold that means something elsewhere. */
const CELLS = [
	'',
	'onbekend',
	'1.419,46',
	'67 jaar',
	'1 of 2',
	'constructor',
	'__proto__',
	'2027-01-01',
	'"',
];

function brokenCell(table: string, random: Random): string {
	const lines = table.split('\n');
	const line = random.below(lines.length);
	const cells = (lines[line] as string).split(';');
	cells[random.below(cells.length)] = random.pick(CELLS);
	// In place of the row, or as one more.
	lines.splice(line, random.below(2), cells.join(';'));
	return lines.join('\n');
}

export const normTables: Edge = {
	name: 'tables of norms',
	share: 20,
	prepare: () => {
		const last = rules.normen.at(-1) as NormsFile;
		const good = tableOf(last)
			.replaceAll(last.validFrom, dayAfter(last.validTo as string))
			.slice(1);
		return (random) => {
			const broken = random.chance(0.5) ? brokenText(good, random) : brokenCell(good, random);
			const table = parseCsv(broken);
			const made = fromTable(last, table, 'tabel.csv', TODAY);
			if ('findings' in made) {
				must(made.findings.length > 0 && made.findings.every(saysWhere), 'a finding without a place', broken);
				return 'refused';
			}
			must(normsFile.safeParse(made.file).success, 'no file of norms', broken);
			must(table.rows.length === Object.keys(made.file.norms).length, 'a row got lost', broken);
			for (const { cells } of table.rows) {
				const norm = made.file.norms[cells.norm as string];
				const amount = amountIn(cells.bedrag as string);
				must(norm !== undefined && !!amount, `${cells.norm} got lost`, broken);
				for (const [key, value] of Object.entries(amount))
					must(
						key === 'unknown'
							? norm.certainty === 'unknown'
							: JSON.stringify((norm as Record<string, unknown>)[key]) === JSON.stringify(value),
						`${cells.norm} is not what was typed`,
						broken,
					);
			}
			return 'accepted';
		};
	},
};
