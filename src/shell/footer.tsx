/** Below every screen, always the same: someone to talk to, wiping, and the rest behind "Meer" (S-15, P-10). */
import { Wipe } from '../components/wipe';
import { useWords } from '../i18n/words';
import { Glossary } from '../screens/glossary';
import { to } from '../session/screens';
import type { Visit } from '../session/visit';

const WIPE = { wipe: 'nav.wipe', done: 'kiosk.done', next: 'outreach.next' } as const;

interface Props {
	visit: Visit;
	address: string;
	/** Whether someone to talk to is not in view already. */
	talk: boolean;
}

export function Footer({ visit, address, talk }: Props) {
	const { t, plain } = useWords();
	const { mode, wipe } = visit;
	return (
		<footer>
			<nav aria-label={plain('nav.more')}>
				{talk && (
					<a class="secondary" href={to.contact}>
						{t('nav.talk')}
					</a>
				)}
				<a class="quiet" href={to.urgent}>
					{t('urgent.heading')}
				</a>
				<Wipe
					key={address}
					label={t(WIPE[mode.wipe])}
					sure={t('nav.wipeSure')}
					yes={t('nav.wipeYes')}
					no={t('nav.wipeNo')}
					onWipe={wipe}
				/>
				<details class="menu" key={`menu of ${address}`}>
					<summary class="quiet">{t('nav.menu')}</summary>
					<Glossary label={t('terms.open')} />
					<a class="quiet" href={to.about}>
						{t('nav.about')}
					</a>
					{mode.hides === 'below' && (
						<button type="button" class="quiet" onClick={() => (visit.covered.value = true)}>
							{t('cover.hide')}
						</button>
					)}
				</details>
			</nav>
			<p class="for-paper">{t('paper.elsewhere')}</p>
		</footer>
	);
}
