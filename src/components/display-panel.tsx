/** Letters larger and smaller, and harder contrast: for screens whose own settings are out of reach (K-12). */
import type { ComponentChildren } from 'preact';

interface Props {
	open: ComponentChildren;
	smaller: string;
	larger: string;
	contrast: ComponentChildren;
	/** "Letters: 2 van 5", said when it changes. */
	size: ComponentChildren;
	atSmallest: boolean;
	atLargest: boolean;
	harder: boolean;
	onResize: (steps: 1 | -1) => void;
	onContrast: () => void;
}

export const DisplayPanel = (props: Props) => (
	<details class="display">
		<summary>
			<span class="display-sign" aria-hidden="true">
				Aa
			</span>
			<span class="display-name">{props.open}</span>
		</summary>
		<div class="display-choices">
			<button
				type="button"
				aria-label={props.smaller}
				aria-disabled={props.atSmallest}
				onClick={() => props.onResize(-1)}
			>
				A−
			</button>
			<button
				type="button"
				aria-label={props.larger}
				aria-disabled={props.atLargest}
				onClick={() => props.onResize(1)}
			>
				A+
			</button>
			<span role="status" class="small">
				{props.size}
			</span>
			<button type="button" aria-pressed={props.harder} onClick={props.onContrast}>
				{props.contrast}
			</button>
		</div>
	</details>
);
