/** A tick, a question mark or a line: the status as a shape, beside its words. Never a cross, never red. */
import './status-mark.css';

export type Mark = 'likely' | 'maybe' | 'unlikely' | 'ended';

/** The tick is a hole: a colour of its own is lost where a browser changes the colours. */
const TICKED = 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z M6.7 13.3l3.8 3.8 6.8-7.3-1.6-1.6-5.2 5.7-2.2-2.2z';

export const StatusMark = ({ status }: { status: Mark }) => (
	<svg class="status-mark" viewBox="0 0 24 24" aria-hidden="true">
		{status === 'ended' && <path class="line" d="M5 6h14v14H5z M5 10h14 M9 4v4 M15 4v4" />}
		{status === 'likely' && <path class="fill" fill-rule="evenodd" d={TICKED} />}
		{status === 'maybe' && (
			<>
				<circle class="line" cx="12" cy="12" r="9" />
				<path class="line" d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8 M12 16.8v.2" />
			</>
		)}
		{status === 'unlikely' && <path class="line" d="M7 12h10" />}
	</svg>
);
