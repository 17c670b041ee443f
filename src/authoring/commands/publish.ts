/**
 * From the municipality's folders to what a device loads: one file with all rules, contact points and deployment
 * settings, one with what of it the first question waits for, one per language and per period, and a manifest that
 * names them by content. The build and `rules -- publish`
 * both come here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDay, buildMoment } from '../../build/build-day';
import { writeWithCompressed } from '../../build/compress';
import { compile } from '../../engine/compile/compile';
import { writeProgram } from '../../engine/compile/write-program';
import type { QuestionsPart } from '../../engine/program/program-file';
import type { Manifest, Named } from '../../publication/manifest';
import type { PublishedProgram } from '../../publication/shapes';
import type { LocaleFile } from '../../publication/texts';
import { assemble } from '../../ruleset/assemble';
import { forQuestions } from '../../ruleset/complete';
import { isIn, periodsOf } from '../../ruleset/periods';
import type { RuleSources, Rules } from '../../ruleset/schema';
import { dossiersOf } from '../dutch/dossier';
import { dossierAsMarkdown } from '../dutch/dossier-markdown';
import type { Words } from '../dutch/dossier-words';
import type { Finding } from '../findings';
import { RulesUnreadable, readRules } from '../read-rules';
import { readJson } from '../reading/read-json';
import { currentTexts } from '../translation/current-texts';
import { asSender } from '../translation/sender-texts';
import { outdatedIn } from '../translation/state';
import { checkPublication, checkSomeInForce, hashOf, readPublished } from '../validation/publication';
import { readDeployment } from './notices';
import { validate } from './validate';

/** Kept in `public/`, and published with the rules: they change without another build of the app. */
export const SETTINGS = ['contact', 'deployment'] as const;

/** File name below `data/` → text. Refuses rules with findings, and names file and place of each. */
export function publication(root: string): Map<string, string> {
	const rules = readRules(join(root, 'rules'));
	const findings = [...validate(rules, root), ...checkSomeInForce(rules, buildDay())];
	if (findings.length) throw new RulesUnreadable(findings);
	return filesOf(root, rules, programsOf(rules, buildDay()));
}

/** For someone at work on the rules: whatever can be read, finished or not. */
export const draft = (root: string): Map<string, string> => filesOf(root, readRules(join(root, 'rules')));

/** @param programs none: every device compiles the rules itself */
function filesOf(root: string, rules: RuleSources, programs?: Programs): Map<string, string> {
	const files = new Map<string, string>();
	const add = (name: string, content: unknown): Named => {
		const text = JSON.stringify(content);
		const hash = hashOf(text);
		const file = `${name}.${hash}.json`;
		files.set(file, text);
		return { file, hash };
	};
	const source = readLocale(root, 'nl');
	// Dossiers are for who reads the rules, not for who is spoken to.
	const dossiers = dossiersOf(rules, (source.regelingen ?? {}) as Words, {
		vragen: (source.vragen ?? {}) as Words,
		bewijsstukken: (source.bewijsstukken ?? {}) as Words,
	});
	for (const dossier of dossiers)
		files.set(`dossiers/${dossier.regeling}-${dossier.version}.md`, `${dossierAsMarkdown(dossier)}\n`);
	const published = asPublished(rules);
	const settings = {
		contact: read(root, 'public/contact.json'),
		deployment: read(root, 'public/deployment.json'),
	};
	const manifest: Manifest = {
		version: 1,
		built: buildDay(),
		number: buildMoment(),
		municipality: add('municipality', { rules: published, ...settings }),
		...(programs && {
			questions: add('questions', {
				rules: forQuestions(published),
				...settings,
				programs: programs.ahead,
			}),
		}),
		locales: Object.fromEntries(
			languages(root).map((language) => {
				const { status } = readLocale(root, language).meta as Pick<Manifest['locales'][string], 'status'>;
				return [language, { ...add(language, readWords(root, language)), status }];
			}),
		),
		dossiers: add('dossiers', dossiers),
		...(programs && {
			programs: programs.published.map(({ from, program }) => ({ from, ...add(`program-${from}`, program) })),
		}),
	};
	files.set('manifest.json', `${JSON.stringify(manifest, null, '\t')}\n`);
	return files;
}

interface Programs {
	/** What the questions need, of the period of a day and of later ones. */
	ahead: QuestionsPart[];
	published: { from: string; program: PublishedProgram }[];
}

/**
 * Of the period of a day, and of each in which something begins. Where something only ends, nothing was prepared: that
 * is rare enough to compile.
 * @param day yyyy-mm-dd
 */
function programsOf(rules: RuleSources, day: string): Programs {
	const starts = new Set([...rules.normen, ...rules.regelingen].map(({ validFrom }) => validFrom));
	const programs: Programs = { ahead: [], published: [] };
	for (const period of periodsOf(rules)) {
		if (!starts.has(period.from) && !isIn(period, day)) continue;
		const { questions, results } = writeProgram(compile(assemble(rules, period.from)), period);
		const passed = period.until !== undefined && period.until < day;
		if (!passed) programs.ahead.push(questions);
		programs.published.push({
			from: period.from,
			program: { ...(passed && { questions }), results: results() },
		});
	}
	return programs;
}

/** No screen shows the examples or the remarks with a source; both can be read in the dossiers. */
export const asPublished = (rules: RuleSources): Rules => ({
	...rules,
	...withoutNotes({ normen: rules.normen, bewijsstukken: rules.bewijsstukken, elders: rules.elders }),
	regelingen: withoutNotes(rules.regelingen).map(({ examples, ...file }) => file),
});

const withoutNotes = <T>(part: T): T =>
	JSON.parse(JSON.stringify(part, (key, value) => (key === 'note' ? undefined : value)));

/**
 * @param out folder of the site; what was published there last decides what may follow it
 * @param today yyyy-mm-dd, in UTC as the day of publication
 * @throws RulesUnreadable with every reason why devices should not get this
 */
export async function publish(
	root: string,
	out: string,
	today = new Date().toISOString().slice(0, 10),
): Promise<void> {
	const files = publication(root);
	const read = (file: string) => files.get(file);
	const findings: Finding[] = checkPublication(
		readPublished(read),
		readPublished(inFolder(join(out, 'data'))),
		today,
	);
	if (findings.length) throw new RulesUnreadable(findings);
	await mkdir(join(out, 'data', 'dossiers'), { recursive: true });
	// The manifest comes last: it never names a file that is not there yet.
	for (const [file, text] of files) await writeWithCompressed(join(out, 'data', file), text);
}

/** Reads text of a file in a folder; nothing when it is not there. */
export const inFolder = (folder: string) => (file: string) => {
	const path = join(folder, file);
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

/** Dutch as its sender says it. */
export function readDutch(root: string): LocaleFile {
	const source = readLocale(root, 'nl');
	return asSender(readDeployment(root).senderKind, source, source).texts;
}

/** The words of a language as they are published: as its sender says them, in Dutch where it is behind. */
export function readWords(root: string, language: string): LocaleFile {
	const nl = readDutch(root);
	if (language === 'nl') return nl;
	const { senderKind } = readDeployment(root);
	const [own, source] = [readLocale(root, language), readLocale(root, 'nl')];
	const said = asSender(senderKind, own, source, outdatedIn(root, language));
	return currentTexts(said.texts, nl, said.outdated);
}

export function languages(root: string): string[] {
	const folder = join(root, 'locales');
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
}

const TEXTS = ['meta', 'app', 'vragen', 'regelingen', 'bewijsstukken', 'uitleg'] as const;

const readLocale = (root: string, language: string): LocaleFile =>
	Object.fromEntries(
		TEXTS.map((name) => [name, read(root, join('locales', language, `${name}.json`)) as LocaleFile[string]]),
	);

/** @throws RulesUnreadable */
function read(root: string, file: string): unknown {
	const { json, findings } = readJson(join(root, file), file);
	if (findings.length) throw new RulesUnreadable(findings);
	return json;
}
