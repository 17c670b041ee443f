/** What is known is enough to say yes or no. Anyone who wants to know how much can go on. */
import { type Text, useWords } from '../../i18n/words';
import { amountFactsOf } from '../../session/evaluation';
import { questionOf } from '../../session/questions/question-list';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';

/** @param unknown what is said where the rules give no amount */
export function HowMuch({ visit: { session, ask }, unknown }: { visit: Visit; unknown: Text | null }) {
	const { t } = useWords();
	const open = amountFactsOf(session);
	const [first] = open;
	const count = new Set(open.map((id) => questionOf(session.ruleset.facts, id).id)).size;
	const asks = session.done.value && first !== undefined;
	if (!asks && !unknown) return null;
	return (
		<p class="how-much">
			{unknown && <span>{unknown} </span>}
			{asks && (
				<>
					<button type="button" class="quiet" onClick={() => ask(first, to.results)}>
						{t('results.amounts')}
					</button>
					<span class="small">{t('results.amountsLeft', { count })}</span>
				</>
			)}
		</p>
	);
}
