/** An empty page over everything, with one way back: nobody who walks by reads along (K-11, P-11). */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './cover.css';

interface Props {
	show: ComponentChildren;
	onShow: () => void;
	/** Where someone else may stand here now: a button as large as the other one. */
	fresh?: ComponentChildren;
	onFresh: () => void;
}

export function Cover({ show, onShow, fresh, onFresh }: Props) {
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => button.current?.focus(), []);
	return (
		<main class="cover">
			<button type="button" class="secondary" ref={button} onClick={onShow}>
				{show}
			</button>
			{fresh && (
				<button type="button" class="secondary" onClick={onFresh}>
					{fresh}
				</button>
			)}
		</main>
	);
}
