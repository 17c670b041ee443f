/** What two people at one screen do before they part. */
import { useWords } from '../../i18n/words';

/** Before people part: how to hand it over, and whether it was understood (O-08, O-09, O-12). */
export function OutreachClosing() {
	const { t, of, keys } = useWords();
	return (
		<section class="parting" aria-labelledby="parting">
			<h2 id="parting">{t('outreach.handOver')}</h2>
			<ol>
				{keys('app', 'outreach.handOverSteps').map((step) => (
					<li key={step}>{of('app', `outreach.handOverSteps.${step}`)}</li>
				))}
			</ol>
			<p>{t('outreach.teachBack')}</p>
			<p>{t('outreach.unsure')}</p>
		</section>
	);
}
