/** For two people at one screen: a word before the start, and answering alone. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { useWords } from '../../i18n/words';
import { nextPlace } from '../../session/next-place';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { QrCode } from '../take-along/qr-code';
import './outreach.css';

/** Read aloud before anything is asked (O-01). */
export function Consent({ visit, begin }: { visit: Visit; begin: string }) {
	const { t, plain } = useWords();
	const { publicUrl } = visit.deployment;
	const [self, setSelf] = useState(false);
	const goAlone = () => {
		visit.alone.value = true;
		visit.router.go(nextPlace(visit.session));
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
			<p>
				<a href={to.cards}>{t('moments.open')}</a>
			</p>
			<div role="status">
				{self && (
					<>
						{publicUrl && (
							<>
								<p>{t('outreach.selfCode')}</p>
								<QrCode address={publicUrl} name={plain('outreach.selfCode')} />
							</>
						)}
						<p>{t('outreach.selfTablet')}</p>
						<button type="button" class="secondary" onClick={goAlone}>
							{t('outreach.alone')}
						</button>
					</>
				)}
			</div>
		</section>
	);
}

/** A question can be answered without the person beside you: one language, no earlier answers (O-04). */
export function Alone({ visit: { alone, router, session, returnTo } }: { visit: Visit }) {
	const { t } = useWords();
	const place = router.route.value;
	// The browser has a way back too. Before the next paint: no frame shows what was ticked or added up there.
	useLayoutEffect(() => {
		const isStep = place.screen === 'question' || place.screen === 'adding';
		const answered = isStep && session.taken.peek().includes(place.n);
		if (alone.peek() && answered && !returnTo.peek()) router.replace(nextPlace(session));
	}, [place]);
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
