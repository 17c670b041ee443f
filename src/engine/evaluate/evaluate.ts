/** One household against every regeling of one day: outcome, what is missing, amounts, reasons, receipt. */
import type { Answers } from '../../ruleset/answer';
import type { NotInForce } from '../../ruleset/assemble';
import type { Certainty, Condition } from '../../ruleset/schema';
import { nextBase, openDetails } from '../ask/next-question';
import { missingFacts, verdictOf } from '../ask/open-facts';
import type { Knowledge } from '../diagram/restrict';
import type { CompiledRegeling, Program, ProgramRegeling } from '../program/program';
import { MAYBE, OUTCOMES, UNLIKELY } from '../program/terminals';
import { truthOf } from '../program/truth';
import { encode, type Variables } from '../program/variables';
import { type AmountBounds, amountBounds } from './amount-bounds';
import { decisiveDocument, decisiveFact } from './decisive';
import type { AmountResult, Evaluation, RegelingResult } from './evaluation';
import { nearestChange } from './nearest-change';
import { cappedVerdict, onlyLasting } from './past-review';
import { isDoubted, partResults, reasons } from './reasons';
import { receipt } from './receipt';
import { signposts } from './signposts';
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
		elsewhere: signposts(program, knowledge),
		next: nextBase(program.ruleset, new Set(regelingen.flatMap(({ missing }) => missing)), answers),
		receipt: receipt(program.ruleset),
	};
}

/** The same for one regeling alone. @throws when the program has no such regeling */
export const resultOf = (program: Program, regelingId: string, answers: Answers): RegelingResult =>
	evaluateRegeling(regelingIn(program, regelingId), program, encode(program.space, answers), answers);

/** The outcome alone: without amounts and reasons it takes a fraction of the time. @throws as `resultOf` */
export function outcomeOf(program: Program, regelingId: string, answers: Answers): RegelingResult['outcome'] {
	const regeling = regelingIn(program, regelingId);
	if (regeling.status !== 'in-force') return ended(regeling).outcome;
	const { space } = program;
	return OUTCOMES[cappedVerdict(regeling, space, encode(space, answers))] as RegelingResult['outcome'];
}

function regelingIn({ regelingen }: Program, regelingId: string): ProgramRegeling {
	const regeling = regelingen.find(({ id }) => id === regelingId);
	if (!regeling) throw new Error(`no regeling "${regelingId}"`);
	return regeling;
}

function evaluateRegeling(
	regeling: ProgramRegeling,
	program: Program,
	knowledge: Knowledge,
	answers: Answers,
): RegelingResult {
	const { space } = program;
	if (regeling.status !== 'in-force')
		return { ...ended(regeling), soon: upcoming(program, regeling, answers, knowledge, 'ended') };
	const { compiled } = regeling;
	const { file } = compiled;
	const only = verdictOf(regeling, knowledge);
	const settled = only !== undefined;
	const verdict = cappedVerdict(regeling, space, knowledge);
	const capped = only !== undefined && only !== verdict;
	const missing = settled ? [] : missingFacts(regeling, space, knowledge);
	const outcome = OUTCOMES[verdict] as RegelingResult['outcome'];
	const given = verdict === UNLIKELY ? NOTHING : givenBy(compiled, space, knowledge);
	const { unconfirmed, restsOn } = unconfirmedValues(regeling, program, knowledge, given.amounts);
	return {
		id: file.id,
		version: file.validFrom,
		outcome,
		...(capped && { beforeReview: OUTCOMES[only] as 'likely' }),
		...(verdict === MAYBE && isDoubted(compiled.decision, knowledge, space) && { doubted: true }),
		missing,
		next: openDetails(program.ruleset.facts, missing, answers)[0] ?? null,
		unconfirmed,
		discretion: given.discretion,
		warnings: (file.warnings ?? [])
			.filter(
				({ when, unless }) =>
					holds(when, compiled, knowledge) === 'yes' &&
					(!unless || holds(unless, compiled, knowledge) !== 'yes'),
			)
			.map(({ id }) => id),
		amounts: given.amounts.flatMap(({ eurocent }, i): AmountResult[] => {
			const { gives } = compiled.amounts[i] as CompiledRegeling['amounts'][number];
			if (eurocent === undefined) return [];
			const { id, period, own } = gives;
			return [{ id, eurocent, period, certainty: restsOn[i] as Certainty, ...(own && { own }) }];
		}),
		because:
			settled && !capped
				? reasons(
						compiled,
						program,
						regeling.pastReview ? onlyLasting(space, knowledge) : knowledge,
						answers,
						verdict,
					)
				: [],
		parts: given.parts,
		bewijsstukken: given.bewijsstukken,
		perhaps: given.perhaps,
		apply: given.apply,
		nearest: settled && verdict === UNLIKELY ? nearestChange(compiled, program, knowledge, answers) : null,
		soon: upcoming(program, regeling, answers, knowledge, outcome),
		settles: decisiveFact(regeling, missing, knowledge, program),
	};
}

/** What comes with an outcome that is not a no. */
interface Given extends Pick<RegelingResult, 'discretion' | 'parts' | 'bewijsstukken' | 'perhaps' | 'apply'> {
	amounts: AmountBounds[];
}
const NOTHING: Given = {
	amounts: [],
	parts: [],
	discretion: [],
	bewijsstukken: [],
	perhaps: [],
	apply: null,
};

function givenBy(compiled: CompiledRegeling, space: Variables, knowledge: Knowledge): Given {
	const { file, decision } = compiled;
	const mayHold = ({ when }: { when?: Condition }) => holds(when, compiled, knowledge) !== 'no';
	const parts = partResults(compiled, knowledge);
	const papers = [
		...(file.bewijsstukken ?? []),
		...decision.steps.flatMap((step) =>
			step.parts
				.filter(({ part }) => parts.some(({ id }) => id === part.id))
				.flatMap(({ part }) => part.bewijsstukken ?? []),
		),
	];
	const papersWhere = (truth: ReturnType<typeof holds>): string[] => [
		...new Set(papers.filter(({ when }) => holds(when, compiled, knowledge) === truth).map(({ id }) => id)),
	];
	const certain = papersWhere('yes');
	return {
		amounts: compiled.amounts.map((amount) => amountBounds(amount, compiled, knowledge, space)),
		parts,
		discretion: file.discretion.filter(mayHold).map(({ id }) => id),
		bewijsstukken: certain,
		perhaps: papersWhere('open').filter((id) => !certain.includes(id)),
		apply: file.apply.find(({ when }) => holds(when, compiled, knowledge) === 'yes')?.id ?? null,
	};
}

const holds = (when: Condition | undefined, { condition }: CompiledRegeling, knowledge: Knowledge) =>
	when === undefined ? 'yes' : truthOf(condition(when), knowledge);

function ended({ id, status: reason }: NotInForce): RegelingResult {
	return {
		id,
		version: null,
		outcome: 'ended',
		reason,
		missing: [],
		next: null,
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
