import { readContact } from '../commands/notices';
import { openings, openingsAsText } from '../commands/open';
import { readRules } from '../read-rules';
import { processTerminal as terminal } from '../terminal';
import { type Command, dayOption, FOLDER, options, ROOT, today, WrongUse, whole } from './command';

export const command: Command = {
	help: `open [--fail-within DAGEN] [--peildatum JJJJ-MM-DD] [--json]
  Wat is niet gepubliceerd, moet bevestigd worden, of loopt binnen 60 dagen af.
  Met --fail-within 30 eindigt het met 1 als er iets binnen 30 dagen afloopt.`,
	async run(args) {
		const { values, positionals } = options(args, {
			'fail-within': { type: 'string' },
			peildatum: { type: 'string' },
		});
		if (positionals.length) throw new WrongUse('open heeft geen bestand nodig.');
		const found = openings(readRules(FOLDER), dayOption(values.peildatum) ?? today(), readContact(ROOT));
		const within = whole(values['fail-within'], '--fail-within', Number.NEGATIVE_INFINITY);
		const code = found.expiring.some(({ inDays }) => inDays <= within) ? 1 : 0;
		process.exitCode = code;
		await terminal.out(values.json ? JSON.stringify(found) : openingsAsText(found));
		return code;
	},
};
