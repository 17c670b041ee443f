/** An empty page over everything, with one way back: nobody who walks by reads along (K-11, P-11). */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './cover.css';

export function Cover({ show, onShow }: { show: ComponentChildren; onShow: () => void }) {
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => button.current?.focus(), []);
	return (
		<main class="cover">
			<button type="button" class="secondary" ref={button} onClick={onShow}>
				{show}
			</button>
		</main>
	);
}
