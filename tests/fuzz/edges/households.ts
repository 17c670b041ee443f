/** Households as the command line gets them: one, or a file with one on each line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../../src/authoring/commands/check';
import { compile } from '../../../src/engine/compile/compile';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import type { Evaluation } from '../../../src/engine/evaluate/evaluation';
import type { Program } from '../../../src/engine/program/program';
import type { Answers } from '../../../src/ruleset/answer';
import { assemble } from '../../../src/ruleset/assemble';
import { isDay } from '../../../src/ruleset/day';
import { parseHousehold } from '../../../src/ruleset/parse-answers';
import { peildatums } from '../../support/oracle/arbitraries';
import type { Household } from '../../support/oracle/household';
import { typedUntil } from '../../support/oracle/norms';
import { known, rules } from '../../support/oracle/real';
import { decide, regelingen } from '../../support/oracle/tables';
import { brokenJson, brokenText } from '../broken';
import { counted } from '../counted';
import { type Edge, must, saysWhere, shown } from '../edge';
import { answersTo, oneOf, wordsOf } from '../people';
import type { Random } from '../random';

const { facts } = known.vragen;
const words = wordsOf(facts);
/** Each look at a part of a household: reading one takes some hundreds. */
const STEPS = 50_000;

const someone = (random: Random) => ({
	...(random.chance(0.5) && { peildatum: random.pick(peildatums) }),
	answers: answersTo(facts, random),
});

const brokenHousehold = (random: Random): string => {
	const household = someone(random);
	if (random.chance(0.3)) return JSON.stringify(household);
	return random.chance(0.4)
		? brokenText(JSON.stringify(household), random)
		: JSON.stringify(brokenJson(household, random, words));
};

/** What is likely, or not, is so for every household behind the answers, by the tables of the second hand. */
function holdsForEveryone(evaluation: Evaluation, answers: Answers, day: string, random: Random): void {
	if (day > typedUntil || day < '2025-01-01') return;
	for (let times = 0; times < 3; times++) {
		const household = oneOf(answers, facts, random) as unknown as Household;
		for (const { id, outcome } of evaluation.regelingen) {
			const regeling = regelingen.find((one) => one === id);
			if (!regeling || (outcome !== 'likely' && outcome !== 'unlikely')) continue;
			const found = decide(regeling, household, day).outcome;
			must(found === outcome, `${id} is ${outcome}, though ${found} for ${shown(household)}`, answers);
		}
	}
}

export const households: Edge = {
	name: 'households',
	share: 35,
	prepare: () => {
		const programs = new Map<string, Program>();
		return (random) => {
			const text = brokenHousehold(random);
			let json: unknown;
			try {
				json = JSON.parse(text);
			} catch {
				return 'refused';
			}
			const parsed = parseHousehold(counted(json, STEPS), facts);
			if (!parsed.ok) {
				must(saysWhere(parsed.error), 'refused without a place', text);
				return 'refused';
			}
			const { peildatum = '2026-11-21', answers } = parsed.value;
			must(isDay(peildatum), 'no day', text);
			const program = programs.get(peildatum) ?? compile(assemble(known, peildatum));
			if (programs.size < 50) programs.set(peildatum, program);
			const evaluation = evaluate(program, answers);
			holdsForEveryone(evaluation, answers, peildatum, random);
			return 'accepted';
		};
	},
};

const LINES = 10;

export const streams: Edge = {
	name: `files of ${LINES} households`,
	share: 1,
	prepare: () => async (random) => {
		const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
		const source = join(folder, 'households.jsonl');
		// One a line, and a line that is not empty, so that each has its answer.
		const lines = Array.from({ length: LINES }, () =>
			brokenHousehold(random)
				.replace(/[\n\r\u2028\u2029]/g, ' ')
				.replace(/^\s*$/, '?'),
		);
		const out: string[] = [];
		const err: string[] = [];
		try {
			writeFileSync(source, lines.join('\n'));
			const terminal = {
				out: async (text: string) => void out.push(text),
				err: (text: string) => void err.push(text),
			};
			const code = await check(
				rules,
				{ source, peildatum: '2026-11-21', today: '2026-11-21', text: false },
				terminal as never,
			);
			must(out.length === LINES, `${out.length} answers to ${LINES} lines`, lines);
			const wrong = out
				.map((line) => JSON.parse(line))
				.flatMap((said, i) => ('error' in said ? [{ said, i }] : []));
			for (const { said, i } of wrong)
				must(said.error.line === i + 1 && saysWhere(said.error), 'refused without a place', lines[i]);
			must(err.length === wrong.length && code === (wrong.length ? 2 : 0), `exit ${code}`, lines);
			return wrong.length ? 'refused' : 'accepted';
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
};
