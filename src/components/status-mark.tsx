/** Full, half or open: the status as a shape, beside its words. Never a cross, never red. */
export type Mark = 'likely' | 'maybe' | 'unlikely' | 'ended';

export const StatusMark = ({ status }: { status: Mark }) => (
	<svg class="status-mark" viewBox="0 0 24 24" aria-hidden="true">
		{status === 'ended' ? (
			<path class="line" d="M5 6h14v14H5z M5 10h14 M9 4v4 M15 4v4" />
		) : (
			<circle class="line" cx="12" cy="12" r="9" />
		)}
		{status === 'likely' && <circle class="fill" cx="12" cy="12" r="10" />}
		{status === 'likely' && <path class="tick" d="M7.5 12.5l3 3 6-6.5" />}
		{status === 'maybe' && <path class="fill" d="M12 3a9 9 0 0 1 0 18z" />}
		{status === 'unlikely' && <path class="line" d="M8 12h8" />}
	</svg>
);
