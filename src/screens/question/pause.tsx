/** After a few answers that were left open: it does not matter, and there is help. */
import { Pictogram } from '../../components/pictures/pictogram';
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import { nextPlace } from '../../session/next-place';
import type { Visit } from '../../session/visit';
import { useTitle } from '../use-title';
import './pause.css';

export function PauseScreen({ visit: { session } }: { visit: Visit }) {
	const { t } = useWords();
	const found = session.found.value;
	useTitle();
	return (
		<div class="pause">
			<h1 tabIndex={-1}>{t('pause.heading')}</h1>
			<p class="help">{t('pause.text')}</p>
			<ul>
				<li>
					<a href={to.contact}>
						<Pictogram name="praten" />
						<span>
							{t('pause.together')}
							<span class="small">{t('pause.togetherHow')}</span>
						</span>
					</a>
				</li>
				<li>
					<a href={to.results}>
						<Pictogram name="papier" />
						<span>
							{t('pause.show')}
							{found > 0 && <span class="small">{t('question.found', { count: found })}</span>}
						</span>
					</a>
				</li>
			</ul>
			<p class="small">{t('pause.kept')}</p>
			<a class="primary" href={nextPlace(session)}>
				{t('start.resume')}
			</a>
		</div>
	);
}
