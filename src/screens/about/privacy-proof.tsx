/** For anyone who doubts that nothing leaves this device: how to see it for yourself. */
import { useWords } from '../../i18n/words';
import { useTitle } from '../use-title';

export function PrivacyProofScreen() {
	const { t, plain, of, keys } = useWords();
	useTitle(plain('proof.heading'));
	return (
		<div class="proof">
			<h1 tabIndex={-1}>{t('proof.heading')}</h1>
			<p>{t('proof.intro')}</p>
			<ol>
				{keys('app', 'proof.steps').map((step) => (
					<li key={step}>{of('app', `proof.steps.${step}`)}</li>
				))}
			</ol>
			<p>{t('proof.expert')}</p>
		</div>
	);
}
