import { stageNorms } from '../commands/norms';
import { findingsAsText } from '../findings';
import { readRules } from '../read-rules';
import { processTerminal as terminal } from '../terminal';
import { type Command, FOLDER, options, single, today } from './command';

export const command: Command = {
	help: `norms <tabel.csv> [--accept NORM,NORM]
  Maakt normen/<datum>.json van een tabel met gepubliceerde bedragen. De tabel krijg je met "new norms".
  Verandert een bedrag veel, of niet, of raakt de volgorde zoek, dan komt er pas een bestand met --accept.`,
	async run(args) {
		const { values, positionals } = options(args, { accept: { type: 'string' } });
		const table = single(positionals, 'een tabel, zoals normen-2027-01-01.csv');
		const accepted = typeof values.accept === 'string' ? values.accept.split(',') : [];
		const { normen } = readRules(FOLDER);
		const found = stageNorms(normen, FOLDER, { table, accepted, today: today() });
		if (values.json) await terminal.out(JSON.stringify(found));
		else if (found.written)
			await terminal.out(`rules/${found.written} is geschreven. Kijk nu met validate, diff en impact.`);
		else
			for (const line of findingsAsText([...found.findings, ...found.doubts], [])) await terminal.out(line);
		return found.written ? 0 : 1;
	},
};
