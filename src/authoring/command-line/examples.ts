import type { RuleSources } from '../../ruleset/schema';
import {
	acceptExample,
	numbersIn,
	otherwise,
	otherwiseAsText,
	outcomesMoved,
	waiting,
} from '../commands/examples';
import { readRules } from '../read-rules';
import { processTerminal as terminal } from '../terminal';
import { type Command, FOLDER, options, single, WrongUse } from './command';

export const command: Command = {
	help: `examples <regeling> [--accept NUMMER,NUMMER] [--json]
  Welk voorbeeld komt anders uit dan er staat: was/wordt. Met --accept 3 komt in voorbeeld 3 te staan wat de
  regels nu zeggen; --accept 1,2,5 doet dat bij 3 voorbeelden, 1-20 bij 20. Doe dat alleen als dat de bedoeling is.
  De nummers schuiven daarna op.`,
	async run(args) {
		const { values, positionals } = options(args, { accept: { type: 'string' } });
		const rules = readRules(FOLDER);
		const id = single(positionals, 'een regeling, zoals u-pas');
		if (!rules.regelingen.some((file) => file.id === id))
			throw new WrongUse(`${id} is er niet. Verwacht: 1 van ${idsOf(rules).join(', ')}.`);
		const found = otherwise(rules, id);
		if (typeof values.accept === 'string') {
			if (!found.length)
				throw new WrongUse('Elk voorbeeld komt uit zoals het er staat: er is niets over te nemen.');
			const numbers = numbersIn(values.accept, found.length);
			if (!numbers)
				throw new WrongUse(
					`--accept: ${values.accept}. Verwacht: nummers van 1 tot en met ${found.length}, zoals 1,2.`,
				);
			const accepted = found.filter(({ number }) => numbers.includes(number));
			for (const one of accepted) {
				acceptExample(FOLDER, one);
				await terminal.out(`${one.name}: het voorbeeld in rules/${one.file} is aangepast.`);
			}
			const moved = outcomesMoved(accepted);
			if (moved) await terminal.out(moved);
			return 0;
		}
		await terminal.out(values.json ? JSON.stringify(found) : otherwiseAsText(found, waiting(rules, id)));
		return found.length ? 1 : 0;
	},
};

const idsOf = ({ regelingen }: RuleSources): string[] => [...new Set(regelingen.map(({ id }) => id))];
