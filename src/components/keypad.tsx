/** Large keys for one number; the device's own keyboard stays away (K-04). A real keyboard goes on working. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './keypad.css';

interface Props {
	/** Id of the field the keys write in. Its keys are there while nobody writes in another one. */
	field: string;
	/** There before anyone touched the field. */
	open: boolean;
	label: string;
	erase: ComponentChildren;
	done: ComponentChildren;
	value: string;
	onType: (value: string) => void;
}

const DIGITS = [...'1234567890'];

export function Keypad({ field, open, label, erase, done, value, onType }: Props) {
	const [shown, setShown] = useState(open);
	useEffect(() => {
		const look = ({ target }: Event) => {
			if (!(target instanceof HTMLInputElement) || target.type !== 'text') return;
			setShown(target.id === field);
		};
		document.addEventListener('focusin', look);
		// After "done" the field may still have the focus.
		document.addEventListener('click', look);
		return () => {
			document.removeEventListener('focusin', look);
			document.removeEventListener('click', look);
		};
	}, [field]);
	if (!shown) return null;
	return (
		<div class="keypad" role="group" aria-label={label}>
			{DIGITS.map((digit) => (
				<button type="button" key={digit} onClick={() => onType(value + digit)}>
					{digit}
				</button>
			))}
			<button type="button" onClick={() => onType(value.slice(0, -1))}>
				{erase}
			</button>
			<button type="button" class="keypad-done" onClick={() => setShown(false)}>
				{done}
			</button>
		</div>
	);
}
