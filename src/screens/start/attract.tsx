/** What a screen in a public place shows while nobody is there (K-02). Nothing moves, nothing sounds. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { date } from '../../i18n/format';
import type { LanguageChoice } from '../../i18n/language-choice';
import { useWords } from '../../i18n/words';
import { nextPlace } from '../../session/next-place';
import type { Visit } from '../../session/visit';
import { DateDoubt } from '../date-doubt';
import { DraftNotice } from '../draft-notice';
import { useTitle } from '../use-title';
import './attract.css';

export function AttractScreen({ visit, choice }: { visit: Visit; choice: LanguageChoice }) {
	const { t, plain, join, language } = useWords();
	const { deployment, mode, notice, session } = visit;
	// Someone who came back here in the middle of the questions goes on where they were.
	const begun = !visit.untouched();
	const begin = nextPlace(session);
	useTitle();
	useNoticeForAMoment(notice);
	useLetters(choice.languages.map(({ own }) => own).join(' '));
	return (
		<div class="attract">
			<div class="attract-title">
				<h1 tabIndex={-1}>{t('title')}</h1>
				<p class="intro">{t('start.intro')}</p>
				<DateDoubt today={visit.today} />
			</div>
			<div class="attract-ways">
				<div class="attract-begin">
					<a class="primary" href={begin}>
						{t(begun ? 'start.resume' : 'start.begin')}
					</a>
					<div>
						<p>{join([t('start.stored'), t(`start.seen.${mode.promise}`)], ' ')}</p>
						<p>
							<strong>{t('kiosk.staff')}</strong>
						</p>
					</div>
				</div>
				<ul class="attract-languages" aria-label={plain('nav.language')}>
					{choice.languages.map(({ code, own, dutch, dir }) => (
						<li key={code}>
							<button type="button" aria-pressed={code === language.code} onClick={() => choice.choose(code)}>
								<bdi lang={code} dir={dir}>
									{letters.value && own}
								</bdi>
								{own !== dutch && (
									<bdi class="dutch-name" lang="nl">
										{dutch}
									</bdi>
								)}
							</button>
						</li>
					))}
				</ul>
				<DraftNotice />
				<p class="sender">
					{deployment.sender ? t('notice.sender', { sender: deployment.sender }) : t('notice.trial')}
				</p>
			</div>
			<ForStaff visit={visit} />
		</div>
	);
}

const letters = signal(false);

/**
 * Chromium goes on showing boxes for a word that it drew before its letters came in. Here nobody comes by to
 * draw it again, so the letters come first: of both weights, for all screens that follow.
 */
function useLetters(text: string) {
	useEffect(() => {
		const { fontFamily } = getComputedStyle(document.body);
		const coming = [400, 600].map((weight) => document.fonts?.load(`${weight} 1rem ${fontFamily}`, text));
		// Letters that cannot come are drawn with what there is.
		Promise.allSettled(coming).then(() => (letters.value = true));
	}, [text]);
}

const SHOWN = { wiped: 3_000, other: 12_000 };

/** K-07: long enough to read, and gone before the next person stands here. */
function useNoticeForAMoment(notice: Visit['notice']) {
	const said = notice.value;
	useEffect(() => {
		if (!said) return;
		const timer = setTimeout(() => (notice.value = null), said === 'wiped' ? SHOWN.wiped : SHOWN.other);
		return () => clearTimeout(timer);
	}, [said]);
}

/** In a corner: which app, which rules, and a dot when no news came in for a day (K-14, K-15). */
function ForStaff({ visit: { device, longOffline } }: { visit: Visit }) {
	const { t, plain } = useWords();
	return (
		<p class="for-staff">
			{longOffline.value && <span class="dot" role="img" aria-label={plain('offline.now')} />}
			<span>{t('about.app', { version: device.version })}</span>
			<span>{t('about.published', { date: date(device.published) })}</span>
		</p>
	);
}
