/** At the foot of the results and what belongs to them: someone to talk to, and the plan. */
import { Pictogram } from '../components/pictures/pictogram';
import { useWords } from '../i18n/words';
import { to } from '../session/screens';
import './bar.css';

export function Bar({ on }: { on: string }) {
	const { t, plain } = useWords();
	return (
		<nav class="bar" aria-label={plain('nav.bar')}>
			<a href={to.contact}>
				<Pictogram name="praten" />
				<span>{t('nav.talk')}</span>
			</a>
			<a href={to.plan} aria-current={on === to.plan ? 'page' : undefined}>
				<Pictogram name="plan" />
				<span>{t('plan.heading')}</span>
			</a>
		</nav>
	);
}
