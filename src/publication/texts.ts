/** Texts of a language as data: which keys it has, and which of them rules and app ask for. */
import type { BaseScreen, Gives, RegelingFile, Rules } from '../ruleset/schema';
import { partsIn } from '../ruleset/version';

/** Texts of one language, as published: books with nested keys. */
export type LocaleFile = Record<string, Record<string, unknown>>;

/** Key, as a.b.c → whatever stands there that is no block of keys. */
export function leavesOf(part: unknown, path = '', found = new Map<string, unknown>()): Map<string, unknown> {
	if (!isBlock(part)) return found.set(path, part);
	for (const [key, inner] of Object.entries(part)) leavesOf(inner, path ? `${path}.${key}` : key, found);
	return found;
}

/** What stands at a key, block or text; undefined when there is nothing. */
export const textAt = (texts: unknown, key: string): unknown =>
	key.split('.').reduce<unknown>((part, name) => (isBlock(part) ? part[name] : undefined), texts);

export const isText = (found: unknown): found is string => typeof found === 'string' && found.trim() !== '';

const isBlock = (part: unknown): part is Record<string, unknown> =>
	typeof part === 'object' && part !== null && !Array.isArray(part);

/** Book → the keys that these rules can make the app ask for. `a|b`: either will do. */
export const textsFor = (rules: Rules): Record<string, string[]> => ({
	regelingen: [...new Set(rules.regelingen.flatMap(textsOfRegeling))],
	app: [
		...rules.elders.elders.flatMap(({ id }) =>
			['name', 'text', 'whom', 'say'].map((key) => `elders.${id}.${key}`),
		),
		...(rules.momenten?.momenten ?? []).map(({ id }) => `start.moments.${id}`),
	],
	bewijsstukken: rules.bewijsstukken.bewijsstukken.map(({ id }) => `${id}.name`),
	vragen: [
		...rules.vragen.facts.flatMap(({ id, options = [] }) => [
			...['question', 'why', 'label', 'error'].map((key) => `${id}.${key}`),
			...options.map((option) => `${id}.options.${option.id}`),
		]),
		...(rules.vragen.screens ?? []).flatMap(textsOfScreen),
	],
});

/** Whether the texts hold what is asked for at this key. */
export const hasText = (texts: unknown, key: string): boolean =>
	key.split('|').some((either) => isText(textAt(texts, either)));

/** Why we ask stands once on a screen. A yes and a no need no words of their own. */
const textsOfScreen = ({ parts }: BaseScreen): string[] =>
	parts.flatMap((part, i) => [
		...(i === 0 ? [`${part.id}.why`] : []),
		`${part.id}.question`,
		`${part.id}.label`,
		...('options' in part
			? part.options
					.filter(({ id }) => id !== 'true' && id !== 'false')
					.map(({ id }) => `${part.id}.options.${id}`)
			: []),
		...('options' in part && part.options.some(({ wins }) => wins) ? [`${part.id}.wins`] : []),
		...(part.pick === 'count' ? part.asks.map((id) => `${part.id}.options.${id}`) : []),
		...('nothing' in part ? [`${part.id}.options.none`] : []),
	]);

function textsOfRegeling(file: RegelingFile): string[] {
	if (file.stopped) return ['name', 'official', 'helps'].map((key) => `${file.id}.${key}`);
	const parts = partsIn(file);
	const resources = [file, ...parts];
	return [
		...['name', 'official', 'gives', 'short', 'helps', ...(file.urgency ? ['urgency'] : [])],
		// One way of applying can have its own words; else those of the regeling serve.
		...file.apply.map(({ id }) => `apply.${id}.do.1|${file.id}.do.1`),
		...file.apply.filter(({ url }) => url).map(({ id }) => `apply.${id}.action|${file.id}.action`),
		...[...file.steps, ...parts].map(({ id }) => `reasons.${id}`),
		...parts.map(({ id }) => `parts.${id}.name`),
		...file.gives.map(({ id }) => `amounts.${id}`),
		...(file.gives.some((given) => !isPlain(given, file)) ? ['amountUnknown'] : []),
		...file.discretion.map(({ id }) => `discretion.${id}`),
		...(file.warnings ?? []).map(({ id }) => `warnings.${id}`),
		...(file.unasked ?? []).map(({ id }) => `unasked.${id}`),
		...(file.later ?? []).map(({ id }) => `later.${id}`),
		...resources.flatMap(({ before }) => (before ? [`before.${before}`] : [])),
		...resources.flatMap(({ form }) => (form ? [`form.${form}`] : [])),
		...resources.flatMap(({ first }) => (first ?? []).map((id) => `first.${id}`)),
	].map((key) => `${file.id}.${key}`);
}

/** An amount that stands in the file as a number is known on every day. */
const isPlain = ({ amount }: Gives, { values }: RegelingFile): boolean =>
	typeof (typeof amount === 'object' && 'value' in amount ? values?.[amount.value]?.amount : amount) ===
	'number';
