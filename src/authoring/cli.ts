/** The command line of rule authors: `npm run -s rules -- <command>`. Exit 0 fine, 1 findings, 2 wrong use. */
import { cardsCommand } from './command-line/cards';
import { checkCommand } from './command-line/check';
import { type Command, WrongUse } from './command-line/command';
import { copyCommand } from './command-line/copy';
import { diffCommand } from './command-line/diff';
import { examplesCommand } from './command-line/examples';
import { impactCommand } from './command-line/impact';
import { newFilesCommand } from './command-line/new';
import { normsCommand } from './command-line/norms';
import { openCommand } from './command-line/open';
import { publishCommand } from './command-line/publish';
import { schemaCommand } from './command-line/schema';
import { translationsCommand } from './command-line/translations';
import { validateCommand } from './command-line/validate';
import { NotNew } from './commands/new';
import { RulesUnreadable } from './read-rules';
import { processTerminal as terminal } from './terminal';

/** In the order of the help. */
const COMMANDS: Record<string, Command> = {
	check: checkCommand,
	validate: validateCommand,
	diff: diffCommand,
	impact: impactCommand,
	open: openCommand,
	publish: publishCommand,
	cards: cardsCommand,
	copy: copyCommand,
	translations: translationsCommand,
	norms: normsCommand,
	new: newFilesCommand,
	examples: examplesCommand,
	schema: schemaCommand,
};

const overview = (): string =>
	['Gebruik: npm run -s rules -- <opdracht>', ...Object.values(COMMANDS).map(({ help }) => help)].join(
		'\n\n',
	);

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
		if (error instanceof WrongUse || error instanceof NotNew)
			terminal.err(`${error.message}\n\n${command.help}`);
		else if (error instanceof RulesUnreadable)
			terminal.err(
				`${name === 'publish' ? 'Niet gepubliceerd' : 'De regels zijn niet te lezen'}:\n${error.message}`,
			);
		else throw error;
		return error instanceof RulesUnreadable ? 1 : 2;
	}
}

process.exitCode = await main(process.argv.slice(2));
