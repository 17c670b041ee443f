import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ShowMore<E extends HTMLElement> {
	/** For the element whose children are the list. */
	list: RefObject<E | null>;
	all: boolean;
	/** @param first place in the whole list of what is new */
	showFrom: (first: number) => void;
}

/** A list whose rest comes with one tap. The button goes, so the focus moves to the first that is new. */
export function useShowMore<E extends HTMLElement>(): ShowMore<E> {
	const list = useRef<E>(null);
	const [first, showFrom] = useState<number | null>(null);
	useLayoutEffect(() => {
		if (first !== null) list.current?.children[first]?.querySelector<HTMLElement>('a, input')?.focus();
	}, [first]);
	return { list, all: first !== null, showFrom };
}
