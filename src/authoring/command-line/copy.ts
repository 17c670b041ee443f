import { processTerminal as terminal } from '../terminal';
import { type Command, options, ROOT, WrongUse } from './command';

export const command: Command = {
	help: `copy [--markdown] [--json]
  Leest alle Nederlandse teksten na: zinnen, woorden, spelling, toon. Per punt de regel en wat beter is.
  Onderaan een tabel per scherm. Met --markdown is het een verslag.`,
	async run(args) {
		const { values, positionals } = options(args, { markdown: { type: 'boolean' } });
		if (positionals.length) throw new WrongUse('copy heeft geen bestand nodig.');
		// Imported only here: reading the dictionary takes longer than any other command.
		const [{ lintCopy }, { reportAsMarkdown, reportAsText }] = await Promise.all([
			import('../copy/lint'),
			import('../copy/report'),
		]);
		const found = await lintCopy(ROOT);
		const asText = values.markdown ? reportAsMarkdown : reportAsText;
		await terminal.out(values.json ? JSON.stringify(found) : asText(found));
		return found.findings.some(({ level }) => level === 'error') ? 1 : 0;
	},
};
