import { existsSync, statSync } from 'node:fs';
import { check } from '../commands/check';
import { readRules } from '../read-rules';
import { processTerminal as terminal } from '../terminal';
import { type Command, dayOption, FOLDER, options, single, today, WrongUse } from './command';

export const command: Command = {
	help: `check <bestand of -> [--peildatum JJJJ-MM-DD] [--text]
  Rekent 1 huishouden uit, of veel huishoudens: 1 per regel (JSON Lines).
  Het antwoord is JSON. Met --text krijg je een paar regels Nederlands.`,
	async run(args) {
		const { values, positionals } = options(args, {
			peildatum: { type: 'string' },
			text: { type: 'boolean' },
		});
		const source = single(positionals, 'een bestand, of - voor invoer uit een ander programma');
		if (source !== '-' && !existsSync(source)) throw new WrongUse(`Bestand niet gevonden: ${source}`);
		if (source !== '-' && statSync(source).isDirectory())
			throw new WrongUse(`${source} is een map. Verwacht: een bestand met een huishouden.`);
		const peildatum = dayOption(values.peildatum);
		const rules = readRules(FOLDER);
		return check(
			rules,
			{
				source,
				peildatum,
				today: today(),
				text: values.text === true,
			},
			terminal,
		);
	},
};
