/**
 * Programs by day, for one set of rules: as published, and where that cannot be used, compiled on this device. Both give
 * the same outcomes; the second takes a slow phone a second.
 */

import { type LinkedProgram, type LinkedResults, link } from '../engine/program/link';
import type { Program } from '../engine/program/program';
import type { PublishedProgram } from '../publication/shapes';
import { assemble, type Ruleset } from '../ruleset/assemble';
import { isIn, periodsOf } from '../ruleset/periods';
import type { Rules } from '../ruleset/schema';

/** The parts of the engine that no question needs. */
export interface LaterEngine {
	compile(ruleset: Ruleset): Program;
	linkResults(program: LinkedProgram, part: unknown): LinkedResults;
}

export interface ProgramsOptions {
	rules: Rules;
	/** What the questions need of the period of today and of those after it, as it came. */
	questions: readonly unknown[];
	/** What was published for the period that begins on this day, yyyy-mm-dd; rejects when there is nothing. */
	load(from: string): Promise<PublishedProgram>;
	/** Asked when there is nothing to link. */
	loadEngine(): Promise<LaterEngine>;
}

export interface Programs {
	/**
	 * Enough for the questions of a day, and once `complete` has come back for its results.
	 * @throws when nothing usable was published for this day and the compiler is not there
	 */
	on(peildatum: string): Program;
	/** Makes sure that `on` can answer for this day. @throws when the engine is needed and does not come */
	prepare(peildatum: string): Promise<void>;
	/** The rest of the engine has come: from now on any day can be compiled. */
	use(engine: LaterEngine): void;
	/** Fetches what the results of a day need. What does not come, or cannot be used, is compiled. */
	complete(peildatum: string): Promise<void>;
}

export function createPrograms({ rules, questions, load, loadEngine }: ProgramsOptions): Programs {
	const periods = periodsOf(rules);
	const startOf = (peildatum: string) => periods.find((period) => isIn(period, peildatum))?.from;
	const known: unknown[] = [...questions];
	/** First day of a period → what its results need. */
	const results = new Map<string, unknown>();
	const linked = new Map<string, LinkedProgram>();
	const compiled = new Map<string, Program>();
	/** Were offered their results already: a second time would add the same diagrams again. */
	const offered = new Set<LinkedProgram>();
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
		if (!part || !engine || offered.has(program)) return;
		offered.add(program);
		try {
			program.complete(engine.linkResults(program, part));
		} catch {
			// Then it is compiled when it is first needed.
		}
	};
	const on = (peildatum: string): Program => linkedOn(peildatum) ?? compiledOn(assemble(rules, peildatum));
	const completeIn = (from: string | undefined) => {
		for (const [day, program] of linked)
			if (startOf(day) === from) completeWith(program, results.get(from ?? ''));
	};
	return {
		on,
		async prepare(peildatum) {
			if (!linkedOn(peildatum)) engine ??= await loadEngine();
		},
		use(come) {
			engine ??= come;
			for (const from of results.keys()) completeIn(from);
		},
		async complete(peildatum) {
			const from = startOf(peildatum);
			if (!from || results.has(from)) return;
			const published = await load(from).catch(() => null);
			if (!published) return;
			results.set(from, published.results);
			if (published.questions) known.push(published.questions);
			completeIn(from);
		},
	};
}
