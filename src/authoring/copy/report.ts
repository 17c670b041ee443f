/** What the lint found, for reading: findings first, then one line per screen. */
import type { CopyReport, ScreenReport } from './lint';

const COLUMNS: [string, (screen: ScreenReport) => string][] = [
	['scherm', ({ screen }) => screen],
	['zinnen', ({ sentences }) => String(sentences)],
	['woorden', ({ words }) => String(words)],
	['woorden per zin', ({ perSentence }) => perSentence.toFixed(1)],
	['langste', ({ longest }) => String(longest)],
	['verbindend', ({ connecting }) => String(connecting)],
	['Flesch-Douma', ({ flesch }) => flesch.toFixed(0)],
	['zeldzaam', ({ rare }) => String(rare)],
	['lijdend', ({ passive }) => String(passive)],
	['moet anders', ({ errors }) => String(errors)],
	['kijk ernaar', ({ warnings }) => String(warnings)],
];

export function reportAsText({ findings, screens }: CopyReport): string {
	const lines = findings.map(
		({ level, rule, file, key, found, instead }) =>
			`${level === 'error' ? 'Moet anders' : 'Kijk ernaar'} (${rule}) ${file} → ${key}\n  gevonden: ${found}\n  liever: ${instead}`,
	);
	const rows = [
		COLUMNS.map(([title]) => title),
		...screens.map((screen) => COLUMNS.map(([, cell]) => cell(screen))),
	];
	const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
	const table = rows.map((row) =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
	);
	return [...lines, '', ...table, '', summary(findings)].join('\n').trimStart();
}

/** The same table for a report, with the difficult words of each screen. */
export function reportAsMarkdown({ findings, screens }: CopyReport): string {
	const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
	return [
		row([...COLUMNS.map(([title]) => title), 'woorden met uitleg']),
		row(['---', ...COLUMNS.slice(1).map(() => '---:'), '---']),
		...screens.map((screen) => row([...COLUMNS.map(([, cell]) => cell(screen)), screen.terms.join(', ')])),
		'',
		...findings.map(
			({ level, rule, file, key, found, instead }) =>
				`- ${level === 'error' ? '**Moet anders**' : 'Kijk ernaar'} ${rule}, ${file} → ${key}: “${found}”. Liever: ${instead}.`,
		),
		'',
		summary(findings),
	].join('\n');
}

function summary(findings: CopyReport['findings']): string {
	const errors = findings.filter(({ level }) => level === 'error').length;
	return `${errors} moet anders, ${findings.length - errors} om naar te kijken.`;
}
