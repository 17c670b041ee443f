/** "Mijn antwoorden": everything that was answered, each with "Verander". */
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import { nextPlace } from '../../session/next-place';
import type { Visit } from '../../session/visit';
import { SaveOffer } from '../take-along/saved-answers';
import { useTitle } from '../use-title';
import { type AnswerRow, answersView } from './answers.view';
import './answers.css';

export function AnswersScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t } = words;
	const { session, mode } = visit;
	const ahead = session.ahead.value;
	const change = ({ change }: AnswerRow) =>
		'fact' in change ? visit.ask(change.fact, to.answers) : visit.change(change.position, to.answers);
	useTitle();
	return (
		<div class="answers">
			<h1 tabIndex={-1}>{t('answers.heading')}</h1>
			<p class="help">{t(ahead === null ? 'answers.intro' : 'answers.more')}</p>
			<dl>
				{answersView(session, words).map((row) => (
					<div class="answer" key={row.id}>
						<dt>{row.label}</dt>
						<dd data-silent={!mode.readsAnswers || undefined}>{row.answer}</dd>
						<dd class="change">
							<button type="button" class="link" onClick={() => change(row)}>
								<span aria-hidden="true">{t('answers.change')}</span>
								<span class="unseen">{t('answers.changeWhat', { label: row.label })}</span>
							</button>
						</dd>
					</div>
				))}
			</dl>
			<a class="primary" href={nextPlace(session)}>
				{t(ahead === null ? 'answers.toResults' : 'answers.toQuestion')}
			</a>
			<p class="ways-on">
				<a class="what-if-link" href={to.whatIf}>
					{t('whatIf.open')}
				</a>
				{mode.exports && <a href={to.example}>{t('example.heading')}</a>}
			</p>
			{mode.remembers && <SaveOffer visit={visit} />}
		</div>
	);
}
