/** What two people at one screen do before they part. */
import { type Text, useWords } from '../../i18n/words';

/** Before people part: how to hand it over, and whether it was understood (O-08, O-09, O-12). */
/** @param planned what was planned, the first day first: what the other should be able to tell back */
export function OutreachClosing({ planned }: { planned: readonly Text[] }) {
	const { t, of, keys, join } = useWords();
	return (
		<section class="parting" aria-labelledby="parting">
			<h2 id="parting">{t('outreach.handOver')}</h2>
			<ol>
				{keys('app', 'outreach.handOverSteps').map((step) => (
					<li key={step}>{of('app', `outreach.handOverSteps.${step}`)}</li>
				))}
			</ol>
			<p>{t('outreach.teachBack')}</p>
			{planned.length > 0 && <p>{t('outreach.teachBackPlan', { names: join(planned, '; ') })}</p>}
			<p>{t('outreach.unsure')}</p>
		</section>
	);
}
