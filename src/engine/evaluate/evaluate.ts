/** One household against every regeling of one day: outcome, what is missing, amounts, reasons, receipt. */
import type { Answers } from '../../ruleset/answer';
import type { Certainty } from '../../ruleset/schema';
import { nextQuestion } from '../ask/next-question';
import { missingFacts, verdictOf } from '../ask/open-facts';
import type { CompiledRegeling, Program, ProgramRegeling } from '../compile/program';
import { MAYBE, OUTCOMES, UNLIKELY } from '../compile/terminals';
import { truthOf } from '../compile/truth';
import { encode } from '../compile/variables';
import type { Knowledge } from '../diagram/restrict';
import { amountBounds } from './amount-bounds';
import { decisiveDocument, decisiveFact } from './decisive';
import type { AmountResult, Evaluation, RegelingResult } from './evaluation';
import { nearestChange } from './nearest-change';
import { partResults, reasons } from './reasons';
import { receipt } from './receipt';
import { unconfirmedValues } from './unconfirmed';
import { upcoming } from './upcoming';

/**
 * @param answers checked answers, in the command-line form; the order does not matter
 * @returns ids and numbers only; amounts in eurocents
 */
export function evaluate(program: Program, answers: Answers): Evaluation {
	const knowledge = encode(program.space, answers);
	const regelingen = program.regelingen.map((regeling) =>
		evaluateRegeling(regeling, program, knowledge, answers),
	);
	return {
		peildatum: program.ruleset.peildatum,
		regelingen,
		document: decisiveDocument(regelingen, program.ruleset.rules.bewijsstukken.bewijsstukken),
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
	if ('ended' in regeling) return { ...ended(regeling), soon: upcoming(program, regeling, answers, 'ended') };
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
			: compiled.amounts.map((drawn) => amountBounds(drawn, compiled, knowledge, space));
	const { unconfirmed, restsOn } = unconfirmedValues(regeling, program, knowledge, amounts);
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
	const papersWhere = (truth: ReturnType<typeof holds>): string[] =>
		verdict === UNLIKELY
			? []
			: [...new Set(asked.filter(({ when }) => holds(when) === truth).map(({ id }) => id))];
	const papers = papersWhere('yes');
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
		warnings: (file.warnings ?? [])
			.filter(({ when, unless }) => holds(when) === 'yes' && (!unless || holds(unless) !== 'yes'))
			.map(({ id }) => id),
		amounts: amounts.flatMap(({ eurocent }, i): AmountResult[] => {
			const { gives } = compiled.amounts[i] as CompiledRegeling['amounts'][number];
			if (eurocent === undefined) return [];
			return [{ id: gives.id, eurocent, period: gives.period, certainty: restsOn[i] as Certainty }];
		}),
		because: settled && !regeling.pastReview ? reasons(compiled, program, knowledge, answers, verdict) : [],
		parts,
		bewijsstukken: papers,
		perhaps: papersWhere('open').filter((id) => !papers.includes(id)),
		apply: verdict === UNLIKELY ? null : (file.apply.find(({ when }) => holds(when) === 'yes')?.id ?? null),
		nearest: settled && verdict === UNLIKELY ? nearestChange(compiled, space, knowledge, answers) : null,
		soon: upcoming(program, regeling, answers, outcome),
		settles: decisiveFact(regeling, missing, knowledge, program),
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
		perhaps: [],
		apply: null,
		nearest: null,
		soon: [],
		settles: null,
	};
}
