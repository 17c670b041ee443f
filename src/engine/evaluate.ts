/** One household against every regeling of one day: outcome, what is missing, amounts, reasons, receipt. */
import type { Answers } from '../ruleset/answer';
import type { Certainty } from '../ruleset/schema';
import type { CompiledRegeling, Program, ProgramRegeling } from './compile';
import { variablesOf } from './diagram';
import { MAYBE, OUTCOMES, UNLIKELY, type Verdict } from './ends';
import type { AmountResult, Evaluation, RegelingResult } from './evaluation';
import { explain, partResults } from './explain';
import { knowledgeOf } from './facts';
import type { Giving } from './given';
import type { KnownAmount } from './known-amount';
import { knownAmount, worst } from './known-amount';
import { nearestChange } from './nearest-change';
import { nextQuestion } from './next-question';
import { type Reading, readingOf } from './reading';
import { receipt } from './receipt';
import { type InForce, missingFacts, remaining, verdictOf } from './remaining';
import type { Knowledge } from './restrict';
import { settlingDocument, settlingFact } from './settling';
import { soon } from './soon';
import { truthOf } from './truth';

/**
 * @param answers checked answers, in the command-line form; the order does not matter
 * @returns ids and numbers only; amounts in eurocents
 */
export function evaluate(program: Program, answers: Answers): Evaluation {
	const knowledge = knowledgeOf(program.space, answers);
	const regelingen = program.regelingen.map((regeling) =>
		evaluateRegeling(regeling, program, knowledge, answers),
	);
	return {
		peildatum: program.ruleset.peildatum,
		regelingen,
		document: settlingDocument(regelingen, program.ruleset.rules.bewijsstukken.bewijsstukken),
		elsewhere: program.elsewhere.filter(({ when }) => truthOf(when, knowledge) !== 'no').map(({ id }) => id),
		next: nextQuestion(program, answers),
		receipt: receipt(program.ruleset),
	};
}

function evaluateRegeling(
	regeling: ProgramRegeling,
	program: Program,
	knowledge: Knowledge,
	answers: Answers,
): RegelingResult {
	const { space } = program;
	if ('ended' in regeling) return { ...ended(regeling), soon: soon(program, regeling, answers, 'ended') };
	const { compiled } = regeling;
	const { file } = compiled;
	const only = verdictOf(regeling, knowledge);
	const settled = only !== undefined;
	const verdict = only ?? MAYBE;
	const missing = settled ? [] : missingFacts(regeling, space, knowledge);
	const outcome = OUTCOMES[verdict] as RegelingResult['outcome'];
	const amounts =
		verdict === UNLIKELY
			? []
			: compiled.amounts.map((drawn) => knownAmount(drawn, compiled, knowledge, space));
	const { unconfirmed, restsOn } = whatItRestsOn(regeling, program, knowledge, amounts);
	const holds = (when: Parameters<CompiledRegeling['condition']>[0] | undefined) =>
		when === undefined ? 'yes' : truthOf(compiled.condition(when), knowledge);
	const parts = verdict === UNLIKELY ? [] : partResults(compiled, knowledge);
	const asked = [
		...(file.bewijsstukken ?? []),
		...compiled.decision.steps.flatMap((step) =>
			step.parts
				.filter(({ part }) => parts.some(({ id }) => id === part.id))
				.flatMap(({ part }) => part.bewijsstukken ?? []),
		),
	];
	return {
		id: file.id,
		version: file.validFrom,
		outcome,
		missing,
		unconfirmed,
		discretion:
			verdict === UNLIKELY
				? []
				: file.discretion.filter(({ when }) => holds(when) !== 'no').map(({ id }) => id),
		warnings: (file.warnings ?? []).filter(({ when }) => holds(when) === 'yes').map(({ id }) => id),
		amounts: amounts.flatMap(({ eurocent }, i): AmountResult[] => {
			const { gives } = compiled.amounts[i] as CompiledRegeling['amounts'][number];
			if (eurocent === undefined) return [];
			return [{ id: gives.id, eurocent, period: gives.period, certainty: restsOn[i] as Certainty }];
		}),
		because: settled && !regeling.pastReview ? explain(compiled, program, knowledge, answers, verdict) : [],
		parts,
		bewijsstukken:
			verdict === UNLIKELY
				? []
				: [...new Set(asked.filter(({ when }) => holds(when) !== 'no').map(({ id }) => id))],
		apply: verdict === UNLIKELY ? null : (file.apply.find(({ when }) => holds(when) === 'yes')?.id ?? null),
		nearest: settled && verdict === UNLIKELY ? nearestChange(compiled, space, knowledge, answers) : null,
		soon: soon(program, regeling, answers, outcome),
		settles: settlingFact(regeling, missing, knowledge, program),
	};
}

function ended({ id, ended: reason }: Extract<ProgramRegeling, { ended: unknown }>): RegelingResult {
	return {
		id,
		version: null,
		outcome: 'ended',
		reason,
		missing: [],
		unconfirmed: [],
		discretion: [],
		warnings: [],
		amounts: [],
		because: [],
		parts: [],
		bewijsstukken: [],
		apply: null,
		nearest: null,
		soon: [],
		settles: null,
	};
}

/** Which unknown and to-be-confirmed values matter to this outcome or these amounts. */
function whatItRestsOn(
	regeling: InForce,
	program: Program,
	knowledge: Knowledge,
	amounts: readonly KnownAmount[],
): { unconfirmed: string[]; restsOn: Certainty[] } {
	const { compiled, pastReview } = regeling;
	const unconfirmed = new Set<string>(pastReview ? [`${compiled.file.id}/reviewBy`] : []);
	if (!pastReview)
		for (const variable of variablesOf(remaining(compiled.decision.open, knowledge)))
			for (const name of compiled.unknowns.get(variable) ?? []) unconfirmed.add(name);
	for (const { unknown } of amounts) for (const name of unknown) unconfirmed.add(name);
	const restsOn = amounts.map(
		({ eurocent, unknown }): Certainty => (eurocent === null || unknown.length ? 'unknown' : 'confirmed'),
	);

	const before = verdictOf(regeling, knowledge) ?? MAYBE;
	const reading = readingOf(compiled, program);
	const near = withinReach(compiled, reading, knowledge, before);
	for (const valueId of reading.toConfirm) {
		if (!near.has(valueId)) continue;
		const without = regeling.without(valueId);
		if ((verdictOf({ ...regeling, compiled: without }, knowledge) ?? MAYBE) !== before)
			unconfirmed.add(valueId);
		amounts.forEach((amount, i) => {
			const drawn = without.amounts[i] as CompiledRegeling['amounts'][number];
			// Equal drawings are one object: then this amount does not rest on the value.
			if (sameGiving(drawn, compiled.amounts[i] as typeof drawn)) return;
			const opened = knownAmount(drawn, without, knowledge, program.space);
			if (JSON.stringify(opened.eurocent) === JSON.stringify(amount.eurocent)) return;
			unconfirmed.add(valueId);
			restsOn[i] = worst(restsOn[i] as Certainty, 'to-confirm');
		});
	}
	return { unconfirmed: [...unconfirmed].sort(), restsOn };
}

const sameGiving = (a: Giving, b: Giving): boolean =>
	a.verdict === b.verdict && a.when === b.when && a.amount === b.amount;

/** What can matter to this household: the steps up to the one that surely decides, its own parts, its amounts. */
function withinReach(
	{ decision }: CompiledRegeling,
	reading: Reading,
	knowledge: Knowledge,
	verdict: Verdict,
): Set<string> {
	const near = new Set<string>();
	const add = (ids: ReadonlySet<string>) => ids.forEach((id) => near.add(id));
	for (const [i, { when, parts }] of decision.steps.entries()) {
		const rests = reading.steps[i] as Reading['steps'][number];
		add(rests.own);
		parts.forEach((part, at) => {
			if (truthOf(part.when, knowledge) !== 'no') add(rests.parts[at] as ReadonlySet<string>);
		});
		if (truthOf(when, knowledge) === 'yes') break;
	}
	if (verdict !== UNLIKELY) reading.amounts.forEach(add);
	return near;
}
