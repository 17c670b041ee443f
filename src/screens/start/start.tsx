/** The first screen: what you get, how long it takes, and that nobody sees it (S-02). */
import { useState } from 'preact/hooks';
import { Drawing } from '../../components/pictures/drawing';
import type { LanguageChoice } from '../../i18n/language-choice';
import { useWords } from '../../i18n/words';
import { nextPlace } from '../../session/next-place';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { DraftNotice } from '../draft-notice';
import { Later } from '../late-parts';
import { useTitle } from '../use-title';
import './start.css';

export function StartScreen({ visit, choice }: { visit: Visit; choice: LanguageChoice }) {
	const { t, of, language } = useWords();
	const { deployment, device, mode, session, today } = visit;
	const answered = Object.keys(session.answers.value).length > 0;
	// Someone who saved nothing waits for nothing.
	const [saved] = useState(visit.savedAnswers.text.peek() !== null);
	useTitle();
	return (
		<div class="start">
			<Drawing />
			<h1 tabIndex={-1}>{t('title')}</h1>
			{today.doubt && <Later extra>{({ DateDoubt }) => <DateDoubt today={today} />}</Later>}
			<p class="intro">
				{session.moment.value ? of('app', `start.moments.${session.moment.value.id}`) : t('start.intro')}
			</p>
			{saved && mode.remembers && !answered && (
				<Later>{({ SavedVisit }) => <SavedVisit visit={visit} />}</Later>
			)}
			{mode.together && !answered ? (
				<Later>{({ Consent }) => <Consent visit={visit} begin={nextPlace(session)} />}</Later>
			) : (
				<Promises visit={visit} />
			)}
			{answered ? (
				<a class="primary" href={nextPlace(session)}>
					{t('start.resume')}
				</a>
			) : (
				!mode.together && <Begin visit={visit} />
			)}
			{/* In view without a word of Dutch: who cannot read this finds the name of their language (I-01). */}
			<ul class="own-names">
				{choice.languages.map(({ code, own }) => (
					<li key={code}>
						<button
							type="button"
							aria-current={code === language.code ? 'true' : undefined}
							onClick={() => choice.choose(code)}
						>
							<bdi lang={code}>{own}</bdi>
						</button>
					</li>
				))}
			</ul>
			<p class="small" role="status">
				{device.offline.value ? t('offline.now') : device.ready.value && t('offline.ready')}
			</p>
			{mode.otherDays && <Later>{({ ChooseDay }) => <ChooseDay visit={visit} />}</Later>}
			<DraftNotice />
			<p class="sender">
				{deployment.sender ? t('notice.sender', { sender: deployment.sender }) : t('notice.trial')}
			</p>
		</div>
	);
}

/** Where someone lives is said with the first tap (flow 1, row 0). */
function Begin({ visit: { session, router } }: { visit: Visit }) {
	const { t } = useWords();
	const at = session.screens.findIndex(({ start }) => start);
	const first = session.screens[at];
	const [part] = first?.parts ?? [];
	if (!first?.start || !part)
		return (
			<a class="primary" href={to.question(1)}>
				{t('start.begin')}
			</a>
		);
	const { start } = first;
	return (
		<>
			<a
				class="primary"
				href={to.question(at + 1)}
				onClick={(event) => {
					event.preventDefault();
					session.reply(at + 1, { ticked: { [part.id]: [start] }, given: {} });
					router.go(nextPlace(session));
				}}
			>
				{t('start.beginHere')}
			</a>
			<p class="small">{t('start.here')}</p>
			<p>
				<a class="link" href={to.question(at + 1)}>
					{t('start.elsewhere')}
				</a>
			</p>
		</>
	);
}

function Promises({ visit: { mode } }: { visit: Visit }) {
	const { t, join } = useWords();
	return (
		<ul class="promises">
			<li>{t('start.time')}</li>
			<li>{t('start.login')}</li>
			<li>{join([t('start.stored'), t(`start.seen.${mode.promise}`)], ' ')}</li>
			<li>{t('start.noApplication')}</li>
		</ul>
	);
}
