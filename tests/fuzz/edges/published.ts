/** What the app loads: a manifest and the files it names, from a server that may send anything. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { draft } from '../../../src/authoring/commands/publish';
import { createWords, type Locale, parseLocale } from '../../../src/i18n/words';
import {
	LoadError,
	loadLocale,
	loadManifest,
	loadMunicipality,
	loadQuestions,
} from '../../../src/publication/load';
import { loadPublication } from '../../../src/publication/load-publication';
import { leavesOf } from '../../../src/publication/texts';
import { objection } from '../../../src/publication/usable';
import { complete, forQuestions } from '../../../src/ruleset/complete';
import { isDay } from '../../../src/ruleset/day';
import { contactPoints } from '../../../src/session/contact';
import { brokenJson, brokenText } from '../broken';
import { type Edge, must } from '../edge';
import type { Random } from '../random';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
/** What someone sees first of each book. */
const KEYS = ['title', 'start.begin', 'question.next', 'nav.wipe', 'results.frame'] as const;

type Manifest = { locales: Record<string, unknown>; [kind: string]: unknown };

function brokenOf(text: string, random: Random): string {
	return random.chance(0.4)
		? brokenText(text, random)
		: JSON.stringify(brokenJson(JSON.parse(text), random, ['nl', 'ar', '2026-01-01', 'app', 'meta']));
}

/** In place of a server: each input has a folder of its own, so that nothing is remembered. */
function serving(files: ReadonlyMap<string, string>): string {
	globalThis.fetch = async (input) => {
		const text = files.get(String(input).split('/data/')[1] ?? '');
		return text === undefined ? new Response('', { status: 404 }) : new Response(text);
	};
	return `https://een.nl/${Math.random()}/`;
}

/** The one kind of error that callers know how to handle; it names the file. */
function mustBeTyped(error: unknown, input: unknown): void {
	must(error instanceof LoadError && /^\S+: ./.test(error.message), `${(error as Error).stack}`, input);
}

export const published: Edge = {
	name: 'manifest, words, contact and settings',
	share: 7,
	prepare: () => {
		const files = draft(ROOT);
		const manifest = JSON.parse(files.get('manifest.json') ?? '') as Manifest;
		// Two languages are enough to break, and soon read.
		for (const code of Object.keys(manifest.locales))
			if (code !== 'nl' && code !== 'ar') delete manifest.locales[code];
		const named = (kind: string) => ((manifest[kind] ?? manifest.locales[kind]) as { file: string }).file;
		const nl = parseLocale(JSON.parse(files.get(named('nl')) ?? ''));
		const { rules, ...set } = JSON.parse(files.get(named('municipality')) ?? '');
		const early = JSON.stringify({ rules: forQuestions(rules), ...set });
		const questions = { hash: digest(early), file: `questions.${digest(early)}.json` };
		files.set(questions.file, early);
		manifest.questions = questions;
		const keys = [...leavesOf(nl.app).keys()];
		return async (random) => {
			const kind = random.pick([
				'manifest',
				'manifest',
				'nl',
				'ar',
				'municipality',
				'municipality',
				'municipality',
				'municipality',
				'questions',
				'questions',
			]);
			const server = new Map(files);
			const now = structuredClone(manifest);
			if (kind === 'manifest') server.set('manifest.json', brokenOf(JSON.stringify(manifest), random));
			else {
				const broken = brokenOf(files.get(named(kind)) ?? '', random);
				const entry = (now[kind] ?? now.locales[kind]) as { hash: string; file: string };
				// Half of them as a municipality would publish it: named by its content, whatever that is.
				if (random.chance(0.5))
					Object.assign(entry, { hash: digest(broken), file: `${kind}.${digest(broken)}.json` });
				server.set(entry.file, broken);
				server.set('manifest.json', JSON.stringify(now));
			}
			const before = globalThis.fetch;
			const base = serving(server);
			const input = { kind, content: server.get(kind === 'manifest' ? 'manifest.json' : `${kind}`) };
			try {
				const read = await loadManifest(base);
				if (kind === 'manifest') {
					const codes = Object.keys(read.locales);
					must(codes.includes('nl'), 'a manifest without Dutch', input);
					const { built, number = 0 } = read;
					must(isDay(built) && Number.isSafeInteger(number), 'no day or no number', input);
					await loadQuestions(base);
					await loadMunicipality(base);
					await loadLocale(base, random.pick(codes));
					return 'accepted';
				}
				const { municipality, questions, locales } = await loadPublication(base, read);
				complete(questions.rules, municipality.rules);
				contactPoints(municipality.contact, '2027-02-01');
				const next = { rules: municipality.rules, locales };
				if (objection(next, { rules, languages: ['nl', 'ar'] }, '2026-11-21', keys)) return 'refused';
				if (kind === 'ar' || kind === 'nl')
					for (const locale of Object.values(locales)) speaks(locale as never, nl);
				return 'accepted';
			} catch (error) {
				if (/^no texts for |is not among the rules$/.test((error as Error).message)) return 'refused';
				mustBeTyped(error, input);
				return 'refused';
			} finally {
				globalThis.fetch = before;
			}
		};
	},
};

/** Words that were let in can be said, and are text. */
function speaks(file: Record<string, Record<string, unknown>>, nl: Locale): void {
	const words = createWords('xx', { nl, xx: parseLocale(file) });
	for (const key of KEYS) must(words.plain(key) !== key, `no text for ${key}`, file.app);
}
