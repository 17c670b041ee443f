/** Rule files, as someone who edits them could leave them: half a file, a wrong word, a number that slipped. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Finding, findingsOf, brokenJson as notJson } from '../../../src/authoring/findings';
import { inspectRules } from '../../../src/authoring/read-rules';
import { checkDiagramSize } from '../../../src/authoring/validation/diagram-size';
import { checkNorms } from '../../../src/authoring/validation/norms';
import { dayOf } from '../../../src/authoring/validation/reachability';
import { checkReferences } from '../../../src/authoring/validation/references';
import { checkVersions } from '../../../src/authoring/validation/versions';
import { compile } from '../../../src/engine/compile/compile';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { assemble, regelingPath } from '../../../src/ruleset/assemble';
import { type RegelingSource, type RuleSources, regelingFile } from '../../../src/ruleset/schema';
import { interpret } from '../../support/oracle/interpreter';
import { rules } from '../../support/oracle/real';
import { brokenJson, brokenText } from '../broken';
import { counted } from '../counted';
import { type Edge, must, saysWhere } from '../edge';
import { completeHousehold } from '../people';
import type { Random } from '../random';

const FOLDER = fileURLToPath(new URL('../../../rules', import.meta.url));
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => path.endsWith('.json') && path !== 'schema.json')
	.sort();
/** Looks at the parts of one version: checking and drawing it takes some hundred thousands. */
const STEPS = 5_000_000;

/** What can stand in for something else: every id and every condition that is there. */
function partsOf(file: unknown): unknown[] {
	if (typeof file !== 'object' || file === null)
		return typeof file === 'string' && file.length < 30 ? [file] : [];
	return [file, ...Object.values(file).flatMap(partsOf)].filter((part) => JSON.stringify(part).length < 400);
}

const mustSayWhere = (findings: readonly Finding[], input: unknown): void => {
	for (const finding of findings)
		must(saysWhere(finding) && finding.file.length > 0, 'a finding without a place', input);
};

/**
 * The engine says of each of these what the slow reading of the very same file says.
 * @param plain the file without a count: the slow reading tries every value of what is unknown, and is no part of us
 */
function sameAsSlowReading(
	file: RegelingSource,
	plain: RegelingSource,
	all: RuleSources,
	random: Random,
): void {
	const day = dayOf(file);
	const ruleset = assemble(all, day);
	const program = compile({ ...ruleset, regelingen: ruleset.regelingen.filter(({ id }) => id === file.id) });
	for (let times = 0; times < 3; times++) {
		const household = completeHousehold(all.vragen.facts, random);
		const [result] = evaluate(program, household).regelingen;
		if (!result || result.outcome === 'ended' || (file.reviewBy && day > file.reviewBy)) return;
		const expected = interpret({ ...all, regelingen: [plain] }, plain, household as never, day);
		must(result.outcome === expected, `${result.outcome}, though ${expected}`, {
			household,
			steps: file.steps,
		});
	}
}

export const ruleFiles: Edge = {
	name: 'rule files, one version',
	share: 12,
	prepare: () => {
		const words = new Map(rules.regelingen.map((file) => [file, partsOf({ ...file, examples: null })]));
		return (random) => {
			const original = random.pick(rules.regelingen);
			const { examples, ...rule } = original;
			let json: unknown;
			if (random.chance(0.2)) {
				const text = brokenText(JSON.stringify(original), random);
				try {
					json = JSON.parse(text);
				} catch (error) {
					mustSayWhere([notJson((error as Error).message, text, 'regeling')], text);
					return 'refused';
				}
			} else json = { ...(brokenJson(rule, random, words.get(original)) as object), examples };
			const parsed = regelingFile.safeParse(counted(json, STEPS));
			if (!parsed.success) {
				mustSayWhere(findingsOf(parsed.error, json, 'regeling'), json);
				return 'refused';
			}
			const plain = parsed.data as RegelingSource;
			const file = counted(plain, STEPS);
			const others = rules.regelingen.filter((other) => other !== original);
			const all: RuleSources = { ...rules, regelingen: [...others, file] };
			const findings = [...checkReferences(all), ...checkVersions(all), ...checkNorms(all)];
			if (!findings.length) findings.push(...checkDiagramSize({ ...all, regelingen: [file] }));
			mustSayWhere(findings, json);
			if (findings.length) return 'refused';
			if (!file.stopped) sameAsSlowReading(file, plain, { ...all, regelingen: [file] }, random);
			return 'accepted';
		};
	},
};

export const ruleFolders: Edge = {
	name: 'rule files, the whole folder',
	share: 4,
	prepare: () => {
		const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
		process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
		cpSync(FOLDER, folder, { recursive: true });
		return (random) => {
			const path = random.pick(FILES);
			const text = readFileSync(join(FOLDER, path), 'utf8');
			const broken = random.chance(0.5)
				? brokenText(text, random)
				: JSON.stringify(brokenJson(JSON.parse(text), random));
			writeFileSync(join(folder, path), broken);
			const { rules: read, findings } = inspectRules(folder);
			writeFileSync(join(folder, path), text);
			mustSayWhere(findings, broken);
			must((read === null) === findings.length > 0, 'neither rules nor findings', broken);
			if (!read) {
				must(
					findings.every(({ file }) => file === path),
					'a finding in another file',
					findings,
				);
				return 'refused';
			}
			mustSayWhere([...checkReferences(read), ...checkVersions(read), ...checkNorms(read)], broken);
			must(regelingPath(read.regelingen[0] as RegelingSource).endsWith('.json'), 'no regelingen', broken);
			return 'accepted';
		};
	},
};
