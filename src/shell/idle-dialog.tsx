/** "Ben je er nog?": one large way to stay, and it can be asked for ever (K-05, K-06). */
import { Dialog } from '../components/dialog';
import { useWords } from '../i18n/words';
import './idle-dialog.css';

interface Props {
	/** Seconds left. */
	left: number;
	/** Seconds there were when the question came up. */
	warning: number;
	onStay: () => void;
	onWipe: () => void;
}

/** Seconds at which the time is said aloud: every second would be a torment. */
const SAID = [60, 30, 10];

export function IdleDialog({ left, warning, onStay, onWipe }: Props) {
	const { t } = useWords();
	const said = SAID.findLast((second) => second >= left) ?? left;
	// A touch on this button is an answer of its own, not a sign of life.
	const mine = (event: Event) => event.stopPropagation();
	return (
		<Dialog labelledBy="idle" describedBy="idle-text" onEscape={onStay}>
			<h2 id="idle">{t('idle.heading')}</h2>
			<p id="idle-text">{t('idle.text', { count: warning })}</p>
			<p class="seconds" aria-hidden="true">
				{t('idle.left', { count: left })}
			</p>
			<p class="unseen" role="status">
				{t('idle.left', { count: said })}
			</p>
			<p class="answers">
				<button type="button" class="primary" onClick={onStay}>
					{t('idle.stay')}
				</button>
				<button
					type="button"
					class="secondary"
					onPointerDown={mine}
					onKeyDown={(event) => ['Enter', ' '].includes(event.key) && mine(event)}
					onClick={onWipe}
				>
					{t('idle.wipe')}
				</button>
			</p>
		</Dialog>
	);
}
