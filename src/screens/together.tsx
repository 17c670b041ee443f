/** For two people at one screen: a word before the start, answering alone, and what to say at the end. */
import { useState } from 'preact/hooks';
import { useWords } from '../i18n/words';
import { to } from '../session/route';
import type { Visit } from '../session/visit';
import './together.css';

/** Read aloud before anything is asked (O-01). */
export function Consent({ visit, begin }: { visit: Visit; begin: string }) {
	const { t } = useWords();
	const [self, setSelf] = useState(false);
	const goAlone = () => {
		visit.alone.value = true;
		visit.router.go(to.question(1));
	};
	return (
		<section class="consent" aria-labelledby="consent">
			<h2 id="consent">{t('outreach.heading')}</h2>
			<p>{t('outreach.consent')}</p>
			<p class="ways-on">
				<a class="primary" href={begin}>
					{t('outreach.yes')}
				</a>
				<button type="button" class="secondary" aria-expanded={self} onClick={() => setSelf(!self)}>
					{t('outreach.self')}
				</button>
			</p>
			{self && (
				<div role="status">
					<p>{t('outreach.selfTablet')}</p>
					<button type="button" class="secondary" onClick={goAlone}>
						{t('outreach.alone')}
					</button>
				</div>
			)}
		</section>
	);
}

/** A question can be answered without the one beside you: one language, nothing of before (O-04). */
export function Alone({ visit: { alone } }: { visit: Visit }) {
	const { t } = useWords();
	return (
		<div class="alone">
			<p role="status">{alone.value && t('outreach.aloneText')}</p>
			<button
				type="button"
				class="quiet"
				onClick={() => {
					alone.value = !alone.value;
				}}
			>
				{t(alone.value ? 'outreach.aloneEnd' : 'outreach.alone')}
			</button>
		</div>
	);
}

/** Before people part: how to hand it over, and whether it was understood (O-08, O-09, O-12). */
export function Parting() {
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
