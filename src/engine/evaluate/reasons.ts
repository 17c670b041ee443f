/** Which of the resident's own answers decided: a smallest set of answers that alone give this outcome. */
import type { Answer, Answers } from '../../ruleset/answer';
import { type Diagram, support } from '../diagram/diagram';
import { proofOf } from '../diagram/proof';
import { constantUnder, type Knowledge } from '../diagram/restrict';
import type { CompiledPart, CompiledRegeling, CompiledStep, Decision, Program } from '../program/program';
import { MAYBE, OUTCOMES, type Truth, type Verdict } from '../program/terminals';
import { truthOf } from '../program/truth';
import type { Variables } from '../program/variables';
import type { Because, RegelingResult } from './evaluation';
import { readsOfVersion, type VersionReads } from './what-it-reads';

/** @returns first what the deciding step reads, then the other steps from last to first; kinds of costs at the end */
export function reasons(
	compiled: CompiledRegeling,
	program: Program,
	knowledge: Knowledge,
	answers: Answers,
	verdict: Verdict,
): Because[] {
	const { decision } = compiled;
	const reading = readsOfVersion(compiled, program);
	const at = decidingStep(decision, knowledge);
	const parts = partsOf(decision.steps[at], knowledge).map(({ part, outcome }): Because => {
		const fact = reading.factOfPart(part.id);
		const value = 'includes' in part.when ? part.when.includes : (answers[fact] as Answer);
		return { fact, value, condition: part.id, outcome };
	});
	const needed = sufficient(decision, reading, knowledge, verdict);
	const because: Because[] = [];
	for (const { fact, place, condition } of reading.readersWhen(at))
		if (needed[place] && !parts.some((part) => part.fact === fact))
			because.push({ fact, value: answers[fact] as Answer, condition });
	because.push(...parts);
	return because;
}

/** The parts (kinds of costs) that apply to this household, each with its own outcome. */
export const partResults = ({ decision }: CompiledRegeling, knowledge: Knowledge): RegelingResult['parts'] =>
	partsOf(decision.steps[decidingStep(decision, knowledge)], knowledge).map(({ part, outcome }) => ({
		id: part.id,
		outcome,
	}));

/**
 * Nothing better than a maybe can come of it, and the step that says so is not confirmed: someone's right to stay that
 * nobody can be sure of. A maybe that an answer or a published amount can lift is not doubted, nor one because an amount
 * lies near a limit.
 */
export function isDoubted({ steps }: Decision, knowledge: Knowledge, space: Variables): boolean {
	for (const { step, when } of steps) {
		const truth = truthOf(when, knowledge);
		if (truth === 'no') continue;
		if (!('outcome' in step) || step.outcome === 'likely') return false;
		if (truth !== 'yes') continue;
		// The last step, for whoever is left, rests on all those before it.
		const restsOn = step.when ? [when] : steps.map((each) => each.when);
		const nearLimit = restsOn.some((condition) => readsMoney(condition, space));
		return step.outcome === 'maybe' && step.certainty !== 'confirmed' && !nearLimit;
	}
	return false;
}

const readsMoney = (when: Diagram<Truth>, space: Variables): boolean =>
	[...support(when)].some((variable) => space.factOf(variable)?.kind === 'money');

/** Index of the first step that may hold; -1 when none does. */
const decidingStep = ({ steps }: Decision, knowledge: Knowledge): number =>
	steps.findIndex(({ when }) => truthOf(when, knowledge) !== 'no');

function partsOf(step: CompiledStep | undefined, knowledge: Knowledge) {
	return (step?.parts ?? [])
		.filter(({ when }: CompiledPart) => truthOf(when, knowledge) === 'yes')
		.map(({ part, verdict }) => ({
			part,
			outcome: OUTCOMES[constantUnder(verdict, knowledge) ?? MAYBE] as Because['outcome'] & string,
		}));
}

/**
 * A sufficient reason: drops answers one by one, last asked first, as long as the verdict stays the same without them.
 * @returns for each fact that the decision reads, whether it is needed
 */
function sufficient(
	{ settled }: Decision,
	{ facts }: VersionReads,
	knowledge: Knowledge,
	verdict: Verdict,
): boolean[] {
	const proof = proofOf(settled, knowledge, verdict);
	return facts.map(
		({ variables }) =>
			variables.some((variable) => knowledge[variable]) && proof?.forget(variables) === false,
	);
}
