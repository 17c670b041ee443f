/** What still has to be done, on top of the page, with focus. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
	heading: ComponentChildren;
	message: ComponentChildren;
	/** Each press of the button asks for attention again. */
	attempt: number;
	onFollow: () => void;
}

export function Problem({ heading, message, attempt, onFollow }: Props) {
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => box.current?.focus(), [attempt]);
	return (
		<div class="problem" role="alert" tabIndex={-1} ref={box}>
			<h2>{heading}</h2>
			<button type="button" class="link" onClick={onFollow}>
				{message}
			</button>
		</div>
	);
}
