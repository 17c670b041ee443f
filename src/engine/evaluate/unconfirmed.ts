/** The uncertain values that an outcome and its amounts depend on: unknown, or still to be confirmed. */
import type { Certainty } from '../../ruleset/schema';
import { remainingDecision } from '../ask/open-facts';
import { isTerminal, support } from '../diagram/diagram';
import type { Knowledge } from '../diagram/restrict';
import type { CompiledRegeling, InForce, Program } from '../program/program';
import { MAYBE, UNLIKELY, type Verdict } from '../program/terminals';
import { truthOf } from '../program/truth';
import { type AmountBounds, amountBounds, worst } from './amount-bounds';
import { cappedVerdict } from './past-review';
import { readsOfVersion, type VersionReads } from './what-it-reads';

/** Which unknown and to-be-confirmed values matter to this outcome or these amounts. */
export function unconfirmedValues(
	regeling: InForce,
	program: Program,
	knowledge: Knowledge,
	amounts: readonly AmountBounds[],
): { unconfirmed: string[]; restsOn: Certainty[] } {
	const { compiled, pastReview } = regeling;
	const { space } = program;
	const before = cappedVerdict(regeling, space, knowledge);
	const unconfirmed = new Set<string>(
		pastReview && before !== UNLIKELY ? [`${compiled.file.id}/reviewBy`] : [],
	);
	if (!pastReview)
		for (const variable of support(remainingDecision(compiled.decision.open, knowledge)))
			for (const name of compiled.unknowns.get(variable) ?? []) unconfirmed.add(name);
	for (const { unknown } of amounts) for (const name of unknown) unconfirmed.add(name);
	const restsOn = amounts.map(
		({ eurocent, unknown }): Certainty => (eurocent === null || unknown.length ? 'unknown' : 'confirmed'),
	);

	const reading = readsOfVersion(compiled, program);
	const near = withinReach(compiled, reading, knowledge, before);
	// Doubting more only adds ways in which it can turn out: a maybe stays one, an amount that not all of them have
	// stays out, and one that is the same for everyone stays as it is.
	const settledAmounts =
		before === MAYBE &&
		compiled.amounts.every(
			({ when, amount }, i) =>
				isTerminal(amount) && (amounts[i]?.eurocent === undefined || truthOf(when, knowledge) === 'yes'),
		);
	for (const valueId of compiled.toConfirm) {
		if (!near.has(valueId)) continue;
		if (settledAmounts && !reading.amounts.some((ids) => ids.has(valueId))) continue;
		const without = compiled.without(valueId);
		if (cappedVerdict(regeling, space, knowledge, without) !== before) unconfirmed.add(valueId);
		amounts.forEach((amount, i) => {
			const opened = without.amounts[i];
			// Doubt makes no amount certain that was not. (Past review what is left out can be so because of a no.)
			if (!opened || (amount.eurocent === undefined && !pastReview)) return;
			const bounds = amountBounds(opened, compiled, knowledge, space);
			if (JSON.stringify(bounds.eurocent) === JSON.stringify(amount.eurocent)) return;
			unconfirmed.add(valueId);
			restsOn[i] = worst(restsOn[i] as Certainty, 'to-confirm');
		});
	}
	return { unconfirmed: [...unconfirmed].sort(), restsOn };
}

/** What can matter to this household: the steps up to the one that certainly decides, its own parts, its amounts. */
function withinReach(
	{ decision }: CompiledRegeling,
	reading: VersionReads,
	knowledge: Knowledge,
	verdict: Verdict,
): Set<string> {
	const near = new Set<string>();
	const add = (ids: ReadonlySet<string>) => ids.forEach((id) => near.add(id));
	for (const [i, { when, parts }] of decision.steps.entries()) {
		const rests = reading.steps[i] as VersionReads['steps'][number];
		add(rests.own);
		parts.forEach((part, at) => {
			if (truthOf(part.when, knowledge) !== 'no') add(rests.parts[at] as ReadonlySet<string>);
		});
		if (truthOf(when, knowledge) === 'yes') break;
	}
	if (verdict !== UNLIKELY) reading.amounts.forEach(add);
	return near;
}
