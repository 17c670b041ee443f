/** A text button that opens a few lines in place. Nothing essential goes in here. */
import type { ComponentChildren } from 'preact';

export const Reveal = ({ label, children }: { label: ComponentChildren; children: ComponentChildren }) => (
	<details class="reveal">
		<summary>{label}</summary>
		<div class="reveal-text">{children}</div>
	</details>
);
