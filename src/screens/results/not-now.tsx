/** What does not fit now, each with one reason. Its page says when that can change, and what helps instead. */
import { Row, Rows } from '../../components/row';
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { knownOf } from '../texts/regeling-text';
import { useTitle } from '../use-title';
import { resultsView } from './results.view';

export function NotNowScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t } = words;
	const { session, had, mode } = visit;
	const { notNow } = resultsView(knownOf(session), had.value, words);
	useTitle();
	return (
		<>
			<h1 tabIndex={-1}>{t('results.notNow', { count: notNow.length })}</h1>
			<p class="help">{words.join([t('results.always'), t('results.heed')], ' ')}</p>
			<div data-silent={!mode.readsAnswers || undefined}>
				<Rows>
					{notNow.map(({ n, icon, name, line }) => (
						<Row key={n} href={to.regeling(n)} icon={icon} name={name} line={line} />
					))}
				</Rows>
			</div>
			<p>
				<a class="quiet" href={to.dossiers}>
					{t('dossiers.heading')}
				</a>
			</p>
		</>
	);
}
