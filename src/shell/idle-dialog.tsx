/** "Ben je er nog?": one large way to stay, and it can be asked for ever (K-05, K-06). */
import { Dialog } from '../components/dialog';
import { useWords } from '../i18n/words';
import type { Watch } from '../session/device/idle';
import type { Visit } from '../session/visit';
import './idle-dialog.css';

interface Props {
	idle: Watch;
	visit: Pick<Visit, 'mode' | 'wipe'>;
}

/** Seconds at which the time is said aloud: every second would be a torment. */
const SAID = [60, 30, 10];

export function IdleDialog({ idle, visit: { mode, wipe } }: Props) {
	const { t } = useWords();
	const left = idle.left.value ?? 0;
	const said = SAID.findLast((second) => second >= left) ?? left;
	// A touch on this button is an answer of its own, not a sign of life.
	const mine = (event: Event) => event.stopPropagation();
	return (
		<Dialog labelledBy="idle" describedBy="idle-text" onEscape={idle.stay}>
			<h2 id="idle">{t('idle.heading')}</h2>
			<p id="idle-text">{t('idle.text', { count: mode.idle?.warning ?? 0 })}</p>
			<p class="seconds" aria-hidden="true">
				{t('idle.left', { count: left })}
			</p>
			<p class="unseen" role="status">
				{t('idle.left', { count: said })}
			</p>
			<p class="answers">
				<button type="button" class="primary" onClick={idle.stay}>
					{t('idle.stay')}
				</button>
				<button
					type="button"
					class="secondary"
					onPointerDown={mine}
					onKeyDown={(event) => ['Enter', ' '].includes(event.key) && mine(event)}
					onClick={wipe}
				>
					{t('idle.wipe')}
				</button>
			</p>
		</Dialog>
	);
}
