import { join } from 'node:path';
import { notices } from '../commands/notices';
import { publish } from '../commands/publish';
import { noticesAsText } from '../findings';
import { readRules } from '../read-rules';
import { processTerminal as terminal } from '../terminal';
import { type Command, FOLDER, options, ROOT, single, today } from './command';

export const command: Command = {
	help: `publish <map>
  Controleert de regels en schrijft wat de app leest: regels, talen en een lijst met kenmerken.`,
	async run(args) {
		const { positionals } = options(args, {});
		const folder = single(positionals, 'een map om in te schrijven');
		await publish(ROOT, folder);
		for (const line of noticesAsText(notices(readRules(FOLDER), ROOT, today()))) terminal.err(line);
		await terminal.out(`Geschreven in ${join(folder, 'data')}.`);
		return 0;
	},
};
