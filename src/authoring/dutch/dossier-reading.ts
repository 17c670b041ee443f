/** The top of a dossier: what its sentences rest on and do not say each time. */
import { isAge } from '../../ruleset/fact';
import type { Fact, RegelingSource, RuleSources } from '../../ruleset/schema';
import type { Words } from './dossier-words';
import { mentioned } from './mentioned';
import { inWords, type Telling, tellCondition } from './sentences';
import { euro, OUTCOMES } from './vocabulary';

/** How steps, unknowns, rounding and the words of the questions are read. */
export function readingRules(
	file: RegelingSource,
	questions: Words,
	groups: Record<string, string>,
	{ vragen }: RuleSources,
): string[] {
	const ids = mentioned('fact', [file.steps, file.values, file.conditions, file.gives]);
	const known = (id: string) => vragen.facts.find((fact) => fact.id === id);
	const asked = ids.flatMap((id) => {
		const { question, options = {}, ...rest } = (questions[id] ?? {}) as AskedWords;
		const said = [
			question,
			...meaningOf(rest),
			...(choosesIn(file, id) ? choicesOf(known(id), options) : []),
		];
		return question ? [`“${inWords(id)}” is het antwoord op: ${said.join(' ')}`] : [];
	});
	const together = [...new Set(ids.flatMap((id) => groups[id] ?? []))].flatMap((id) => {
		const meant = meaningOf((questions[id] ?? {}) as AskedWords);
		return meant.length ? [`Bij “${inWords(id)}” staat: ${meant.join(' ')}`] : [];
	});
	return [
		'De eerste stap die past, beslist. Is een antwoord of bedrag niet bekend en maakt het uit, dan is de uitkomst misschien.',
		...(file.reviewBy
			? [`Na ${file.reviewBy} is elke uitkomst misschien, tot iemand dit nagekeken heeft. ${STAYS}`]
			: []),
		...(file.highest ? [`Hoger dan “${OUTCOMES[file.highest]}” wordt de uitkomst nooit.`] : []),
		'Een grens of bedrag wordt 1 keer afgerond: op hele centen, een halve naar boven. Hoogstens en minstens tellen de grens mee.',
		...asked,
		...together,
	];
}

/** The answers behind the limits in euros: such as holiday pay apart, and no children. */
export function limitsAreFor(file: RegelingSource, rules: RuleSources, telling: Telling): string[] {
	const held = mentioned('fact', [file.values, file.conditions]).flatMap((id) => {
		const fact = rules.vragen.facts.find((each) => each.id === id);
		const answer = file.examples.base[id];
		// Who is in the line itself, and what the limit is held against.
		if (!fact || isAge(fact) || fact.counts === 'couple' || fact.counts === 'income') return [];
		if (typeof answer === 'object' || answer === undefined) return [];
		if (fact.kind === 'money') return [`${inWords(id)} is ${euro(Number(answer))}`];
		return [tellCondition({ fact: id, is: answer }, telling).text];
	});
	return held.length ? [`De grenzen in euro’s zijn voor wie zo antwoordt: ${held.join('; ')}.`] : [];
}

/** Whether a sentence names one of the choices: "elders" says nothing without the others. */
const choosesIn = (part: unknown, fact: string): boolean =>
	typeof part === 'object' &&
	part !== null &&
	(('fact' in part && part.fact === fact && CHOOSING.some((key) => isChoice(part[key as never]))) ||
		Object.entries(part).some(([key, inner]) => key !== 'examples' && choosesIn(inner, fact)));

const CHOOSING = ['is', 'in', 'includes'];
const isChoice = (found: unknown): boolean => typeof found === 'string' || Array.isArray(found);

function choicesOf(fact: Fact | undefined, labels: Record<string, unknown>): string[] {
	const told = (fact?.options ?? []).map(({ id }) => `“${inWords(id)}” (${labels[id] ?? inWords(id)})`);
	return told.length ? [`De keuzes: ${told.join(', ')}.`] : [];
}

type AskedWords = Partial<{
	question: string;
	options: Record<string, unknown>;
	help: string;
	meaning: string;
	meanings: Record<string, string>;
}>;
/** What an answer means is part of the rule: who counts, and what does not. */
const meaningOf = ({ help, meaning, meanings = {} }: AskedWords): string[] =>
	[help, meaning, ...Object.values(meanings)].filter((each) => each !== undefined);

/** As `lasting` in rules/vragen.json has it. */
const STAYS = 'Een nee dat alleen op woonplaats of leeftijd rust, of op geen kinderen, blijft een nee.';
