/** What probably fits, with one thing to do first. Never a total, never a refusal. */
import { NextFrame } from '../../components/next-frame';
import { date } from '../../i18n/format';
import { useWords } from '../../i18n/words';
import { evaluationOf } from '../../session/evaluation';
import { questionOf } from '../../session/questions/question-list';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { DateDoubt } from '../date-doubt';
import { DraftNotice } from '../draft-notice';
import { OtherDay } from '../other-day';
import { OutreachClosing } from '../take-along/outreach-closing';
import { SaveOffer } from '../take-along/saved-answers';
import { TakeAlong } from '../take-along/take-along';
import { useTitle } from '../use-title';
import { Card } from './card';
import { Overview } from './overview';
import { type ResultsView, resultsView } from './results.view';

export function ResultsScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t } = words;
	const { session } = visit;
	const view = resultsView(
		{
			evaluation: evaluationOf(session),
			ruleset: session.ruleset,
			answers: session.answers.value,
		},
		words,
	);
	// A neutral name: the tab must not tell others what fits (P-03).
	useTitle();
	return (
		<div class="results">
			<h1 tabIndex={-1}>{view.heading}</h1>
			<OtherDay visit={visit} />
			<DateDoubt today={visit.today} />
			<p class="help">{t('results.frame')}</p>
			<DraftNotice />
			<Overview groups={view.groups} />
			<NextFrame>{() => <Below view={view} visit={visit} />}</NextFrame>
		</div>
	);
}

function Below({ view, visit }: { view: ResultsView; visit: Visit }) {
	const { t } = useWords();
	const { session } = visit;
	return (
		<>
			{view.nothing && <p>{t('results.nothingMore')}</p>}
			<Groups groups={view.groups.filter(fits)} visit={visit} />
			<HowMuch visit={visit} />
			{view.document && (
				<section aria-labelledby="document">
					<h2 id="document">{t('results.document')}</h2>
					<p>
						<strong>{view.document.name}</strong>
					</p>
					<p>{view.document.regelingen}</p>
				</section>
			)}
			<Groups groups={view.groups.filter((group) => !fits(group))} visit={visit} />
			{view.elsewhere.length > 0 && (
				<section aria-labelledby="elsewhere">
					<h2 id="elsewhere">{t('results.groupElsewhere')}</h2>
					<ul class="elsewhere">
						{view.elsewhere.map(({ name, text, url, site }) => (
							<li key={url}>
								{visit.mode.links ? <a href={url}>{name}</a> : <strong>{name}</strong>}
								<p>{text}</p>
								<p class="small">{visit.mode.links ? t('card.leaves', { site }) : site}</p>
							</li>
						))}
					</ul>
				</section>
			)}
			<p class="always">{t('results.always')}</p>
			<TakeAlong visit={visit} />
			{visit.mode.together && <OutreachClosing />}
			<SaveOffer visit={visit} />
			<p class="ways-on">
				<a class="secondary" href={to.answers}>
					{t('results.changeAnswer')}
				</a>
				<a class="secondary what-if-link" href={to.whatIf}>
					{t('whatIf.open')}
				</a>
			</p>
			<p class="not-right">
				{visit.mode.exports ? (
					<a class="quiet" href={to.example}>
						{t('example.heading')}
					</a>
				) : (
					<strong>{t('example.heading')}</strong>
				)}
				<span class="small">{t('example.advice')}</span>
			</p>
			<p class="small">{t('results.dated', { date: date(session.ruleset.peildatum) })}</p>
		</>
	);
}

type Groups = ResultsView['groups'];

const fits = ({ status }: Groups[number]): boolean => status === 'likely' || status === 'maybe';

const Groups = ({ groups, visit }: { groups: Groups; visit: Visit }) => (
	<>
		{groups.map(({ status, heading, cards }) => (
			<section key={status} aria-labelledby={`group-${status}`}>
				<h2 id={`group-${status}`}>{heading}</h2>
				{cards.map((card) => (
					<Card key={card.n} card={card} visit={visit} />
				))}
			</section>
		))}
	</>
);

/** What is known is enough to say yes or no. Anyone who wants to know how much can go on. */
function HowMuch({ visit: { session, askAmounts } }: { visit: Visit }) {
	const { t } = useWords();
	const open = session.amountFacts.value;
	if (!session.done.value || open.length === 0) return null;
	const count = new Set(open.map((id) => questionOf(session.ruleset.facts, id).id)).size;
	return (
		<p class="how-much">
			<button type="button" class="quiet" onClick={askAmounts}>
				{t('results.amounts')}
			</button>
			<span class="small">{t('results.amountsLeft', { count })}</span>
		</p>
	);
}
