/** A group of results. Only the first of a long list stand there, the others come with one tap. */
import { Row, Rows } from '../../components/row';
import { type Mark, StatusMark } from '../../components/status-mark';
import { useShowMore } from '../../components/use-show-more';
import { type Text, useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import type { RowView } from './row.view';

interface Props {
	heading: Text;
	status: Mark;
	rows: readonly RowView[];
	most: number;
}

export function MoreRows({ heading, status, rows, most }: Props) {
	const { t } = useWords();
	const { list, all, showFrom } = useShowMore<HTMLUListElement>();
	if (rows.length === 0) return null;
	// One row takes no more room than a button that would show it.
	const hidden = all || rows.length === most + 1 ? 0 : Math.max(0, rows.length - most);
	return (
		<section aria-labelledby={`group-${status}`}>
			<h2 id={`group-${status}`} class="group-name">
				<StatusMark status={status} />
				<span>{heading}</span>
			</h2>
			<Rows list={list}>
				{rows.slice(0, rows.length - hidden).map(({ n, icon, name, line }) => (
					<Row key={n} href={to.regeling(n)} icon={icon} name={name} line={line} />
				))}
			</Rows>
			{hidden > 0 && (
				<button type="button" class="quiet" onClick={() => showFrom(most)}>
					{t('results.more', { count: hidden })}
				</button>
			)}
		</section>
	);
}
