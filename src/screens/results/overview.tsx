/** The whole result at a glance: names with their status. Each goes to its card further down. */
import { StatusMark } from '../../components/status-mark';
import { useWords } from '../../i18n/words';
import { cardId } from './card';
import type { ResultsView } from './results.view';
import './overview.css';

export function Overview({ groups }: { groups: ResultsView['groups'] }) {
	const { t, plain } = useWords();
	const cards = groups.flatMap((group) => group.cards);
	if (cards.length < 2) return null;
	return (
		<ul class="overview" aria-label={plain('results.pageTitle')}>
			{cards.map((card) => (
				<li key={card.n}>
					<StatusMark status={card.status} />
					<span>
						<button type="button" class="link" onClick={() => goTo(cardId(card.n))}>
							{card.name}
						</button>
						<span class="small">{t(`status.${card.status}`)}</span>
					</span>
				</li>
			))}
		</ul>
	);
}

/** Not a link: an address with a name in it would stay in the history. */
function goTo(id: string): void {
	const heading = document.getElementById(id);
	heading?.scrollIntoView();
	heading?.focus();
}
