/** Texts that nothing in rules/ refers to: nobody would ever see them, so nobody would correct them. */
import { leavesOf } from '../../publication/texts';
import { kindOf } from '../../ruleset/fact';
import type { BaseScreen, Fact, RegelingFile, Rules } from '../../ruleset/schema';
import { partsIn } from '../../ruleset/version';
import type { Finding } from '../findings';
import { withoutSender } from '../translation/sender-texts';

/** Keys that something in rules/ can show, per file of a language; `*` at the end stands for any one name. */
export function usableTexts({ regelingen, vragen, bewijsstukken }: Rules): Record<string, string[]> {
	return {
		regelingen: regelingen.flatMap(ofRegeling),
		vragen: [...vragen.facts.flatMap(ofQuestion), ...(vragen.screens ?? []).flatMap(ofScreen)],
		bewijsstukken: bewijsstukken.bewijsstukken.map(({ id }) => `${id}.name`),
	};
}

/** @param path of the file of a language */
export function leftovers(path: string, texts: object, usable: readonly string[]): Finding[] {
	const exact = new Set(usable);
	const open = new Set(usable.filter((key) => key.endsWith('.*')).map((key) => key.slice(0, -2)));
	const known = new Set(usable.map((key) => key.split('.')[0] as string));
	const keys = Object.entries(texts).flatMap(([id, part]) =>
		known.has(id) ? [...leavesOf(part, id).keys()].map(withoutSender) : [id],
	);
	return keys
		.filter((key) => !exact.has(key) && !open.has(key.slice(0, Math.max(0, key.lastIndexOf('.')))))
		.map((key) => ({
			file: path,
			path: key,
			found: 'een tekst waar geen regel naar verwijst',
			expected: 'geen tekst: haal hem weg, of kijk of de naam goed gespeld is',
		}));
}

function ofRegeling(file: RegelingFile): string[] {
	const parts = partsIn(file);
	const steps = [...file.steps, ...parts, ...parts.flatMap((part) => part.steps)].map(({ id }) => id);
	const named = [...steps, ...Object.keys({ ...file.values, ...file.conditions })];
	const resources = [file, ...parts];
	const below = (place: string, ids: readonly string[]): string[] => ids.map((id) => `${place}.${id}`);
	return [
		...['name', 'official', 'gives', 'short', 'action', 'do.*', 'helps', 'amountUnknown'],
		...(file.urgency ? ['urgency'] : []),
		...file.apply.flatMap(({ id }) => [`apply.${id}.action`, `apply.${id}.do.*`]),
		...below('reasons', named),
		...below('change', [...factsIn([file.steps, file.values, file.conditions])]),
		...below(
			'amounts',
			file.gives.map(({ id }) => id),
		),
		...parts.flatMap(({ id }) => [`parts.${id}.name`, `parts.${id}.note`]),
		...below(
			'discretion',
			file.discretion.map(({ id }) => id),
		),
		...below(
			'warnings',
			(file.warnings ?? []).map(({ id }) => id),
		),
		...below(
			'unasked',
			(file.unasked ?? []).map(({ id }) => id),
		),
		...below(
			'later',
			(file.later ?? []).map(({ id }) => id),
		),
		...below('unconfirmed', named),
		...below(
			'before',
			resources.flatMap(({ before }) => before ?? []),
		),
		// A closed list: a part can change from one to another without new words.
		...(resources.some(({ form }) => form) ? ['form.*'] : []),
		...below(
			'first',
			resources.flatMap(({ first }) => first ?? []),
		),
	].map((key) => `${file.id}.${key}`);
}

function factsIn(part: unknown, found = new Set<string>()): Set<string> {
	if (typeof part !== 'object' || part === null) return found;
	for (const [key, inner] of Object.entries(part))
		if (key === 'fact' && typeof inner === 'string') found.add(inner);
		else factsIn(inner, found);
	return found;
}

/** What the parts of a screen can have. With someone whose money counts too, a text can have another form. */
const ofScreen = ({ parts }: BaseScreen): string[] =>
	parts.flatMap((part) => [
		...['question', 'help', 'why', 'meaning', 'meanings.*', 'label', 'error', 'wins'].flatMap((key) => [
			`${part.id}.${key}`,
			`${part.id}.${key}Both`,
		]),
		...('options' in part ? part.options.map(({ id }) => `${part.id}.options.${id}`) : []),
		...('nothing' in part ? [`${part.id}.options.none`] : []),
	]);

/** What every question can have, and what its answers can have. */
function ofQuestion(fact: Fact): string[] {
	const { id, options = [], together } = fact;
	const { asked, answer } = kindOf(fact);
	const own = ['question', 'help', 'why', 'meaning', 'meanings.*', 'label', 'error'];
	const answers = answer === 'boolean' ? ['true', 'false'] : options.map((option) => option.id);
	const told = { one: answers, any: ['value', 'none'], which: ['some', 'none'], ranges: ['value'] };
	return [
		...own,
		...answers.map((option) => `options.${option}`),
		...(asked === 'any' ? ['options.none'] : []),
		...told[asked].map((said) => `told.${said}`),
		...options.flatMap(({ group }) => (group ? [`groups.${group}`] : [])),
		...(options.some(({ sensitivity }) => sensitivity === 'health') ? ['declineHealth'] : []),
	]
		.map((key) => `${id}.${key}`)
		.concat(
			together
				? [...own, `options.${id}`, 'options.none', 'told.value', 'told.none'].map(
						(key) => `${together}.${key}`,
					)
				: [],
		);
}
