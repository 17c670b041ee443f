/**
 * Programs by day, for one set of rules: as published, and where that cannot be used, compiled on this device. Both give
 * the same outcomes; the second takes a slow phone a second.
 */

import { type LinkedProgram, link } from '../engine/program/link';
import type { Program } from '../engine/program/program';
import { assemble, type Ruleset } from '../ruleset/assemble';
import { isIn, periodsOf } from '../ruleset/periods';
import type { Rules } from '../ruleset/schema';

type LaterEngine = typeof import('./later-engine');

/** What `publish` wrote for one period; see engine/program/program-file. */
export interface PublishedProgram {
	/** Only of a period that has passed: those of today and later come with the rules. */
	questions?: unknown;
	results: unknown;
}

export interface ProgramsOptions {
	rules: Rules;
	/** What the questions need of the period of today and of those after it, as it came. */
	questions: readonly unknown[];
	/** What was published for the period that begins on this day, yyyy-mm-dd; rejects when there is nothing. */
	load(from: string): Promise<PublishedProgram>;
}

export interface Programs {
	/**
	 * Enough for the questions of a day, and once `complete` has come back for its results.
	 * @throws when nothing usable was published for this day and the compiler is not there
	 */
	on(peildatum: string): Program;
	/** Makes sure that `on` can answer for this day. @throws when the compiler is needed and does not come */
	prepare(peildatum: string): Promise<void>;
	/** Fetches what the results of a day need. What does not come, or cannot be used, is compiled. @throws as `prepare` */
	complete(peildatum: string): Promise<void>;
}

export function createPrograms({ rules, questions, load }: ProgramsOptions): Programs {
	const periods = periodsOf(rules);
	const startOf = (peildatum: string) => periods.find((period) => isIn(period, peildatum))?.from;
	const known: unknown[] = [...questions];
	/** First day of a period → what its results need. */
	const results = new Map<string, unknown>();
	const linked = new Map<string, LinkedProgram>();
	const compiled = new Map<string, Program>();
	let engine: LaterEngine | null = null;

	const compiledOn = (ruleset: Ruleset): Program => {
		const { peildatum } = ruleset;
		const found = compiled.get(peildatum) ?? engine?.compile(ruleset);
		if (!found) throw new Error(`no program for ${peildatum}`);
		compiled.set(peildatum, found);
		return found;
	};
	const linkedOn = (peildatum: string): LinkedProgram | null => {
		const before = linked.get(peildatum);
		if (before) return before;
		const ruleset = assemble(rules, peildatum);
		for (const part of known)
			try {
				const program = link(ruleset, part, { on, compiled: () => compiledOn(ruleset) });
				linked.set(peildatum, program);
				completeWith(program, results.get(startOf(peildatum) ?? ''));
				return program;
			} catch {
				// Of another period, or damaged.
			}
		return null;
	};
	const completeWith = (program: LinkedProgram, part: unknown) => {
		try {
			if (part && engine) program.complete(engine.linkResults(program, part));
		} catch {
			// Then it is compiled when it is first needed.
		}
	};
	const on = (peildatum: string): Program => linkedOn(peildatum) ?? compiledOn(assemble(rules, peildatum));
	const loadEngine = async () => {
		engine ??= await import('./later-engine');
	};
	return {
		on,
		async prepare(peildatum) {
			if (!linkedOn(peildatum)) await loadEngine();
		},
		async complete(peildatum) {
			const from = startOf(peildatum);
			const reading = from && !results.has(from) ? load(from).catch(() => null) : null;
			const [published] = await Promise.all([reading, loadEngine()]);
			if (!from || !published) return;
			results.set(from, published.results);
			if (published.questions) known.push(published.questions);
			for (const [day, program] of linked)
				if (startOf(day) === from) completeWith(program, published.results);
		},
	};
}
