/** A question over everything else. The focus starts in it and stays in it; Escape is the safe answer (K-06). */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

interface Props {
	/** Id of the heading inside. */
	labelledBy: string;
	describedBy: string;
	onEscape: () => void;
	children: ComponentChildren;
}

export function Dialog({ labelledBy, describedBy, onEscape, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		const shown = dialog.current;
		shown?.showModal();
		// Closing gives the focus back to where it was.
		return () => shown?.close();
	}, []);
	return (
		<dialog
			ref={dialog}
			aria-labelledby={labelledBy}
			aria-describedby={describedBy}
			onCancel={(event) => {
				event.preventDefault();
				onEscape();
			}}
			onKeyDown={(event) => {
				if (event.key !== 'Tab') return;
				// Walking between the buttons is no answer, and leads nowhere else.
				event.stopPropagation();
				event.preventDefault();
				const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
				const next = stops.indexOf(document.activeElement as HTMLElement) + (event.shiftKey ? -1 : 1);
				stops.at(next % stops.length)?.focus();
			}}
		>
			{children}
		</dialog>
	);
}
