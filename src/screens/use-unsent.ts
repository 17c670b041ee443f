/** What was ticked or typed is still there after a look at contact, "Over" and the like, though it was not sent yet. */
import { useState } from 'preact/hooks';
import type { Visit } from '../session/visit';

/**
 * As `useState`.
 * @param name one of its own for each state of a screen
 */
export function useUnsent<T>({ unsent }: Visit, name: string, initial: T): [T, (next: T) => void] {
	const [value, setValue] = useState<T>(unsent.has(name) ? (unsent.get(name) as T) : initial);
	return [
		value,
		(next) => {
			unsent.set(name, next);
			setValue(() => next);
		},
	];
}
