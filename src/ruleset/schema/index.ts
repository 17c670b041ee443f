/**
 * The shape of everything in `rules/`: the one place where rule types come from, a file here for each kind of file there.
 * The Dutch descriptions end up in `rules/schema.json`, where an editor shows them to a policy officer.
 */
import * as z from 'zod/mini';
import { assumptionsFile } from './assumptions';
import { elsewhereFile } from './elsewhere';
import { momentsFile } from './moments';
import { normsFile } from './norms';
import { bewijsstukkenFile } from './papers';
import { questionsFile } from './questions';
import { type RegelingSource, regelingFile } from './regeling';

export { type Assumptions, assumptionsFile } from './assumptions';
export { elsewhereFile, type Signpost } from './elsewhere';
export { type Amount, amount, type Comparison, type Condition, condition } from './expressions';
export { type Moment, momentsFile } from './moments';
export { type Norm, type NormsFile, normsFile } from './norms';
export { bewijsstukkenFile } from './papers';
export {
	type BaseScreen,
	type Fact,
	questionsFile,
	type ScreenOption,
	type ScreenPart,
	type Written,
} from './questions';
export {
	type Example,
	type Gives,
	type OnPaper,
	type Outcome,
	type Part,
	type RegelingSource,
	regelingFile,
	type Step,
	type Value,
	type Verdict,
} from './regeling';
export { type Certainty, type Source, source } from './terms';

/** What a device gets: everything but the examples, which only prove the rules to whoever writes them. */
export const rulesFile = z.strictObject({
	vragen: questionsFile,
	bewijsstukken: bewijsstukkenFile,
	elders: elsewhereFile,
	aannames: assumptionsFile,
	/** Rules published before moments existed have none. */
	momenten: z.optional(momentsFile),
	normen: z.array(normsFile),
	regelingen: z.array(z.omit(regelingFile, { examples: true })),
	/** Path in rules/ → first hex digits of its SHA-256, for the receipt. */
	hashes: z.record(z.string(), z.string()),
});

/** What the questions need of all that, beside a program: of a version only when it is in force. */
export const questionRules = z.strictObject({
	...z.pick(rulesFile, { vragen: true, momenten: true, normen: true, hashes: true }).shape,
	regelingen: z.array(
		z.pick(regelingFile, { id: true, validFrom: true, validTo: true, reviewBy: true, stopped: true }),
	),
});

export type Rules = z.infer<typeof rulesFile>;
export type QuestionRules = z.infer<typeof questionRules>;
export type RegelingFile = Rules['regelingen'][number];
export type RuleSources = Omit<Rules, 'regelingen'> & { regelingen: RegelingSource[] };
