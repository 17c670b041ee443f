/** Help of others that may fit: a row for each, the first to look at on top. */
import { Row, Rows } from '../../components/row';
import { useShowMore } from '../../components/use-show-more';
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { signpostRows } from '../signpost/signpost.view';
import { knownOf } from '../texts/regeling-text';
import { useTitle } from '../use-title';

const MOST = 6;

export function ElsewhereScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t } = words;
	const rows = signpostRows(knownOf(visit.session), visit.mode, words);
	const { list, all, showFrom } = useShowMore<HTMLUListElement>();
	const hidden = all ? 0 : Math.max(0, rows.length - MOST);
	useTitle();
	return (
		<>
			<h1 tabIndex={-1}>{t('results.elsewhere', { count: rows.length })}</h1>
			<Rows list={list}>
				{rows.slice(0, rows.length - hidden).map(({ n, icon, name, line }) => (
					<Row key={n} href={to.signpost(n)} icon={icon} name={name} line={line} />
				))}
			</Rows>
			{hidden > 0 && (
				<button type="button" class="quiet" onClick={() => showFrom(MOST)}>
					{t('results.more', { count: hidden })}
				</button>
			)}
		</>
	);
}
