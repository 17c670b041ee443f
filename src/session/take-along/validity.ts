/** How long what we say holds, and whether the rules have changed since we said it. */
import { dependenciesOf } from '../../engine/program/dependencies';
import { assemble, type Ruleset } from '../../ruleset/assemble';
import { dayBefore } from '../../ruleset/day';
import type { NormsFile, RegelingFile, Rules } from '../../ruleset/schema';

/** Something of the rules that begins on a day, and that ends or has to be looked at again after another. */
interface Dated {
	from: string;
	/** The last days known; the first of them counts. */
	ends: string[];
}

/** The last day on which all rules behind these regelingen are known. It can have passed. */
export function validUntil(ruleset: Ruleset, ids: readonly string[]): string | null {
	return (
		behind(ruleset, ids)
			.flatMap(({ ends }) => ends)
			.sort()[0] ?? null
	);
}

/** The day on which the newest of these rules began: which rules were used. */
export function rulesFrom(ruleset: Ruleset, ids: readonly string[]): string | null {
	return (
		behind(ruleset, ids)
			.map(({ from }) => from)
			.sort()
			.at(-1) ?? null
	);
}

/** Days on which a regeling itself ends: then it is worth looking again. */
export const lastDays = (ruleset: Ruleset, ids: readonly string[]): string[] =>
	ids.flatMap((id) => versionOf(ruleset, id)?.validTo ?? []).sort();

/** Other amounts, another version, or one that ended or waits for review, between these two days. */
export function changedSince(rules: Rules, ids: readonly string[], from: string, today: string): boolean {
	if (from >= today) return false;
	const [then, now] = [assemble(rules, from), assemble(rules, today)];
	return ids.some((id) => signature(then, id) !== signature(now, id));
}

function signature(ruleset: Ruleset, id: string): string {
	const regeling = ruleset.regelingen.find((one) => one.id === id);
	if (!regeling) return '';
	if (regeling.status !== 'in-force') return regeling.status;
	const norms = [...normsOf(regeling.file)].map((norm) => {
		const { amount, oneOf } = ruleset.norms[norm] ?? {};
		return amount ?? oneOf;
	});
	return JSON.stringify([regeling.file.validFrom, regeling.pastReview, norms]);
}

function behind(ruleset: Ruleset, ids: readonly string[]): Dated[] {
	const { rules, peildatum } = ruleset;
	return ids.flatMap((id) => {
		const version = versionOf(ruleset, id);
		if (!version) return [];
		const versions = rules.regelingen.filter((one) => one.id === id);
		const { validTo, reviewBy, validFrom } = version;
		const norms = [...normsOf(version)].flatMap((norm) => normDates(norm, rules.normen, peildatum));
		return [
			{ from: validFrom, ends: [validTo, reviewBy, untilNext(versions, peildatum)].filter(isDefined) },
			...norms,
		];
	});
}

/** In force on the day, or the last one that was. */
const versionOf = ({ rules, peildatum }: Ruleset, id: string): RegelingFile | undefined =>
	lastStarted(
		rules.regelingen.filter((one) => one.id === id),
		peildatum,
	);

function normDates(id: string, files: readonly NormsFile[], peildatum: string): Dated[] {
	const own = files.filter(({ norms }) => id in norms);
	const file = lastStarted(own, peildatum);
	if (!file) return [];
	const end = file.norms[id]?.validTo ?? file.validTo;
	return [{ from: file.validFrom, ends: [end, untilNext(own, peildatum)].filter(isDefined) }];
}

const normsOf = (file: RegelingFile): ReadonlySet<string> =>
	dependenciesOf([file.steps, file.gives], file).norms;

const lastStarted = <T extends { validFrom: string }>(versions: readonly T[], day: string): T | undefined =>
	[...versions]
		.filter(({ validFrom }) => validFrom <= day)
		.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
		.at(-1);

function untilNext(versions: readonly { validFrom: string }[], day: string): string | undefined {
	const [next] = versions
		.map(({ validFrom }) => validFrom)
		.filter((from) => from > day)
		.sort();
	return next && dayBefore(next);
}

const isDefined = (day: string | undefined): day is string => day !== undefined;
