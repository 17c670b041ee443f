/**
 * Where an answer lies against the limits. Full, half and empty as in the marks of the statuses. Hidden from
 * screen readers: the words beside it say the same. It holds no words, so that it can mirror in right-to-left.
 */
import './limit-bar.css';

/** From and to are parts of the whole, 0 to 1. */
export interface Stretch {
	from: number;
	to: number;
	mark: 'likely' | 'maybe' | 'unlikely';
}

interface Props {
	stretches: readonly Stretch[];
	own: { from: number; to: number } | null;
}

const WIDE = 1000;
const [TOP, BOTTOM, HIGH] = [38, 86, 100];
const HALF = (TOP + BOTTOM) / 2;

export const LimitBar = ({ stretches, own }: Props) => (
	<svg class="limit-bar" viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
		{stretches.map(({ from, to, mark }) => {
			const [x, width] = [from * WIDE, (to - from) * WIDE];
			const y = mark === 'likely' ? TOP : HALF;
			return (
				<>
					{mark !== 'unlikely' && <rect class="fill" x={x} y={y} width={width} height={BOTTOM - y} />}
					<rect class="line" x={x} y={TOP} width={width} height={BOTTOM - TOP} />
				</>
			);
		})}
		{own && <path class="around" d={bracket(own)} />}
		{own && <path class="own" d={bracket(own)} />}
	</svg>
);

/** A bracket over the bar, without a side where the answer has no end; for an exact answer one line. */
function bracket({ from, to }: { from: number; to: number }): string {
	const [start, end] = [from * WIDE, to * WIDE];
	if (start === end) return `M${start} 4V${HIGH - 2}`;
	return `${from > 0 ? `M${start} ${HIGH - 2}V14` : 'M0 14'}H${end}${to < 1 ? `V${HIGH - 2}` : ''}`;
}
