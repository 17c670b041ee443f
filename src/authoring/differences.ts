/** Was/wordt: what changes in the rules between two days. */
import { drawAmount } from '../engine/amount';
import { drawCondition } from '../engine/condition';
import { createDrawing } from '../engine/drawing';
import { createFactSpace } from '../engine/facts';
import { createWorkshop } from '../engine/workshop';
import { assemble, type RegelingOnDay, type Ruleset } from '../ruleset/assemble';
import type { Sentence } from '../ruleset/dossier';
import type { Condition, RegelingFile, Rules, Source, Value } from '../ruleset/schema';
import { asBullets, type Telling, tellAmount, tellCondition } from './sentences';
import { tellingOn } from './telling';

export interface Change {
	/** Norm id, or `<regeling>/<value, condition, step or part>`. */
	id: string;
	/** One sentence, or more lines with what belongs under it. */
	was: string | null;
	wordt: string | null;
	/** Whether only the words changed, or what it means. */
	meaning: 'same' | 'changed';
	grondslag: string | null;
}

export interface RegelingChange {
	id: string;
	was: string | null;
	wordt: string | null;
	/** In words when it starts, ends, or is not known. */
	note: string | null;
	changes: Change[];
}

export interface Differences {
	from: string;
	to: string;
	normen: Change[];
	regelingen: RegelingChange[];
}

/** @param from,to yyyy-mm-dd */
export function differences(rules: Rules, from: string, to: string): Differences {
	const [was, wordt] = [assemble(rules, from), assemble(rules, to)];
	return {
		from,
		to,
		normen: normChanges(rules, was, wordt),
		regelingen: wordt.regelingen.map((after, i) =>
			regelingChange(was.regelingen[i] as RegelingOnDay, after, was, wordt),
		),
	};
}

function normChanges(rules: Rules, was: Ruleset, wordt: Ruleset): Change[] {
	const [before, after] = [tellingOn(was), tellingOn(wordt)];
	return Object.keys(wordt.norms)
		.filter((id) => was.norms[id]?.amount !== wordt.norms[id]?.amount)
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
	const version = (regeling: RegelingOnDay) => ('file' in regeling ? regeling.file.validFrom : null);
	const note = (regeling: RegelingOnDay) =>
		'ended' in regeling
			? NOTES[regeling.ended]
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
		note: notes,
		changes:
			'file' in after && !('file' in before && before.file === after.file)
				? fileChanges('file' in before ? before.file : null, after.file, was, wordt)
				: [],
	};
}

/** What can be named in a version: its sentence, its meaning as a drawing, and its source. */
interface Named {
	text: string;
	meaning: unknown;
	grondslag: string | null;
}

/** @param before null for a regeling that begins: then everything is new, and is told in full */
function fileChanges(
	before: RegelingFile | null,
	after: RegelingFile,
	was: Ruleset,
	wordt: Ruleset,
): Change[] {
	// Both are drawn with the norms of the later day: then a difference is one of the rule, not of an amount.
	const workshop = createWorkshop(createFactSpace(wordt.facts));
	const name = (file: RegelingFile, ruleset: Ruleset): Map<string, Named> => {
		const on = createDrawing(file, workshop, wordt.norms);
		// Without the amounts of the norms, which have a list of their own; unless there is nothing to compare.
		const telling: Telling = { ...tellingOn(ruleset), ...(before && { norm: () => null }) };
		const named = new Map<string, Named>();
		const add = (id: string, sentence: Sentence, meaning: unknown, source: string | undefined) =>
			named.set(id, {
				text: asBullets(sentence).join('\n'),
				meaning,
				grondslag: cited(file.grondslagen, source),
			});
		for (const [id, value] of Object.entries(file.values ?? {}))
			add(id, tellNamedValue(value, telling), on.value(id), value.grondslag);
		for (const [id, condition] of Object.entries(file.conditions ?? {}))
			add(id, tellCondition(condition.when, telling), on.condition(id), condition.grondslag);
		const addStep = (id: string, when: Condition | undefined, result: string, grondslag: string) =>
			add(
				id,
				{
					text: `${result}, ${when ? 'als:' : 'voor wie overblijft'}`,
					...(when && { below: [tellCondition(when, telling)] }),
				},
				JSON.stringify([when ? drawCondition(when, on).id : null, result]),
				grondslag,
			);
		for (const step of file.steps) {
			addStep(
				step.id,
				step.when,
				'outcome' in step ? OUTCOMES[step.outcome] : 'de beste soort telt',
				step.grondslag,
			);
			if ('bestOf' in step)
				for (const part of step.bestOf) {
					addStep(part.id, part.when, 'deze soort telt', part.grondslag);
					for (const inner of part.steps)
						addStep(`${part.id}/${inner.id}`, inner.when, OUTCOMES[inner.outcome], inner.grondslag);
				}
		}
		for (const { id, amount } of file.gives) {
			const source =
				typeof amount === 'object' && 'value' in amount ? file.values?.[amount.value]?.grondslag : undefined;
			add(`gives/${id}`, tellAmount(amount, telling), drawAmount(amount, on), source);
		}
		return named;
	};
	const [old, now] = [before ? name(before, was) : new Map<string, Named>(), name(after, wordt)];
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): Change[] => {
		const [a, b] = [old.get(id), now.get(id)];
		if (a?.text === b?.text && a?.meaning === b?.meaning) return [];
		return [
			{
				id: `${after.id}/${id}`,
				was: a?.text ?? null,
				wordt: b?.text ?? null,
				meaning: a && b && a.meaning === b.meaning ? 'same' : 'changed',
				grondslag: (b ?? a)?.grondslag ?? null,
			},
		];
	});
}

const OUTCOMES = {
	likely: 'waarschijnlijk wel',
	maybe: 'misschien',
	unlikely: 'nu waarschijnlijk niet',
} as const;

export function tellNamedValue(value: Value, telling: Telling): Sentence {
	if (value.oneOf)
		return {
			text: 'niet bekend welke van:',
			below: value.oneOf.map((amount) => tellAmount(amount, telling)),
		};
	return value.amount === undefined ? { text: 'niet gepubliceerd' } : tellAmount(value.amount, telling);
}

/** A source as one line: title, article, and the day it was read. */
export function cited(sources: Record<string, Source>, id: string | undefined): string | null {
	const source = id === undefined ? undefined : sources[id];
	return source
		? `${source.title}${source.article ? `, ${source.article}` : ''} (gelezen op ${source.read})`
		: null;
}

/** Dutch Markdown that also reads well in a terminal. */
export function differencesAsText({ from, to, normen, regelingen }: Differences): string {
	const lines = [`# Was/wordt: ${from} en ${to}`, ''];
	if (normen.length) {
		lines.push('## Bedragen', '', '| norm | was | wordt | grondslag |', '| --- | ---: | ---: | --- |');
		for (const { id, was, wordt, grondslag } of normen)
			lines.push(`| ${id} | ${was ?? 'niet bekend'} | ${wordt ?? 'niet bekend'} | ${grondslag ?? ''} |`);
		lines.push('');
	} else lines.push('De bedragen zijn op beide dagen gelijk.', '');
	for (const { id, was, wordt, note, changes } of regelingen) {
		lines.push(`## ${id}`, '');
		if (note) lines.push(`${note.charAt(0).toUpperCase()}${note.slice(1)}.`, '');
		if (was === wordt)
			lines.push(
				was ? `Dezelfde versie (${was}); bedragen volgen de normen.` : 'Geen versie op deze dagen.',
				'',
			);
		else if (was && wordt) lines.push(`Versie ${was} wordt versie ${wordt}.`, '');
		else lines.push(was ? `Versie ${was} vervalt.` : `Nieuw: versie ${wordt}.`, '');
		for (const change of changes) {
			lines.push(`- **${change.id.split('/').slice(1).join('/')}** (${WORDS[kindOf(change)]})`);
			if (change.was !== null && change.was !== change.wordt) lines.push('  - was:', indented(change.was));
			if (change.wordt !== null) lines.push('  - wordt:', indented(change.wordt));
			if (change.grondslag) lines.push(`  - grondslag: ${change.grondslag}`);
		}
		if (changes.length) lines.push('');
	}
	return lines.join('\n').trimEnd();
}

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');

function kindOf({ was, wordt, meaning }: Change): keyof typeof WORDS {
	if (was === null) return 'new';
	if (wordt === null) return 'gone';
	if (meaning === 'same') return 'same';
	return was === wordt ? 'within' : 'changed';
}
const WORDS = {
	new: 'nieuw',
	gone: 'vervalt',
	same: 'anders opgeschreven, dezelfde betekenis',
	changed: 'betekenis verandert',
	within: 'dezelfde zin, maar wat hij noemt verandert',
} as const;
