/** A text button that opens a few lines in place. Nothing essential goes in here. */
import type { ComponentChildren } from 'preact';

interface Props {
	label: ComponentChildren;
	children: ComponentChildren;
	onOpen?: () => void;
}

export const Reveal = ({ label, children, onOpen }: Props) => (
	<details class="reveal" onToggle={(event) => event.currentTarget.open && onOpen?.()}>
		<summary>{label}</summary>
		<div class="reveal-text">{children}</div>
	</details>
);
