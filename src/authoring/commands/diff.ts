/** Was/wordt: what changes in the rules between two days. */
import { compileAmount, compileCondition, createScope } from '../../engine/compile/expression';
import { createManager } from '../../engine/compile/manager';
import { createVariables } from '../../engine/program/variables';
import type { Sentence } from '../../publication/dossier';
import { assemble, type RegelingOnDay, type Ruleset } from '../../ruleset/assemble';
import type { Certainty, Condition, RegelingFile, Rules, Value } from '../../ruleset/schema';
import { partsIn, partsOf } from '../../ruleset/version';
import {
	asBullets,
	cited,
	type Telling,
	tellCondition,
	tellGiven,
	tellingOn,
	tellNamedValue,
} from '../dutch/sentences';
import { OUTCOMES } from '../dutch/vocabulary';
import { ownAmounts } from '../own-amounts';
import { normsAreKnown } from '../validation/examples';
import { changedPlaces, type PlaceChange } from './changed-places';

export interface Change {
	/** Norm id, or `<regeling>/<value, condition, step or part>`. */
	id: string;
	/** One sentence, or more lines with what belongs under it. */
	was: string | null;
	wordt: string | null;
	/** Whether only the words changed, or what it means. */
	meaning: 'same' | 'changed';
	grondslag: string | null;
	/** How sure the later day is of it. */
	certainty: Certainty | null;
	/** How sure the earlier day was, where that changes. */
	less?: Certainty | null;
}

export interface RegelingChange {
	id: string;
	was: string | null;
	wordt: string | null;
	/** In words when it starts, ends, or is not known. */
	note: string | null;
	changes: Change[];
	/** What differs in the file and no sentence tells. */
	besides: PlaceChange[];
	/** What stays as it is though amounts follow the norms: see `ownAmounts`. */
	own: string[];
}

export interface Differences {
	from: string;
	to: string;
	/** Whether there are norms of the later day; without them, nothing differs in them. */
	hasNorms: boolean;
	normen: Change[];
	regelingen: RegelingChange[];
}

/**
 * @param from,to yyyy-mm-dd
 * @param before other rules for the first day, such as those that were published last
 */
export function differences(rules: Rules, from: string, to: string, before = rules): Differences {
	const [was, wordt] = [assemble(before, from), assemble(rules, to)];
	return {
		from,
		to,
		hasNorms: normsAreKnown(rules, to),
		normen: normChanges(rules, was, wordt),
		regelingen: wordt.regelingen.map((after) => {
			const last = after.status === 'in-force' ? after.file : after.last;
			const none: RegelingOnDay = { id: after.id, status: 'before-first', last };
			const then = was.regelingen.find(({ id }) => id === after.id) ?? none;
			return regelingChange(then, after, was, wordt);
		}),
	};
}

function normChanges(rules: Rules, was: Ruleset, wordt: Ruleset): Change[] {
	const [before, after] = [tellingOn(was), tellingOn(wordt)];
	return Object.keys(wordt.norms)
		.filter((id) => before.norm(id) !== after.norm(id))
		.map((id) => {
			const file = rules.normen.find(
				({ validFrom, norms }) => wordt.norms[id]?.path === `normen/${validFrom}.json` && id in norms,
			);
			const grondslag = file && cited(file.grondslagen, file.norms[id]?.grondslag);
			return {
				id,
				was: before.norm(id) ?? null,
				wordt: after.norm(id) ?? null,
				meaning: 'changed',
				grondslag: grondslag ?? null,
				certainty: wordt.norms[id]?.certainty ?? null,
			};
		});
}

const NOTES = {
	'before-first': 'er zijn nog geen regels',
	expired: 'de nieuwe regels zijn nog niet bekend',
	stopped: 'gestopt',
} as const;

function regelingChange(
	before: RegelingOnDay,
	after: RegelingOnDay,
	was: Ruleset,
	wordt: Ruleset,
): RegelingChange {
	const version = (regeling: RegelingOnDay) =>
		regeling.status === 'in-force' ? regeling.file.validFrom : null;
	const note = (regeling: RegelingOnDay) =>
		regeling.status !== 'in-force'
			? NOTES[regeling.status]
			: regeling.pastReview
				? 'moest nagekeken zijn: niets is meer zeker'
				: null;
	const notes =
		note(before) === note(after)
			? null
			: `was: ${note(before) ?? 'geldig'}; wordt: ${note(after) ?? 'geldig'}`;
	return {
		id: after.id,
		was: version(before),
		wordt: version(after),
		note: notes ?? reviewed(before, after),
		changes:
			after.status === 'in-force' && !(before.status === 'in-force' && before.file === after.file)
				? fileChanges(before.status === 'in-force' ? before.file : null, after.file, was, wordt)
				: [],
		besides:
			before.status === 'in-force' && after.status === 'in-force'
				? besides(before.file, after.file, wordt)
				: [],
		own: after.status === 'in-force' ? ownAmounts(after.file) : [],
	};
}

/** What a version is made of and no sentence of a value, condition or step tells. */
function besides(before: RegelingFile, after: RegelingFile, wordt: Ruleset): PlaceChange[] {
	const untold = ({ $schema, id, validFrom, reviewBy, ...file }: RegelingFile): Record<string, unknown> => {
		const { values, conditions, steps, placeholders, ...others } = file;
		const parts = partsIn(file).map(({ when, steps, grondslag, certainty, ...part }) => part);
		const gives = file.gives.map(({ amount, ...one }) => one);
		return { ...others, parts, gives, examples: undefined };
	};
	const on: Telling = { ...tellingOn(wordt), norm: () => null };
	const [was, now] = [sourcesIn(before), sourcesIn(after)];
	// What came or went is told with its source.
	const kept = Object.keys(now).filter((id) => id in was);
	const moved = kept.flatMap((id) => changedPlaces(was[id], now[id], on, `bronnen.${id}`));
	return [...changedPlaces(untold(before), untold(after), on), ...moved];
}

/** Which source each part of a version rests on: another one leaves every sentence as it was. */
function sourcesIn({
	values,
	conditions,
	steps,
}: Pick<RegelingFile, 'values' | 'conditions' | 'steps'>): Record<string, string> {
	const parts = steps.flatMap(partsOf);
	const inner = parts.flatMap((part) => part.steps.map((step) => ({ ...step, id: `${part.id}/${step.id}` })));
	const listed = [...steps, ...parts, ...inner].map((one) => [one.id, one] as const);
	const all = [...Object.entries({ ...values, ...conditions }), ...listed];
	return Object.fromEntries(all.map(([id, { grondslag }]) => [id, grondslag]));
}

/** Another review day for the same version, and whether anyone read for it: nothing else tells that apart from typing. */
function reviewed(before: RegelingOnDay, after: RegelingOnDay): string | null {
	if (before.status !== 'in-force' || after.status !== 'in-force') return null;
	const [was, wordt] = [before.file, after.file];
	if (was.validFrom !== wordt.validFrom || !wordt.reviewBy || was.reviewBy === wordt.reviewBy) return null;
	const sources = Object.entries(wordt.grondslagen);
	const again = sources.filter(([id, { read }]) => read > (was.grondslagen[id]?.read ?? ''));
	const own = ownAmounts(wordt);
	return [
		`nakijken: was voor ${was.reviewBy}, wordt voor ${wordt.reviewBy}`,
		`opnieuw gelezen: ${again.length} van ${sources.length} bronnen`,
		...(own.length ? [`eigen bedragen, die geen norm volgen: ${own.join(', ')}`] : []),
	].join('; ');
}

/** What can be named in a version: its sentence, its meaning as a diagram, and its source. */
interface Named {
	text: string;
	meaning: unknown;
	grondslag: string | null;
	certainty: Certainty | null;
}

type Footing = Pick<Value, 'grondslag' | 'certainty'>;

/** @param before null for a regeling that begins: then everything is new, and is told in full */
function fileChanges(
	before: RegelingFile | null,
	after: RegelingFile,
	was: Ruleset,
	wordt: Ruleset,
): Change[] {
	// Both are compiled with the norms of the later day: then a difference is one of the rule, not of an amount.
	const manager = createManager(createVariables(wordt.facts));
	const name = (file: RegelingFile, ruleset: Ruleset): Map<string, Named> => {
		const on = createScope(file, manager, wordt.norms);
		// Without the amounts of the norms, which have a list of their own; unless there is nothing to compare.
		const telling: Telling = { ...tellingOn(ruleset), ...(before && { norm: () => null }) };
		const named = new Map<string, Named>();
		const add = (id: string, sentence: Sentence, meaning: unknown, footing: Footing | undefined) =>
			named.set(id, {
				text: asBullets(sentence).join('\n'),
				meaning,
				grondslag: cited(file.grondslagen, footing?.grondslag),
				certainty: footing?.certainty ?? null,
			});
		for (const [id, value] of Object.entries(file.values ?? {}))
			add(id, tellNamedValue(value, telling), on.value(id), value);
		for (const [id, condition] of Object.entries(file.conditions ?? {}))
			add(id, tellCondition(condition.when, telling), on.condition(id), condition);
		const addStep = (id: string, when: Condition | undefined, result: string, footing: Footing) =>
			add(
				id,
				{
					text: `${result}, ${when ? 'als:' : 'voor wie overblijft'}`,
					...(when && { below: [tellCondition(when, telling)] }),
				},
				JSON.stringify([when ? compileCondition(when, on).id : null, result]),
				footing,
			);
		for (const [id, said] of Object.entries(file.placeholders ?? {}))
			add(`placeholders/${id}`, { text: said }, said, undefined);
		for (const step of file.steps) {
			addStep(step.id, step.when, 'outcome' in step ? OUTCOMES[step.outcome] : 'de beste soort telt', step);
			for (const part of partsOf(step)) {
				addStep(part.id, part.when, 'deze soort telt', part);
				for (const inner of part.steps)
					addStep(`${part.id}/${inner.id}`, inner.when, OUTCOMES[inner.outcome], inner);
			}
		}
		for (const given of file.gives) {
			const { id, amount, own } = given;
			const source =
				typeof amount === 'object' && 'value' in amount ? file.values?.[amount.value] : undefined;
			const compiled = compileAmount(amount, on);
			add(`gives/${id}`, tellGiven(given, telling), own ? `own ${compiled.id}` : compiled, source);
		}
		return named;
	};
	const [old, now] = [before ? name(before, was) : new Map<string, Named>(), name(after, wordt)];
	const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((id): Change[] => {
		const [a, b] = [old.get(id), now.get(id)];
		const isSaidAlike = a?.text === b?.text && a?.meaning === b?.meaning;
		if (isSaidAlike && a?.certainty === b?.certainty) return [];
		return [
			{
				id: `${after.id}/${id}`,
				was: a?.text ?? null,
				wordt: b?.text ?? null,
				meaning: a && b && a.meaning === b.meaning ? 'same' : 'changed',
				grondslag: (b ?? a)?.grondslag ?? null,
				certainty: (b ?? a)?.certainty ?? null,
				...(a && b && a.certainty !== b.certainty && { less: a.certainty }),
			},
		];
	});
	return [...changes, ...(before ? movedSteps(before, after) : [])];
}

/** The first step that fits decides: the same steps in another order are another rule. */
function movedSteps(before: RegelingFile, after: RegelingFile): Change[] {
	const [was, wordt] = [before, after].map(({ steps }) => steps.map(({ id }) => id)) as [string[], string[]];
	const [then, now] = [was.filter((id) => wordt.includes(id)), wordt.filter((id) => was.includes(id))];
	if (then.join() === now.join()) return [];
	const told = (ids: string[]) => ids.map((id, i) => `${i + 1}. ${id}`).join('\n');
	return [
		{
			id: `${after.id}/steps`,
			was: told(was),
			wordt: told(wordt),
			meaning: 'changed',
			grondslag: null,
			certainty: null,
		},
	];
}
