/** What the rules of a period come to, as a device gets it: whole, broken, of other rules, in the wrong place. */
import { fileURLToPath } from 'node:url';
import { readRules } from '../../../src/authoring/read-rules';
import { compile } from '../../../src/engine/compile/compile';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { link } from '../../../src/engine/program/link';
import { linkResults } from '../../../src/engine/program/link-results';
import { UnusableProgram } from '../../../src/engine/program/pool';
import { assemble } from '../../../src/ruleset/assemble';
import { writtenFrom } from '../../support/linked';
import { brokenJson, brokenText } from '../broken';
import { type Edge, must } from '../edge';
import { answersTo } from '../people';
import type { Random } from '../random';

const RULES = fileURLToPath(new URL('../../../rules', import.meta.url));
/** Two regelingen show every form that a program has, and are soon broken. */
const FEW = ['jongerentoeslag', 'voorschool-gratis'];

function brokenPart(part: object, other: object, random: Random): unknown {
	if (random.chance(0.1)) return other;
	if (random.chance(0.6)) return brokenJson(part, random, [-1, 0, 1, 99]);
	try {
		return JSON.parse(brokenText(JSON.stringify(part), random));
	} catch {
		// Not JSON: that is refused before anything is linked.
		return null;
	}
}

export const programs: Edge = {
	name: 'programs',
	share: 6,
	prepare: () => {
		const all = readRules(RULES);
		const rules = { ...all, regelingen: all.regelingen.filter(({ id }) => FEW.includes(id)) };
		const ruleset = assemble(rules, '2026-11-27');
		const compiled = compile(ruleset);
		const { questions, results } = writtenFrom(compiled);
		const around = { on: () => compiled, compiled: () => compiled };
		return (random) => {
			const first = random.chance(0.5);
			const part = first ? brokenPart(questions, results, random) : brokenPart(results, questions, random);
			let fate: 'accepted' | 'refused' = 'accepted';
			try {
				const linked = link(ruleset, first ? part : questions, around);
				if (!first) linked.complete(linkResults(linked, part));
				// Whatever got in can be read to the end, by anyone.
				const { regelingen } = evaluate(linked, answersTo(rules.vragen.facts, random));
				must(regelingen.length === ruleset.regelingen.length, 'a regeling is lost', part);
			} catch (error) {
				must(error instanceof UnusableProgram, `${(error as Error).stack}`, part);
				must(/^[\w.-]+.*: .*expected /s.test(error.message), `no place: ${error.message}`, part);
				fate = 'refused';
			}
			return fate;
		};
	},
};
