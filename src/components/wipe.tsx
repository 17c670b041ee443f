/** "Wis alles" in two taps, so that a slip of the thumb costs nothing. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
	label: ComponentChildren;
	sure: ComponentChildren;
	yes: ComponentChildren;
	no: ComponentChildren;
	onWipe: () => void;
}

export function Wipe({ label, sure, yes, no, onWipe }: Props) {
	const [asking, setAsking] = useState<boolean | null>(null);
	const first = useRef<HTMLButtonElement>(null);
	const question = useId();
	// The button that was pressed is gone: the focus goes to the one in its place.
	useEffect(() => {
		if (asking !== null) first.current?.focus();
	}, [asking]);
	if (!asking)
		return (
			<button type="button" class="quiet" ref={first} onClick={() => setAsking(true)}>
				{label}
			</button>
		);
	return (
		<div class="wipe">
			<p id={question}>{sure}</p>
			<button
				type="button"
				class="secondary"
				ref={first}
				// Said with the focus that moves here: a region of its own would come too late.
				aria-describedby={question}
				onClick={() => {
					setAsking(null);
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
