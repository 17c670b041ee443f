/** The command line of rule authors: `npm run -s rules -- <command>`. Exit 0 fine, 1 findings, 2 wrong use. */
import { type Command, WrongUse } from './command-line/command';
import { RulesUnreadable } from './read-rules';
import { processTerminal as terminal } from './terminal';

/** In the order of the help; each is read when it is asked for. */
const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
	check: () => import('./command-line/check'),
	validate: () => import('./command-line/validate'),
	diff: () => import('./command-line/diff'),
	impact: () => import('./command-line/impact'),
	open: () => import('./command-line/open'),
	publish: () => import('./command-line/publish'),
	cards: () => import('./command-line/cards'),
	copy: () => import('./command-line/copy'),
	translations: () => import('./command-line/translations'),
	norms: () => import('./command-line/norms'),
	new: () => import('./command-line/new'),
	examples: () => import('./command-line/examples'),
	schema: () => import('./command-line/schema'),
};

async function overview(): Promise<string> {
	const all = await Promise.all(Object.values(COMMANDS).map((read) => read()));
	return ['Gebruik: npm run -s rules -- <opdracht>', ...all.map(({ command }) => command.help)].join('\n\n');
}

async function main([name, ...args]: string[]): Promise<number> {
	const read = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!read) {
		const asked = name === undefined || name === '--help';
		if (asked) await terminal.out(await overview());
		else terminal.err(`Onbekende opdracht: ${name}\n\n${await overview()}`);
		return name === '--help' ? 0 : 2;
	}
	const { command } = await read();
	if (args.includes('--help')) {
		await terminal.out(command.help);
		return 0;
	}
	try {
		return await command.run(args);
	} catch (error) {
		if (error instanceof WrongUse) terminal.err(`${error.message}\n\n${command.help}`);
		else if (error instanceof RulesUnreadable)
			terminal.err(
				`${name === 'publish' ? 'Niet gepubliceerd' : 'De regels zijn niet te lezen'}:\n${error.message}`,
			);
		else throw error;
		return error instanceof RulesUnreadable ? 1 : 2;
	}
}

process.exitCode = await main(process.argv.slice(2));
