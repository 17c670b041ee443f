import { normsPath } from '../../ruleset/assemble';
import { dayAfter, isDay } from '../../ruleset/day';
import { NotNew, newRegeling, newVersion, stop, writeEdits } from '../commands/new';
import { tableToFillIn } from '../norms/from-table';
import { readRules } from '../read-rules';
import { processTerminal as terminal } from '../terminal';
import { type Command, FOLDER, options, single, WrongUse } from './command';

export const command: Command = {
	help: `new norms <datum>                geeft een tabel om in te vullen, voor de opdracht norms
new version <regeling> <datum>   een nieuwe versie; de oude eindigt de dag ervoor
new regeling <kenmerk> <datum>   een nieuwe regeling, als kopie om te herschrijven
new stop <regeling> <datum>      vanaf die dag is de regeling er niet meer
  Zet datums, peildata en einddatums goed. Daarna zegt validate wat er nog moet.`,
	async run(args) {
		const { positionals } = options(args, {});
		const [what = '', ...others] = positionals;
		const day = others.at(-1);
		if (!isDay(day))
			throw new WrongUse(`Gevonden: ${day ?? 'geen datum'}. Verwacht: een datum als 2027-01-01.`);
		const rules = readRules(FOLDER);
		if (what === 'norms') {
			const last = rules.normen.at(-1);
			if (!last) return 0;
			const next = dayAfter(last.validTo);
			if (day !== next)
				throw new WrongUse(`Gevonden: ${day}. Verwacht: ${next}, de dag na ${normsPath(last)}.`);
			await terminal.out(tableToFillIn(last, day).trimEnd());
			return 0;
		}
		const make = new Map([
			['version', newVersion],
			['regeling', newRegeling],
			['stop', stop],
		]).get(what);
		const id = single(
			others.slice(0, -1),
			'norms, version, regeling of stop; dan een regeling, en een datum',
		);
		if (!make) throw new WrongUse(`Gevonden: ${what}. Verwacht: norms, version, regeling of stop.`);
		const edits = asked(() => make(rules, FOLDER, id, day));
		writeEdits(FOLDER, edits);
		for (const path of edits.keys()) await terminal.out(`rules/${path} is geschreven.`);
		return 0;
	},
};

/** What cannot be made new was asked wrong. */
function asked<T>(make: () => T): T {
	try {
		return make();
	} catch (error) {
		throw error instanceof NotNew ? new WrongUse(error.message) : error;
	}
}
