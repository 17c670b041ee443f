/** How many of each: a row with one fewer, the number, one more. */
import { type Text, useWords } from '../../i18n/words';
import './counts.css';

/** More than anyone has at home of one age; larger numbers change nothing. */
const MOST = 9;

interface Props {
	rows: readonly { id: string; label: Text; count: number }[];
	onCount: (id: string, count: number) => void;
}

export function Counts({ rows, onCount }: Props) {
	const { t } = useWords();
	return (
		<div class="counts">
			{rows.map(({ id, label, count }) => (
				<div class="count" key={id}>
					<span id={`${id}-label`}>{label}</span>
					<button
						type="button"
						name={`${id}-fewer`}
						aria-labelledby={`${id}-fewer ${id}-label`}
						aria-disabled={count === 0}
						onClick={() => count > 0 && onCount(id, count - 1)}
					>
						<span aria-hidden="true">−</span>
						<span class="unseen" id={`${id}-fewer`}>
							{t('question.fewer')}
						</span>
					</button>
					<output aria-live="polite">{count}</output>
					<button
						type="button"
						name={`${id}-more`}
						aria-labelledby={`${id}-more ${id}-label`}
						aria-disabled={count === MOST}
						onClick={() => count < MOST && onCount(id, count + 1)}
					>
						<span aria-hidden="true">+</span>
						<span class="unseen" id={`${id}-more`}>
							{t('question.more')}
						</span>
					</button>
				</div>
			))}
		</div>
	);
}
