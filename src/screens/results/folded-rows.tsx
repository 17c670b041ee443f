/** A list of which only the first stand there; the others come with one tap. */
import { Row, Rows } from '../../components/row';
import { useShowMore } from '../../components/use-show-more';
import { type Text, useWords } from '../../i18n/words';

interface Props {
	rows: readonly { href: string; icon: string; name: Text; line: Text | null }[];
	/** How many stand there. */
	most: number;
}

export function FoldedRows({ rows, most }: Props) {
	const { t } = useWords();
	const { list, all, showFrom } = useShowMore<HTMLUListElement>();
	const hidden = all ? 0 : Math.max(0, rows.length - most);
	return (
		<>
			<Rows list={list}>
				{rows.slice(0, rows.length - hidden).map((row) => (
					<Row key={row.href} {...row} />
				))}
			</Rows>
			{hidden > 0 && (
				<button type="button" class="quiet" onClick={() => showFrom(most)}>
					{t('results.more', { count: hidden })}
				</button>
			)}
		</>
	);
}
