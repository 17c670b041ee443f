import { basename } from 'node:path';
import { translationsAsText } from '../commands/translations';
import { findingsAsText } from '../findings';
import { RulesUnreadable } from '../read-rules';
import { parseCsv } from '../reading/csv';
import { readText } from '../reading/read-json';
import { processTerminal as terminal } from '../terminal';
import { listToSend, receiveList } from '../translation/by-mail';
import { acceptTranslations, outdatedIn, translations } from '../translation/state';
import { unreadableLanguages } from '../validation/languages';
import { type Command, options, ROOT, single, WrongUse } from './command';

export const command: Command = {
	help: `translations [--json]
translations --send TAAL                   een lijst voor de vertaler, als tabel
translations --receive TAAL <tabel.csv>    zet de vertalingen uit die lijst erin
translations --accept TAAL [sleutel …]     de vertaling past bij het Nederlands van nu: wat nieuw is, of deze zinnen
  Welke vertaling mist, of is gemaakt van een Nederlandse tekst die daarna is veranderd.
  Zo'n zin leest de bewoner in het Nederlands.`,
	async run(args) {
		const { values, positionals } = options(args, {
			accept: { type: 'string' },
			send: { type: 'string' },
			receive: { type: 'string' },
		});
		// Nothing is written over what could not be read.
		const unreadable = unreadableLanguages(ROOT);
		if (unreadable.length) throw new RulesUnreadable(unreadable);
		const states = translations(ROOT);
		for (const name of ['accept', 'send', 'receive'])
			if (values[name] !== undefined && !states.some(({ language }) => language === values[name]))
				throw new WrongUse(
					`--${name}: ${values[name]}. Verwacht: 1 van ${states.map(({ language }) => language).join(', ')}.`,
				);
		if (typeof values.accept === 'string') {
			const known = states.find(({ language }) => language === values.accept)?.outdated ?? [];
			const unknown = positionals.find((key) => !known.includes(key));
			if (unknown) throw new WrongUse(`${unknown} is niet verouderd. Kijk met: translations`);
			acceptTranslations(ROOT, values.accept, positionals.length ? positionals : undefined);
			await terminal.out(`locales/${values.accept}/bron.json is geschreven.`);
			const left = outdatedIn(ROOT, values.accept);
			if (!left.length || positionals.length) return 0;
			await terminal.out(
				`Van ${left.length} zinnen is het Nederlands veranderd. Lees ze, en noem ze: ${left.join(' ')}`,
			);
			return 1;
		}
		if (typeof values.send === 'string') {
			await terminal.out(listToSend(ROOT, values.send).trimEnd());
			return 0;
		}
		if (typeof values.receive === 'string') {
			const table = single(positionals, 'de tabel die terugkwam van de vertaler');
			const { text, findings } = readText(table, basename(table));
			const found = findings.length
				? findings
				: receiveList(ROOT, values.receive, parseCsv(text), basename(table));
			if (typeof found === 'number')
				await terminal.out(
					`Ingevuld: ${found}. Een leeg vak blijft open: die zin leest de bewoner in het Nederlands.`,
				);
			else {
				for (const line of findingsAsText(found, [])) await terminal.out(line);
				await terminal.out(
					'Er is niets ingevuld, ook niet wat goed is. Herstel de lijst en geef haar opnieuw.',
				);
			}
			return typeof found === 'number' ? 0 : 1;
		}
		if (positionals.length) throw new WrongUse('translations heeft geen bestand nodig.');
		await terminal.out(values.json ? JSON.stringify(states) : translationsAsText(states));
		return states.some(({ missing, outdated, extra }) =>
			[missing, outdated, extra].some((keys) => keys.length),
		)
			? 1
			: 0;
	},
};
