/** "Wis alles" in two taps, so that a slip of the thumb costs nothing. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
	label: ComponentChildren;
	sure: ComponentChildren;
	yes: ComponentChildren;
	no: ComponentChildren;
	onWipe: () => void;
}

export function Wipe({ label, sure, yes, no, onWipe }: Props) {
	const [asking, setAsking] = useState(false);
	if (!asking)
		return (
			<button type="button" class="quiet" onClick={() => setAsking(true)}>
				{label}
			</button>
		);
	return (
		<div class="wipe" role="group">
			<p role="status">{sure}</p>
			<button
				type="button"
				class="secondary"
				ref={(button) => button?.focus()}
				onClick={() => {
					setAsking(false);
					onWipe();
				}}
			>
				{yes}
			</button>
			<button type="button" class="quiet" onClick={() => setAsking(false)}>
				{no}
			</button>
		</div>
	);
}
