/**
 * What may go along on paper or by a link: what fits or may fit, what to do, which papers, where to go. No answers,
 * no amounts, nothing that a person still has to judge.
 */
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import { date } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import type { Ruleset } from '../../ruleset/assemble';
import { dayAfter } from '../../ruleset/day';
import type { ContactPoint } from '../../session/contact';
import { rulesFrom, validUntil } from '../../session/take-along/validity';
import { fileOf, siteOf, textsOf, whoseOf } from '../texts/regeling-text';

/** As much of a result as goes along. */
export type Help = Pick<RegelingResult, 'id' | 'warnings' | 'apply' | 'bewijsstukken'> & {
	outcome: 'likely' | 'maybe';
};

interface HelpView {
	id: string;
	name: Text;
	official: string;
	outcome: Help['outcome'];
	status: Text;
	steps: Text[];
	/** Where the form is, to type over. */
	site: string | null;
}

export interface PaperView {
	/** Those with the same warnings share them: the warning comes first, and is read once. */
	groups: { warnings: Text[]; helps: HelpView[] }[];
	/** What there is no room for: names, to look at later. */
	also: Text[];
	documents: { name: Text; whose: Text }[];
	/** Those who decide first: on a full paper the others make way. */
	points: ContactPoint[];
	/** How many of the points cannot make way. */
	needed: number;
	/** When it was made, with which rules, and until when it holds: without that, paper outlives the rules. */
	dates: { made: Text; rules: Text | null; until: Text | null };
}

/** The results that go along, in the order in which they come. */
export const helpsOf = (results: readonly RegelingResult[], left: ReadonlySet<string>): Help[] =>
	results.flatMap((one) => {
		const { id, outcome } = one;
		return (outcome === 'likely' || outcome === 'maybe') && !left.has(id) ? [{ ...one, outcome }] : [];
	});

/**
 * @param all what goes along, first things first
 * @param made day on which this was found out
 * @param most how many are told whole: more than five is more than one sheet, and more than someone does in a week
 */
export function paperView(
	all: readonly Help[],
	made: string,
	ruleset: Ruleset,
	contact: readonly ContactPoint[],
	words: Words,
	most = 5,
): PaperView {
	const helps = all.slice(0, most);
	const papers = [...new Set(helps.flatMap(({ bewijsstukken }) => bewijsstukken))];
	const decide = new Set(helps.map((help) => wayOf(help, ruleset)?.contact));
	// A warning names whom to ask.
	const warned = helps.map((help) => warningsOf(help, words)).join();
	// The number that is on every screen. Of the others that always stay, only those that someone needs.
	const lead = contact.find(({ always }) => always);
	const first = contact.filter(
		(point) => point === lead || decide.has(point.id) || warned.includes(point.name),
	);
	return {
		groups: groupsOf(helps, ruleset, words),
		also: all.slice(most).map(({ id }) => textsOf(id, { ruleset }, words).of('name')),
		documents: papers.map((paper) => ({
			name: words.of('bewijsstukken', `${paper}.name`),
			whose: words.t(`card.whose.${whoseOf(paper, ruleset)}`),
		})),
		points: [...first, ...contact.filter((point) => !first.includes(point))],
		needed: first.length,
		dates: datesOf(all, made, ruleset, words),
	};
}

const wayOf = ({ id, apply }: Help, ruleset: Ruleset) =>
	fileOf(id, ruleset).apply.find((way) => way.id === apply);

const warningsOf = ({ id, warnings }: Help, { plainOf }: Words): string =>
	warnings.map((warning) => plainOf('regelingen', `${id}.warnings.${warning}`)).join(' ');

function groupsOf(helps: readonly Help[], ruleset: Ruleset, words: Words): PaperView['groups'] {
	const groups = new Map<string, PaperView['groups'][number]>();
	for (const help of helps) {
		const warned = warningsOf(help, words);
		const texts = textsOf(help.id, { ruleset }, words);
		const group = groups.get(warned) ?? { warnings: texts.all('warnings', help.warnings), helps: [] };
		groups.set(warned, { ...group, helps: [...group.helps, helpView(help, ruleset, words)] });
	}
	// What warns comes first, and whole.
	return [...groups.values()].sort((a, b) => b.warnings.length - a.warnings.length);
}

function helpView(help: Help, ruleset: Ruleset, words: Words): HelpView {
	const { id, outcome, apply } = help;
	const texts = textsOf(id, { ruleset }, words);
	const way = wayOf(help, ruleset);
	return {
		id,
		name: texts.of('name'),
		official: words.plainOf('regelingen', `${id}.official`),
		outcome,
		status: words.t(`status.${outcome}`),
		steps: texts.steps(apply ?? undefined),
		site: way?.url ? siteOf(way.url) : null,
	};
}

/** Also of what is not on it because its rules ended: what follows is not known for that either. */
function datesOf(helps: readonly Help[], made: string, ruleset: Ruleset, { t }: Words): PaperView['dates'] {
	const on = helps.map(({ id }) => id);
	const ended = ruleset.regelingen.flatMap((one) => (one.status === 'expired' ? one.id : []));
	const ids = on.length > 0 ? [...on, ...ended] : ruleset.regelingen.map(({ id }) => id);
	const from = rulesFrom(ruleset, ids);
	const until = validUntil(ruleset, ids);
	return {
		made: t('paper.made', { date: date(made) }),
		rules: from && t('paper.rules', { date: date(from) }),
		until:
			until &&
			(until < made
				? t('paper.unknownSince', { date: date(dayAfter(until)) })
				: t('paper.until', { date: date(until) })),
	};
}
