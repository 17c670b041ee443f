/** What stands below the first screenful is drawn in the frame after it: the heading does not wait for it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './next-frame.css';

/** @param children a function, so that nothing is worked out before */
export function NextFrame({ children }: { children: () => ComponentChildren }) {
	const [due, setDue] = useState(false);
	// Effects follow the paint.
	useEffect(() => setDue(true), []);
	return due ? children() : <div class="room" />;
}
