/** A group of results with one outcome. */
import { type Mark, StatusMark } from '../../components/pictures/status-mark';
import type { Text } from '../../i18n/words';
import { to } from '../../session/screens';
import { FoldedRows } from './folded-rows';
import type { RowView } from './row.view';

interface Props {
	heading: Text;
	status: Mark;
	rows: readonly RowView[];
	most: number;
}

export function MoreRows({ heading, status, rows, most }: Props) {
	if (rows.length === 0) return null;
	return (
		<section aria-labelledby={`group-${status}`}>
			<h2 id={`group-${status}`} class="group-name">
				<StatusMark status={status} />
				<span>{heading}</span>
			</h2>
			<FoldedRows
				rows={rows.map(({ n, icon, name, line }) => ({ href: to.regeling(n), icon, name, line }))}
				// One row takes no more room than a button that would show it.
				most={rows.length === most + 1 ? rows.length : most}
			/>
		</section>
	);
}
