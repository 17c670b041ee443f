import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchema } from '../../ruleset/json-schema';
import { processTerminal as terminal } from '../terminal';
import { type Command, FOLDER, options, WrongUse } from './command';

export const command: Command = {
	help: `schema [--json]
  Schrijft rules/schema.json: de uitleg die een editor bij elk veld laat zien.`,
	async run(args) {
		const { values, positionals } = options(args, {});
		if (positionals.length) throw new WrongUse('schema heeft geen bestand nodig.');
		const text = `${JSON.stringify(jsonSchema(), null, '\t')}\n`;
		if (values.json) await terminal.out(text.trimEnd());
		else {
			writeFileSync(join(FOLDER, 'schema.json'), text);
			await terminal.out('rules/schema.json is geschreven.');
		}
		return 0;
	},
};
