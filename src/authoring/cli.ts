/** The command line of rule authors: `npm run -s rules -- <command>`. Exit 0 fine, 1 findings, 2 wrong use. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../ruleset/day';
import { jsonSchema } from '../ruleset/json-schema';
import { check } from './check';
import { inspectRules, readRules, RulesUnreadable } from './read-rules';
import { processTerminal as terminal } from './terminal';
import { validate } from './validate';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'rules');

class WrongUse extends Error {}

interface Command {
	help: string;
	run(args: string[]): Promise<number>;
}

const COMMANDS: Record<string, Command> = {
	check: {
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
			if (values.peildatum !== undefined && !isDay(values.peildatum))
				throw new WrongUse(`--peildatum: ${values.peildatum}. Verwacht: een datum als 2026-11-21.`);
			const rules = readRules(FOLDER);
			return check(
				rules,
				{
					source,
					peildatum: values.peildatum as string | undefined,
					today: today(),
					text: values.text === true,
				},
				terminal,
			);
		},
	},
	validate: {
		help: `validate [--json]
  Controleert alle regels: vorm, verwijzingen, bronnen, voorbeelden, teksten, gaten en overlap.`,
		async run(args) {
			const { values, positionals } = options(args, {});
			if (positionals.length) throw new WrongUse('validate heeft geen bestand nodig.');
			const { rules, findings: unreadable } = inspectRules(FOLDER);
			const findings = rules ? validate(rules, ROOT) : unreadable;
			if (values.json) await terminal.out(JSON.stringify({ findings }));
			else {
				for (const { file, path, found, expected } of findings)
					await terminal.out(`${file}${path && ` → ${path}`}\n  gevonden: ${found}\n  verwacht: ${expected}`);
				await terminal.out(findings.length ? `${findings.length} punten gevonden.` : 'Alles klopt.');
			}
			return findings.length ? 1 : 0;
		},
	},
	schema: {
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
	},
};

const overview = (): string =>
	['Gebruik: npm run -s rules -- <opdracht>', ...Object.values(COMMANDS).map(({ help }) => help)].join(
		'\n\n',
	);

const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const;

function options(args: string[], more: Record<string, { type: 'string' | 'boolean' }>) {
	try {
		const parsed = parseArgs({ args, options: { ...COMMON, ...more }, allowPositionals: true });
		return parsed as { values: Record<string, string | boolean | undefined>; positionals: string[] };
	} catch (error) {
		throw new WrongUse((error as Error).message);
	}
}

function single(positionals: string[], expected: string): string {
	const [only] = positionals;
	if (positionals.length !== 1 || only === undefined) throw new WrongUse(`Verwacht: ${expected}.`);
	return only;
}

/** The day here, as the resident's calendar shows it. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

async function main([name, ...args]: string[]): Promise<number> {
	const command = name === undefined ? undefined : COMMANDS[name];
	if (!command) {
		const asked = name === undefined || name === '--help';
		if (asked) await terminal.out(overview());
		else terminal.err(`Onbekende opdracht: ${name}\n\n${overview()}`);
		return name === '--help' ? 0 : 2;
	}
	if (args.includes('--help')) {
		await terminal.out(command.help);
		return 0;
	}
	try {
		return await command.run(args);
	} catch (error) {
		if (error instanceof WrongUse) terminal.err(`${error.message}\n\n${command.help}`);
		else if (error instanceof RulesUnreadable)
			terminal.err(`De regels zijn niet te lezen:\n${error.message}`);
		else throw error;
		return error instanceof WrongUse ? 2 : 1;
	}
}

process.exitCode = await main(process.argv.slice(2));
