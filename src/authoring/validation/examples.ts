/** Executes the example households of every version, and says which are missing. */

import { compile } from '../../engine/compile/compile';
import { terminalsOf } from '../../engine/diagram/diagram';
import { outcomeOf, resultOf } from '../../engine/evaluate/evaluate';
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import { limitOf } from '../../engine/evaluate/named-limit';
import type { Program } from '../../engine/program/program';
import { OUTCOMES } from '../../engine/program/terminals';
import type { Answers } from '../../ruleset/answer';
import { assemble, regelingPath } from '../../ruleset/assemble';
import { parseAnswers } from '../../ruleset/parse-answers';
import type { Example, RegelingSource, RuleSources } from '../../ruleset/schema';
import { dayOfExample } from '../../ruleset/version';
import { limitsOnMoney } from '../dutch/money-limits';
import type { Finding } from '../findings';

/** Compiles each day once. */
export function programsOf(rules: RuleSources): (peildatum: string) => Program {
	const made = new Map<string, Program>();
	return (peildatum) => {
		const program = made.get(peildatum) ?? compile(assemble(rules, peildatum));
		made.set(peildatum, program);
		return program;
	};
}

/** The household of an example, with money that is stated relative to a limit filled in. */
export function householdOf(file: RegelingSource, example: Example, program: Program): Answers {
	const stated = { ...file.examples.base, ...example.answers } as Record<string, unknown>;
	const plain = Object.fromEntries(
		Object.entries(stated).filter(([, answer]) => !isRelative(answer)),
	) as Answers;
	return Object.fromEntries(
		Object.entries(stated).map(([fact, answer]) => {
			if (!isRelative(answer)) return [fact, answer];
			const limit = limitOf(program, file.id, answer.limit, plain, answer.times);
			if (limit === null) throw new Error(`"${answer.limit}" is voor dit huishouden niet bekend`);
			return [fact, limit + answer.plus];
		}),
	) as Answers;
}

interface Relative {
	limit: string;
	times?: number;
	plus: number;
}
const isRelative = (answer: unknown): answer is Relative =>
	typeof answer === 'object' && answer !== null && 'limit' in answer;

/** Whether money in this example is stated relative to a limit. */
export const isAtLimit = ({ answers }: Example): boolean => Object.values(answers).some(isRelative);

export function checkExamples(rules: RuleSources): Finding[] {
	const programs = programsOf(rules);
	return rules.regelingen
		.filter((file) => !file.stopped)
		.flatMap((file) => [...run(file, rules, programs), ...lacking(file, programs)]);
}

export const normsAreKnown = ({ normen }: Pick<RuleSources, 'normen'>, day: string): boolean =>
	normen.some(({ validFrom, validTo }) => validFrom <= day && day <= validTo);

/** Examples that come out otherwise only because the norms of their day are still to come. */
export function checkUnpublishedNorms(rules: RuleSources): Finding[] {
	const programs = programsOf(rules);
	return rules.regelingen
		.filter(({ stopped }) => !stopped)
		.flatMap((file): Finding[] => {
			const days = file.examples.households.flatMap((example, i) =>
				waitsForNorms(file, example, rules, programs) && runOne(file, example, i, rules, programs).length
					? [dayOfExample(file, example)]
					: [],
			);
			if (!days.length) return [];
			return [
				{
					file: regelingPath(file),
					path: 'examples',
					found: notWorkedOut(days),
					expected: 'de normen van die dag in normen/. Daarna rekent validate deze voorbeelden vanzelf na',
				},
			];
		});
}

/** @param days of the examples that wait for norms, at least one */
export function notWorkedOut(days: readonly string[]): string {
	const said =
		days.length === 1 ? '1 voorbeeld is niet nagerekend' : `${days.length} voorbeelden zijn niet nagerekend`;
	return `${said}: de normen van ${days[0]} zijn nog niet gepubliceerd`;
}

/** Whether its limit, or what it comes to, rests on norms that nobody knows yet. */
export function waitsForNorms(
	file: RegelingSource,
	example: Example,
	rules: RuleSources,
	programs: (peildatum: string) => Program,
): boolean {
	const day = dayOfExample(file, example);
	if (normsAreKnown(rules, day)) return false;
	const program = programs(day);
	if (!isInForce(file, program)) return false;
	let answers: Answers;
	try {
		answers = householdOf(file, example, program);
	} catch {
		return true;
	}
	const parsed = parseAnswers(answers, rules.vragen.facts);
	if (!parsed.ok) return false;
	return resultOf(program, file.id, parsed.value).unconfirmed.some((value) => value.startsWith('normen/'));
}

/** Whether this is the version of its regeling on a day. */
const isInForce = ({ id, validFrom }: RegelingSource, { ruleset }: Program): boolean =>
	ruleset.regelingen.some(
		(one) => one.status === 'in-force' && one.id === id && one.file.validFrom === validFrom,
	);

/** What an example can say besides the outcome; what it does not say is not worked out. */
const SAYS_MORE = ['missing', 'unconfirmed', 'because', 'parts', 'amounts'] as const;

export function run(
	file: RegelingSource,
	rules: RuleSources,
	programs: (peildatum: string) => Program,
): Finding[] {
	const { peildatum, households } = file.examples;
	const outside = !isInForce(file, programs(peildatum));
	const misplaced: Finding[] = outside
		? [{ file: regelingPath(file), path: 'examples.peildatum', found: peildatum, expected: inVersion(file) }]
		: [];
	const executed = households.flatMap((example, i): Finding[] => {
		// Said once for all of them.
		if (outside && !example.peildatum) return [];
		const found = runOne(file, example, i, rules, programs);
		// Said once for all of them too, under what one may look at.
		return found.length && waitsForNorms(file, example, rules, programs) ? [] : found;
	});
	return [...misplaced, ...executed];
}

const inVersion = ({ validFrom }: RegelingSource): string => `een dag waarop versie ${validFrom} geldt`;

function runOne(
	file: RegelingSource,
	example: Example,
	i: number,
	rules: RuleSources,
	programs: (peildatum: string) => Program,
): Finding[] {
	const report = (path: string, found: string, expected: string): Finding[] => [
		{
			file: regelingPath(file),
			path: `examples.households.${i}${path}`,
			found: `${example.name}: ${found}`,
			expected,
		},
	];
	const program = programs(dayOfExample(file, example));
	if (example.peildatum && example.outcome !== 'ended' && !isInForce(file, program))
		return report('.peildatum', example.peildatum, inVersion(file));
	let answers: Answers;
	try {
		answers = householdOf(file, example, program);
	} catch (error) {
		return report('.answers', (error as Error).message, 'een grens die voor dit huishouden bekend is');
	}
	const parsed = parseAnswers(answers, rules.vragen.facts);
	if (!parsed.ok) return report(`.${parsed.error.path}`, parsed.error.found, parsed.error.expected);
	const outcome = outcomeOf(program, file.id, parsed.value);
	const wrong = outcome === example.outcome ? [] : report('.outcome', outcome, example.outcome);
	if (!SAYS_MORE.some((key) => example[key])) return wrong;
	const result = resultOf(program, file.id, parsed.value);
	return [
		...wrong,
		...(['missing', 'unconfirmed', 'because'] as const).flatMap((key) => {
			const [expected, found] = [example[key]?.join(', '), listed(result)[key].join(', ')];
			return expected === undefined || expected === found
				? []
				: report(`.${key}`, found || 'niets', expected || 'niets');
		}),
		...Object.entries(example.parts ?? {}).flatMap(([id, expected]) => {
			const found = result.parts.find((part) => part.id === id)?.outcome ?? 'geen';
			return found === expected ? [] : report(`.parts.${id}`, found, expected);
		}),
		...(example.amounts ? differing(example.amounts, result, report) : []),
	];
}

/** The lists of ids that an example can state. */
export const listed = ({ missing, unconfirmed, because }: RegelingResult) => ({
	missing,
	unconfirmed,
	because: [...new Set(because.map(({ condition }) => condition))],
});

function differing(
	expected: NonNullable<Example['amounts']>,
	result: RegelingResult,
	report: (path: string, found: string, expected: string) => Finding[],
): Finding[] {
	const given = Object.fromEntries(result.amounts.map(({ id, eurocent }) => [id, eurocent]));
	const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
	return [...new Set([...Object.keys(given), ...Object.keys(expected)])]
		.filter((id) => !same(given[id], expected[id]))
		.flatMap((id) =>
			report(
				`.amounts.${id}`,
				JSON.stringify(given[id]) ?? 'niet gegeven',
				JSON.stringify(expected[id]) ?? 'niet gegeven',
			),
		);
}

/** Every outcome that is possible, something unknown, and both sides of every limit on money. */
function lacking(file: RegelingSource, programs: (peildatum: string) => Program): Finding[] {
	const findings: Finding[] = [];
	const report = (expected: string) =>
		findings.push({
			file: regelingPath(file),
			path: 'examples.households',
			found: 'geen voorbeeld',
			expected,
		});
	const { households, peildatum } = file.examples;
	const regeling = programs(peildatum).regelingen.find(({ id }) => id === file.id);
	if (regeling?.status !== 'in-force' || regeling.compiled.file !== file) return [];
	for (const verdict of new Set(terminalsOf(regeling.compiled.decision.settled)))
		if (!households.some(({ outcome }) => outcome === OUTCOMES[verdict]))
			report(`een voorbeeld met outcome "${OUTCOMES[verdict]}"`);
	if (!households.some(({ answers }) => Object.values(answers).includes('unknown')))
		report('een voorbeeld waarin iemand iets niet weet ("unknown")');
	for (const { limit, times } of limitsOnMoney(file))
		for (const plus of [-1, 0, 1])
			if (
				!households.some(({ answers }) =>
					Object.values(answers).some(
						(answer) =>
							isRelative(answer) && answer.limit === limit && answer.times === times && answer.plus === plus,
					),
				)
			)
				report(
					`een voorbeeld met {"limit": "${limit}"${times === undefined ? '' : `, "times": ${times}`}, "plus": ${plus}}`,
				);
	return findings;
}
