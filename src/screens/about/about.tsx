/** What this is, what happens with answers, which rules it counts with, and what words mean. */

import { date } from '../../i18n/format';
import { type Text, useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import { DAYS_KEPT } from '../../session/take-along/saved-answers';
import type { Visit } from '../../session/visit';
import { DateDoubt } from '../date-doubt';
import { DraftNotice } from '../draft-notice';
import { useTitle } from '../use-title';
import { assembledVersions } from './about.view';

export const PRIVACY = [
	'privacyStay',
	'privacyAsk',
	'privacyCount',
	'privacyTranslate',
	'privacyLink',
] as const;

export function AboutScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t, plain, of, keys, join } = words;
	const { deployment, device, mode, today, session } = visit;
	const { sender, statement, accessibility, feedback } = deployment;
	useTitle(plain('about.heading'));
	return (
		<div class="about">
			<h1 tabIndex={-1}>{t('about.heading')}</h1>
			<p>{t('about.what')}</p>
			<p>{t('about.someoneElse')}</p>
			<DraftNotice />
			<section id="privacy">
				<h2>{t('about.privacyHeading')}</h2>
				<p>{sender ? t('about.privacySender', { sender }) : t('about.privacyTrial')}</p>
				{PRIVACY.map((line) => (
					<p key={line}>{t(`about.${line}`)}</p>
				))}
				{mode.remembers && <p>{join([t('save.offer'), t('save.text', { days: DAYS_KEPT })], ' ')}</p>}
				<p>
					<a href={to.proof}>{t('proof.heading')}</a>
				</p>
				<Elsewhere address={statement} name={t('about.statement')} links={mode.links} />
			</section>
			<section>
				<h2>{t('about.versionsHeading')}</h2>
				<ul>
					{assembledVersions(session.ruleset).map(({ id, from }) => {
						const name = of('regelingen', `${id}.name`);
						return (
							<li key={id}>
								{from ? t('about.version', { name, date: date(from) }) : t('about.noVersion', { name })}
							</li>
						);
					})}
				</ul>
				<p>{t('about.day', { date: date(today.peildatum) })}</p>
				<p>{t('about.published', { date: date(device.published) })}</p>
				<p class="small">{t('about.app', { version: device.version })}</p>
				<p>
					<a href={to.dossiers}>{t('dossiers.heading')}</a>
				</p>
				<DateDoubt today={today} />
			</section>
			<Elsewhere address={accessibility} name={t('about.accessibility')} links={mode.links} />
			<Elsewhere address={feedback} name={t('about.feedback')} links={mode.links} />
			<section>
				<h2>{t('about.wordsHeading')}</h2>
				<dl class="terms">
					{keys('uitleg').map((term) => (
						<div key={term}>
							<dt>{of('uitleg', `${term}.term`)}</dt>
							<dd>{of('uitleg', `${term}.text`)}</dd>
						</div>
					))}
				</dl>
			</section>
		</div>
	);
}

/** A page of whoever publishes this. Where links lead out of a kiosk its address stands there to read. */
function Elsewhere({ address, name, links }: { address: string | null; name: Text; links: boolean }) {
	if (!address) return null;
	return (
		<p>
			{links ? (
				<a href={address}>{name}</a>
			) : (
				<>
					{name}: <bdi dir="ltr">{address}</bdi>
				</>
			)}
		</p>
	);
}
