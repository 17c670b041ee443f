/** What probably fits, with one thing to do first. Never a total, never a refusal. */
import { useWords } from '../i18n/words';
import { to } from '../session/route';
import type { Visit } from '../session/visit';
import { dateText } from './answer-text';
import { Card } from './card';
import { Draft } from './draft';
import { resultsView } from './results.view';
import { useTitle } from './use-title';

export function ResultsScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t, plain } = words;
	const { session } = visit;
	const view = resultsView(
		{
			evaluation: session.evaluation.value,
			ruleset: session.ruleset,
			answers: session.answers.value,
			questions: session.questions.value,
		},
		words,
	);
	// A neutral name: the tab must not tell others what fits (P-03).
	useTitle(plain('results.pageTitle'));
	return (
		<div class="results">
			<h1 tabIndex={-1}>{view.heading}</h1>
			<p class="help">{t('results.frame')}</p>
			<Draft />
			{view.nothing && <p>{t('results.nothingMore')}</p>}
			{view.groups.map(({ status, heading, cards }) => (
				<section key={status} aria-labelledby={`group-${status}`}>
					<h2 id={`group-${status}`}>{heading}</h2>
					{cards.map((card) => (
						<Card key={card.n} card={card} visit={visit} />
					))}
				</section>
			))}
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
			<p>
				<a class="secondary" href={to.check}>
					{t('results.changeAnswer')}
				</a>
			</p>
			<p class="small">{t('results.dated', { date: dateText(visit.today.peildatum, words) })}</p>
		</div>
	);
}
