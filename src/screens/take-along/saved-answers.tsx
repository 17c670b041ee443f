/** Answers kept on someone's own phone if they ask for it: the offer, and the way back to them (S-18, P-07). */
import { useEffect, useState } from 'preact/hooks';
import { Reveal } from '../../components/reveal';
import { date } from '../../i18n/format';
import { useWords } from '../../i18n/words';
import { nextPlace } from '../../session/next-place';
import { DAYS_KEPT, lastDay, readSaved, savedText } from '../../session/take-along/saved-answers';
import type { Visit } from '../../session/visit';
import './saved-answers.css';

interface Offer {
	visit: Visit;
	/** One line that opens, where something else has to be done first. */
	folded?: boolean;
}

/** Shown where something has been answered, and only on a device that is someone's own. */
export function SaveOffer({ visit: { mode, session, savedAnswers, today }, folded = false }: Offer) {
	const { t } = useWords();
	const [state, setState] = useState<'offered' | 'declined' | 'failed'>('offered');
	const text = savedText(session.answers.value, session.ruleset.facts, today.peildatum);
	const saved = savedAnswers.text.value === text;
	const nothing = Object.keys(session.answers.value).length === 0;
	if (!mode.remembers || nothing || state === 'declined') return null;
	const offer = (
		<>
			<p>{t('save.text', { days: DAYS_KEPT })}</p>
			<p class="ways-on">
				{saved ? (
					<button type="button" class="quiet" onClick={savedAnswers.drop}>
						{t('save.drop')}
					</button>
				) : (
					<>
						<button
							type="button"
							class="secondary"
							onClick={() => setState(savedAnswers.keep(text) ? 'offered' : 'failed')}
						>
							{t('save.yes')}
						</button>
						<button type="button" class="quiet" onClick={() => setState('declined')}>
							{t('save.no')}
						</button>
					</>
				)}
			</p>
			<p role="status">
				{saved
					? t('save.saved', { date: date(lastDay(today.peildatum)) })
					: state === 'failed' && t('save.failed')}
			</p>
		</>
	);
	if (folded)
		return (
			<div class="save">
				<Reveal label={t('save.offer')}>{offer}</Reveal>
			</div>
		);
	return (
		<section class="save" aria-labelledby="save">
			<h2 id="save">{t('save.offer')}</h2>
			{offer}
		</section>
	);
}

/** On the first screen: what was saved before, to go on with or to wipe. What is too old goes without a word. */
export function SavedVisit({ visit }: { visit: Visit }) {
	const { t } = useWords();
	const { savedAnswers, notice, router, session, today } = visit;
	const [unreadable, setUnreadable] = useState(false);
	const read = () =>
		savedAnswers.text.value === null
			? null
			: readSaved(savedAnswers.text.value, session.ruleset.facts, today.peildatum);
	const saved = read();
	// Another tab may have saved or wiped.
	useEffect(savedAnswers.look, []);
	useEffect(() => {
		if (typeof saved !== 'string') return;
		savedAnswers.drop();
		setUnreadable(saved === 'unreadable');
	}, [saved]);
	const resume = () => {
		savedAnswers.look();
		const still = read();
		if (still === null || typeof still === 'string') return;
		session.answer(still.answers);
		router.go(nextPlace(session));
	};
	const drop = () => {
		savedAnswers.drop();
		notice.value = 'wiped';
	};
	if (unreadable) return <p class="notice">{t('save.unreadable')}</p>;
	if (saved === null || typeof saved === 'string') return null;
	return (
		<div class="notice save">
			<p>{t('save.found', { date: date(saved.until) })}</p>
			{saved.changed && <p>{t('save.changed')}</p>}
			<p class="ways-on">
				<button type="button" class="secondary" onClick={resume}>
					{t('save.resume')}
				</button>
				<button type="button" class="quiet" onClick={drop}>
					{t('save.drop')}
				</button>
			</p>
		</div>
	);
}
