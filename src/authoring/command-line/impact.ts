import { impact, impactAsText } from '../commands/impact';
import { readRules } from '../read-rules';
import { processTerminal as terminal } from '../terminal';
import { type Command, FOLDER, options, twoDays, whole } from './command';

export const command: Command = {
	help: `impact <van JJJJ-MM-DD> <tot JJJJ-MM-DD> [--households N] [--seed N] [--json]
  Wie gaat erop vooruit of achteruit: voorbeelden, en verzonnen huishoudens als illustratie.`,
	async run(args) {
		const { values, positionals } = options(args, {
			households: { type: 'string' },
			seed: { type: 'string' },
		});
		const [from, to] = twoDays(positionals);
		const households = whole(values.households, '--households', 2000);
		const seed = whole(values.seed, '--seed', 1);
		const found = impact(readRules(FOLDER), {
			from,
			to,
			households,
			seed,
			progress: (done) => terminal.progress(`${done} van ${households} huishoudens`),
		});
		terminal.progress('');
		await terminal.out(values.json ? JSON.stringify(found) : impactAsText(found));
		return 0;
	},
};
