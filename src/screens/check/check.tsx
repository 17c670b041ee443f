/** "Klopt dit?" */
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { SaveOffer } from '../take-along/saved-answers';
import { useTitle } from '../use-title';
import { checkView } from './check.view';
import './check.css';

export function CheckScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t } = words;
	const { session, mode } = visit;
	const questions = session.questions.value;
	const more = !session.done.value;
	useTitle();
	return (
		<div class="check">
			<h1 tabIndex={-1}>{t('check.heading')}</h1>
			<p class="help">{t(more ? 'check.more' : 'check.done')}</p>
			{checkView(questions, session.answers.value, words).map(({ heading, rows }) => (
				<section>
					<h2>{heading}</h2>
					<dl>
						{rows.map(({ n, label, answer }) => (
							<div class="row" key={n}>
								<dt>{label}</dt>
								<dd data-silent={!mode.readsAnswers || undefined}>{answer}</dd>
								<dd class="change">
									<button type="button" class="link" onClick={() => visit.change(n, to.check)}>
										<span aria-hidden="true">{t('check.change')}</span>
										<span class="unseen">{t('check.changeWhat', { label })}</span>
									</button>
								</dd>
							</div>
						))}
					</dl>
				</section>
			))}
			<a class="primary" href={more ? to.question(session.ahead.value ?? 1) : to.results}>
				{t(more ? 'check.toQuestion' : 'check.toResults')}
			</a>
			{mode.remembers && <SaveOffer visit={visit} />}
		</div>
	);
}
