/** What is known is enough to say yes or no. Anyone who wants to know how much can go on. */
import { type Text, useWords } from '../../i18n/words';
import { questionOf } from '../../session/questions/question-list';
import type { Visit } from '../../session/visit';

/** @param unknown what is said where the rules give no amount */
export function HowMuch({ visit: { session, askAmounts }, unknown }: { visit: Visit; unknown: Text | null }) {
	const { t } = useWords();
	const open = session.amountFacts.value;
	const count = new Set(open.map((id) => questionOf(session.ruleset.facts, id).id)).size;
	const asks = session.done.value && count > 0;
	if (!asks && !unknown) return null;
	return (
		<p class="how-much">
			{unknown && <span>{unknown} </span>}
			{asks && (
				<>
					<button type="button" class="quiet" onClick={askAmounts}>
						{t('results.amounts')}
					</button>
					<span class="small">{t('results.amountsLeft', { count })}</span>
				</>
			)}
		</p>
	);
}
