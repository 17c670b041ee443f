/** From an evaluation to groups of cards. Ids become sentences in the screens and nowhere deeper. */
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import type { Text, Words } from '../../i18n/words';
import { type Known, ranked, siteOf } from '../texts/regeling-text';
import { type CardView, cardView } from './card.view';

export interface ResultsView {
	heading: Text;
	groups: { status: RegelingResult['outcome']; heading: Text; cards: CardView[] }[];
	nothing: boolean;
	/** The one paper that makes most of it certain, and for what. */
	document: { name: Text; regelingen: Text } | null;
	elsewhere: { name: Text; text: Text; url: string; site: string }[];
}

export function resultsView(known: Known, words: Words): ResultsView {
	const cards = ranked(known).map((result, i) => cardView(result, i + 1, known, words));
	const of = (status: CardView['status']) => cards.filter((card) => card.status === status);
	const [likely, maybe] = [of('likely').length, of('maybe').length];
	const groups: ResultsView['groups'] = [
		{ status: 'likely', heading: words.t('results.groupLikely'), cards: of('likely') },
		{ status: 'maybe', heading: words.t('results.groupMaybe'), cards: of('maybe') },
		{ status: 'unlikely', heading: words.t('results.groupUnlikely'), cards: of('unlikely') },
		{ status: 'ended', heading: words.t('results.groupEnded'), cards: of('ended') },
	];
	return {
		heading:
			likely > 0
				? words.t('results.likely', { count: likely })
				: maybe > 0
					? words.t('results.maybe', { count: maybe })
					: words.t('results.nothing'),
		groups: groups.filter((group) => group.cards.length > 0),
		nothing: likely + maybe === 0,
		document: documentOf(known, words),
		elsewhere: elsewhereOf(known, words),
	};
}

function documentOf({ evaluation: { document } }: Known, words: Words): ResultsView['document'] {
	if (!document) return null;
	const names = document.regelingen.map((id) => words.plainOf('regelingen', `${id}.official`)).join(', ');
	return {
		name: words.of('bewijsstukken', `${document.id}.name`),
		regelingen: words.t('results.documentFor', { names }),
	};
}

function elsewhereOf({ evaluation, ruleset }: Known, words: Words): ResultsView['elsewhere'] {
	return ruleset.rules.elders.elders
		.filter(({ id }) => evaluation.elsewhere.includes(id))
		.map(({ id, url }) => ({
			name: words.of('app', `elders.${id}.name`),
			text: words.of('app', `elders.${id}.text`),
			url,
			site: siteOf(url),
		}));
}
