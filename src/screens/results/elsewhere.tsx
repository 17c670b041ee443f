/** Help of others that may fit: a row for each, the first to look at on top. */
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { signpostRows } from '../signpost/signpost.view';
import { knownOf } from '../texts/regeling-text';
import { useTitle } from '../use-title';
import { FoldedRows } from './folded-rows';

const MOST = 6;

export function ElsewhereScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t } = words;
	const rows = signpostRows(knownOf(visit.session), visit.mode, words);
	useTitle();
	return (
		<>
			<h1 tabIndex={-1}>{t('results.elsewhere', { count: rows.length })}</h1>
			<FoldedRows
				rows={rows.map(({ n, icon, name, line }) => ({ href: to.signpost(n), icon, name, line }))}
				most={MOST}
			/>
		</>
	);
}
