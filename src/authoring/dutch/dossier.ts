/**
 * A regeling and version as a page in Dutch: every condition as a sentence with its source. Derived from the
 * rule file, so that it cannot say something else than the app computes.
 */

import type { Dossier, DossierItem, Sentence } from '../../publication/dossier';
import { assemble } from '../../ruleset/assemble';
import type { Certainty, Condition, RegelingSource, RuleSources, Value } from '../../ruleset/schema';
import { partsIn } from '../../ruleset/version';
import { limitsAreFor, readingRules } from './dossier-reading';
import type { MoreWords, Words } from './dossier-words';
import { limitsPerPeriod } from './limits-per-period';
import { mentioned } from './mentioned';
import {
	cited,
	inWords,
	type Telling,
	tellCondition,
	tellGiven,
	tellingOn,
	tellNamedValue,
} from './sentences';
import { capitalised, NO_RULES, OUTCOMES, PERIODS } from './vocabulary';

/** @param words texts of all regelingen, by regeling id */
function dossierOf(file: RegelingSource, rules: RuleSources, words: Words, more: MoreWords): Dossier {
	const day = file.examples.peildatum;
	const telling = tellingOn(assemble(rules, day));
	const text = (key: string): string | undefined => {
		const found = key
			.split('.')
			.reduce<unknown>((part, name) => (part as Words | undefined)?.[name], words[file.id]);
		return typeof found === 'string' ? filled(found, file.placeholders ?? {}) : undefined;
	};
	const item = (
		sentence: Sentence,
		footing: { grondslag?: string; certainty?: Certainty; note?: string | undefined },
	): DossierItem => ({
		...sentence,
		grondslag: cited(file.grondslagen, footing.grondslag),
		certainty: footing.certainty ?? null,
		...(footing.note && { note: footing.note }),
	});
	/** No article is made up for what has none. */
	const grounded = (sentence: Sentence, grondslag?: string): DossierItem =>
		grondslag ? item(sentence, { grondslag }) : { ...item(sentence, {}), grondslag: NOT_NOTED };
	const groups = Object.fromEntries(
		rules.vragen.facts.flatMap(({ id, together }) => (together ? [[id, together]] : [])),
	);
	const parts = partsIn(file);
	const resources = (
		{ before, form, first = [], grounds }: Pick<RegelingSource, 'before' | 'form' | 'first' | 'grounds'>,
		grondslag?: string,
	) => {
		const said = (key: string, ground?: string) => {
			const sentence = text(key);
			return sentence ? [grounded({ text: sentence }, ground)] : [];
		};
		return [
			...(before ? said(`before.${before}`, grounds?.before ?? grondslag) : []),
			...(form ? said(`form.${form}`, grondslag) : []),
			...first.flatMap((id) => said(`first.${id}`, grondslag)),
		];
	};
	const papers = (
		{ bewijsstukken = [], grounds }: Pick<RegelingSource, 'bewijsstukken' | 'grounds'>,
		of = '',
	) =>
		bewijsstukken.map(({ id, when }) =>
			grounded(
				{
					text: `${of}${String(more.bewijsstukken[id]?.name ?? inWords(id))}${when ? ', als:' : ''}`,
					...(when && { below: [tellCondition(when, telling)] }),
				},
				grounds?.bewijsstukken,
			),
		);
	const urgent = () => {
		const not = parts.filter(({ urgency }) => urgency).map(({ id }) => inWords(id));
		const sentence = file.urgency && text('urgency');
		return sentence
			? [grounded({ text: `${sentence}${not.length ? ` (niet bij ${not.join(', ')})` : ''}` })]
			: [];
	};
	/** A rule can be certain while a norm of it was not published on this day: then the amount is not. */
	const asKnown = (value: Value): Value =>
		mentioned('norm', value.amount).some((id) => telling.norm(id) === undefined)
			? { ...value, certainty: 'unknown' }
			: value;
	const sections = [
		{
			heading: 'Hoe je dit leest',
			items: [...readingRules(file, more.vragen, groups, rules), ...limitsAreFor(file, rules, telling)].map(
				(line) => item({ text: line }, {}),
			),
		},
		{
			heading: 'Wie krijgt dit? De eerste stap die past, beslist.',
			items: file.steps.map((step) =>
				item(
					stepSentence(
						'outcome' in step ? capitalised(OUTCOMES[step.outcome]) : 'De beste soort kosten telt',
						step.when,
						telling,
					),
					step,
				),
			),
		},
		...parts.map((part) => ({
			heading: `Soort kosten: ${inWords(part.id)}`,
			items: [
				item(stepSentence('Deze soort telt mee', part.when, telling), part),
				...part.steps.map((step) =>
					item(stepSentence(capitalised(OUTCOMES[step.outcome]), step.when, telling), step),
				),
				...resources(part, part.grondslag),
				...papers(part, 'Papier: '),
			],
		})),
		{
			heading: 'Voorwaarden met een naam',
			items: Object.entries(file.conditions ?? {}).map(([id, condition]) =>
				item(
					named(
						id,
						condition.certainty === 'unknown' && 'holds' in condition.when
							? { text: 'onbekend: niet gepubliceerd. Waar het uitmaakt is de uitkomst misschien' }
							: tellCondition(condition.when, telling),
					),
					condition,
				),
			),
		},
		{
			heading: `Bedragen en grenzen (op ${day})`,
			items: Object.entries(file.values ?? {}).map(([id, value]) =>
				item(named(id, tellNamedValue(value, telling)), asKnown(value)),
			),
		},
		{
			heading: 'Grenzen in euro’s, per periode',
			items: limitsPerPeriod(file, rules).flatMap(({ id, lines }) =>
				lines.map((line) => item({ text: line }, file.values?.[id] ?? {})),
			),
		},
		{
			heading: 'Wat je krijgt',
			items: file.gives.map((given) => {
				const { id, when, amount, period } = given;
				const value =
					typeof amount === 'object' && 'value' in amount ? file.values?.[amount.value] : undefined;
				const { text: sum, below = [] } = tellGiven(given, telling);
				const only = when ? [{ text: 'Alleen als:', below: [tellCondition(when, telling)] }] : [];
				const all = [...below, ...only];
				return item(
					{
						text: `${text(`amounts.${id}`) ?? inWords(id)}, ${PERIODS[period]}: ${sum}`,
						...(all.length && { below: all }),
					},
					value ? asKnown(value) : { grondslag: file.steps.at(-1)?.grondslag as string },
				);
			}),
		},
		{ heading: 'Wat vooraf geldt', items: [...urgent(), ...resources(file)] },
		{ heading: 'Papieren', items: papers(file) },
		{
			heading: 'Waar een mens naar kijkt',
			items: file.discretion.map(({ id, when, grondslag }) =>
				item(
					{
						text: text(`discretion.${id}`) ?? inWords(id),
						...(when && { below: [tellCondition(when, telling)] }),
					},
					{ grondslag },
				),
			),
		},
		{
			heading: 'Waarvoor we waarschuwen',
			items: (file.warnings ?? []).map(({ id, when, unless, grondslag }) => {
				const condition = unless ? { all: [when, { not: unless }] } : when;
				return item(
					{ text: text(`warnings.${id}`) ?? inWords(id), below: [tellCondition(condition, telling)] },
					{ grondslag },
				);
			}),
		},
		{
			heading: 'Wat we niet vragen, en waarom',
			items: (file.unasked ?? []).map(({ id, grondslag }) =>
				item({ text: text(`unasked.${id}`) ?? inWords(id) }, { grondslag }),
			),
		},
		{
			heading: 'Wat met een verjaardag verandert',
			items: (file.later ?? []).map(({ id, grondslag }) =>
				item({ text: text(`later.${id}`) ?? inWords(id) }, { grondslag }),
			),
		},
		{
			heading: 'Aanvragen',
			items: file.apply.map(({ id, when, url, weeks, usualDays, has, onPaper, contact, ...footing }) => {
				const action =
					text(`apply.${id}.action`) ?? text(`apply.${id}.do.1`) ?? text('action') ?? inWords(id);
				const longest =
					weeks === null ? 'hoe lang het duurt is niet bekend' : `besluit binnen ${weeks} weken`;
				const time = usualDays === undefined ? longest : `${longest}, gemiddeld ${usualDays} dagen`;
				const paper = onPaper && {
					text: `Op papier: ${ON_PAPER[onPaper.kind]}, bij ${inWords(onPaper.contact)}`,
				};
				const below = [
					...(when ? [tellCondition(when, telling)] : []),
					{ text: `Vragen: ${inWords(contact)}` },
					...(paper ? [paper] : []),
				];
				return item(
					{ text: `${url ? `${action}: ${url}` : action}${has ? '' : ` (${time})`}`, below },
					footing,
				);
			}),
		},
		{
			heading: 'Wat er staat als het nu niet past',
			items: Object.entries((words[file.id]?.change ?? {}) as Record<string, string>)
				.filter(([about]) => !about.includes('@'))
				.map(([about]) => grounded({ text: `${inWords(about)}: ${text(`change.${about}`)}` })),
		},
		{
			heading: 'Bronnen',
			items: Object.entries(file.grondslagen).map(([id, { url, note }]) => ({
				...item({ text: `${cited(file.grondslagen, id)}${url ? `: ${url}` : ''}` }, { note }),
			})),
		},
		{
			heading: `Voorbeelden (op ${day}, tenzij er iets anders staat)`,
			items: file.examples.households.map(({ name, outcome, peildatum }) => ({
				text: `${name}: ${outcome === 'ended' ? NO_RULES : OUTCOMES[outcome]}${peildatum ? ` (${peildatum})` : ''}`,
				grondslag: null,
				certainty: null,
			})),
		},
	];
	return {
		regeling: file.id,
		version: file.validFrom,
		title: text('official') ?? inWords(file.id),
		period: periodOf(file),
		sections: sections.filter(({ items }) => items.length > 0),
	};
}

const NOT_NOTED = 'niet genoteerd';

const ON_PAPER = { letter: 'een brief', conversation: 'een blad voor het gesprek' } as const;

function periodOf({ validFrom, validTo, reviewBy }: RegelingSource): string {
	const end = validTo
		? `tot en met ${validTo}`
		: `tot iemand het verandert; uiterlijk op ${reviewBy} nakijken`;
	return `Geldt vanaf ${validFrom} ${end}.`;
}

const named = (id: string, { text, below }: Sentence): Sentence => ({
	text: `“${inWords(id)}”: ${text}`,
	...(below && { below }),
});

const stepSentence = (result: string, when: Condition | undefined, telling: Telling): Sentence =>
	when
		? { text: `${result}, als:`, below: [tellCondition(when, telling)] }
		: { text: `${result}, voor wie overblijft.` };

const filled = (text: string, placeholders: Record<string, string>): string =>
	text.replaceAll(/\{\{([^}]+)\}\}/g, (whole, name: string) => placeholders[name] ?? whole);

/** All dossiers, newest version of each regeling first. */
export const dossiersOf = (
	rules: RuleSources,
	words: Words,
	more: MoreWords = { vragen: {}, bewijsstukken: {} },
): Dossier[] =>
	rules.regelingen
		.filter(({ stopped }) => !stopped)
		.toSorted((a, b) => a.rank - b.rank || b.validFrom.localeCompare(a.validFrom))
		.map((file) => dossierOf(file, rules, words, more));
