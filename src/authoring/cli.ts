/** The command line of rule authors: `npm run -s rules -- <command>`. Exit 0 fine, 1 findings, 2 wrong use. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { normsPath } from '../ruleset/assemble';
import { dayAfter, isDay } from '../ruleset/day';
import { jsonSchema } from '../ruleset/json-schema';
import type { RuleSources } from '../ruleset/schema';
import { cardsAsPage } from './commands/cards';
import { check } from './commands/check';
import { differences } from './commands/diff';
import { limitChanges } from './commands/diff-limits';
import { otherwisePublished, sincePublished } from './commands/diff-published';
import { differencesAsText } from './commands/diff-text';
import {
	acceptExample,
	numbersIn,
	otherwise,
	otherwiseAsText,
	outcomesMoved,
	waiting,
} from './commands/examples';
import { impact, impactAsText } from './commands/impact';
import { NotNew, newRegeling, newVersion, stop, writeEdits } from './commands/new';
import { stageNorms } from './commands/norms';
import { notices, readContact, readDeployment } from './commands/notices';
import { openings, openingsAsText } from './commands/open';
import { inFolder, publish } from './commands/publish';
import { translationsAsText } from './commands/translations';
import { validate, validateBesides } from './commands/validate';
import { findingsAsText, noticesAsText } from './findings';
import { tableToFillIn } from './norms/from-table';
import { inspectRules, RulesUnreadable, readRules } from './read-rules';
import { parseCsv } from './reading/csv';
import { readText } from './reading/read-json';
import { withLines } from './reading/with-lines';
import { processTerminal as terminal } from './terminal';
import { listToSend, receiveList } from './translation/by-mail';
import { acceptTranslations, outdatedIn, translations } from './translation/state';
import { diagramSizes, sizesAsText } from './validation/diagram-size';
import { type Published, readPublished } from './validation/publication';

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
			const peildatum = dayOption(values.peildatum);
			const rules = readRules(FOLDER);
			return check(
				rules,
				{
					source,
					peildatum,
					today: today(),
					text: values.text === true,
				},
				terminal,
			);
		},
	},
	validate: {
		help: `validate [--json]
  Controleert alle regels: vorm, verwijzingen, bronnen, voorbeelden, teksten, gaten en overlap.
  Zegt ook waar je nog naar kunt kijken, zoals wat binnen 60 dagen afloopt.`,
		async run(args) {
			const { values, positionals } = options(args, {});
			if (positionals.length) throw new WrongUse('validate heeft geen bestand nodig.');
			const { rules, findings: unreadable } = inspectRules(FOLDER);
			const found = rules ? validate(rules, ROOT) : [...unreadable, ...validateBesides(ROOT)];
			const findings = withLines(found, ROOT);
			const toLookAt = rules ? withLines(notices(rules, ROOT, today()), ROOT) : [];
			const code = findings.length ? 1 : 0;
			// Set before the first line of output, because the reader may stop there.
			process.exitCode = code;
			const sizes = rules && !findings.length ? diagramSizes(rules, today()) : [];
			if (values.json) await terminal.out(JSON.stringify({ findings, notices: toLookAt, sizes }));
			else
				for (const line of [...findingsAsText(findings, toLookAt), ...sizesAsText(sizes)])
					await terminal.out(line);
			return code;
		},
	},
	diff: {
		help: `diff <van JJJJ-MM-DD> <tot JJJJ-MM-DD> [--json]
diff --published <map> [dag JJJJ-MM-DD] [--json]
  Was/wordt: wat verandert er in de regels tussen twee dagen, ook in euro's per huishouden.
  Met --published dist: wat is er anders dan wat in die map het laatst gepubliceerd is. Nederlands, als Markdown.`,
		async run(args) {
			const { values, positionals } = options(args, { published: { type: 'string' } });
			const rules = readRules(FOLDER);
			const last = typeof values.published === 'string' ? publishedIn(values.published) : null;
			const before = last?.rules ?? rules;
			const [day = today()] = positionals;
			const [from, to] = twoDays(last ? [day, day] : positionals);
			const said = withRightRules(rules, () => {
				const found = last ? sincePublished(rules, last, day) : differences(rules, from, to);
				const limits = limitChanges(rules, from, to, before);
				const besides = last ? otherwisePublished(rules, ROOT, last, day) : '';
				return values.json
					? JSON.stringify({ ...found, limits })
					: differencesAsText(found, limits) + besides;
			});
			await terminal.out(said);
			return 0;
		},
	},
	impact: {
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
	},
	open: {
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
	},
	publish: {
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
	},
	cards: {
		help: `cards <moment> <taal>
  Een bladzijde om te printen, met 4 keer hetzelfde kaartje: in het Nederlands en in die taal, met een code
  en het adres. Bewaar haar met: cards baby ar > ../kaartjes.html
  Het adres en de afzender komen uit public/deployment.json.`,
		async run(args) {
			const { positionals } = options(args, {});
			const [moment, language, ...others] = positionals;
			const { momenten } = readRules(FOLDER);
			const moments = momenten?.momenten.map(({ id }) => id) ?? [];
			const languages = ['nl', ...translations(ROOT).map(({ language }) => language)];
			if (!moment || !moments.includes(moment))
				throw new WrongUse(`Gevonden: ${moment ?? 'geen moment'}. Verwacht: 1 van ${moments.join(', ')}.`);
			if (!language || !languages.includes(language))
				throw new WrongUse(`Gevonden: ${language ?? 'geen taal'}. Verwacht: 1 van ${languages.join(', ')}.`);
			if (others.length)
				throw new WrongUse(`Gevonden: ${others[0]}. Verwacht: alleen een moment en een taal.`);
			const { publicUrl, sender } = readDeployment(ROOT);
			const contact = readContact(ROOT);
			if (!publicUrl || !contact) {
				terminal.err(
					publicUrl
						? 'public/contact.json is niet te lezen. Kijk met validate.'
						: 'Er is nog geen adres voor op het kaartje. Zet "publicUrl" in public/deployment.json.',
				);
				return 1;
			}
			await terminal.out(cardsAsPage(ROOT, { moment, language, publicUrl, sender, contact }).trimEnd());
			return 0;
		},
	},
	copy: {
		help: `copy [--markdown] [--json]
  Leest alle Nederlandse teksten na: zinnen, woorden, spelling, toon. Per punt de regel en wat beter is.
  Onderaan een tabel per scherm. Met --markdown is het een verslag.`,
		async run(args) {
			const { values, positionals } = options(args, { markdown: { type: 'boolean' } });
			if (positionals.length) throw new WrongUse('copy heeft geen bestand nodig.');
			// Imported only here: reading the dictionary takes longer than any other command.
			const [{ lintCopy }, { reportAsMarkdown, reportAsText }] = await Promise.all([
				import('./copy/lint'),
				import('./copy/report'),
			]);
			const found = await lintCopy(ROOT);
			const asText = values.markdown ? reportAsMarkdown : reportAsText;
			await terminal.out(values.json ? JSON.stringify(found) : asText(found));
			return found.findings.some(({ level }) => level === 'error') ? 1 : 0;
		},
	},
	translations: {
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
	},
	norms: {
		help: `norms <tabel.csv> [--accept NORM,NORM]
  Maakt normen/<datum>.json van een tabel met gepubliceerde bedragen. De tabel krijg je met "new norms".
  Verandert een bedrag veel, of niet, of raakt de volgorde zoek, dan komt er pas een bestand met --accept.`,
		async run(args) {
			const { values, positionals } = options(args, { accept: { type: 'string' } });
			const table = single(positionals, 'een tabel, zoals normen-2027-01-01.csv');
			const accepted = typeof values.accept === 'string' ? values.accept.split(',') : [];
			const { normen } = readRules(FOLDER);
			const found = stageNorms(normen, FOLDER, { table, accepted, today: today() });
			if (values.json) await terminal.out(JSON.stringify(found));
			else if (found.written)
				await terminal.out(`rules/${found.written} is geschreven. Kijk nu met validate, diff en impact.`);
			else
				for (const line of findingsAsText([...found.findings, ...found.doubts], [])) await terminal.out(line);
			return found.written ? 0 : 1;
		},
	},
	new: {
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
			const edits = make(rules, FOLDER, id, day);
			writeEdits(FOLDER, edits);
			for (const path of edits.keys()) await terminal.out(`rules/${path} is geschreven.`);
			return 0;
		},
	},
	examples: {
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

const idsOf = ({ regelingen }: RuleSources): string[] => [...new Set(regelingen.map(({ id }) => id))];

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

function dayOption(value: string | boolean | undefined): string | undefined {
	if (value === undefined || isDay(value)) return value;
	throw new WrongUse(`--peildatum: ${value}. Verwacht: een datum als 2026-11-21.`);
}

function twoDays(positionals: string[]): [string, string] {
	const [from, to] = positionals;
	if (positionals.length !== 2 || !isDay(from) || !isDay(to))
		throw new WrongUse(`Gevonden: ${positionals.join(' ') || 'niets'}. Verwacht: twee dagen als 2026-03-01.`);
	if (from > to) throw new WrongUse(`Gevonden: ${from} ${to}. Verwacht: eerst de vroegste dag.`);
	return [from, to];
}

function whole(value: string | boolean | undefined, name: string, otherwise: number): number {
	if (value === undefined) return otherwise;
	const number = Number(value);
	if (!Number.isInteger(number) || number < 0)
		throw new WrongUse(`${name}: ${value}. Verwacht: een heel getal vanaf 0.`);
	return number;
}

function single(positionals: string[], expected: string): string {
	const [only] = positionals;
	if (positionals.length !== 1 || only === undefined) throw new WrongUse(`Verwacht: ${expected}.`);
	return only;
}

/** What breaks down on rules with findings says those, as `validate` does. */
function withRightRules<T>(rules: RuleSources, work: () => T): T {
	try {
		return work();
	} catch (error) {
		const findings = validate(rules, ROOT);
		throw findings.length ? new RulesUnreadable(findings) : error;
	}
}

function publishedIn(folder: string): Published {
	const published = readPublished(inFolder(join(folder, 'data')));
	if (!published)
		throw new WrongUse(`--published: in ${folder} staat niets. Verwacht: de map van de app, zoals dist.`);
	return published;
}

/** Today in local time, as on the resident's calendar. */
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
