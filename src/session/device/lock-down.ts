/**
 * A screen in a public place: no menus, no marking, no dragging, no zooming by two fingers, no other pages (K-12).
 * A− and A+ stay.
 */
export function lockDown(document: Document): () => void {
	const controller = new AbortController();
	const { signal } = controller;
	const refuse = (event: Event) => event.preventDefault();
	document.documentElement.dataset.locked = '';
	// The last one is Safari's name for two fingers.
	for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop', 'gesturestart'])
		document.addEventListener(type, refuse, { signal });
	// With a key held down or another button a click would open a page of its own.
	const stop = (event: Event) => {
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	const first = { signal, capture: true };
	document.addEventListener('auxclick', stop, first);
	document.addEventListener('click', (event) => isOrdinary(event) || stop(event), first);
	// Two fingers on a touchpad arrive as a wheel with the control key.
	document.addEventListener('wheel', (event) => event.ctrlKey && refuse(event), { signal, passive: false });
	return () => {
		controller.abort();
		delete document.documentElement.dataset.locked;
	};
}

const isOrdinary = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
	!(button || altKey || ctrlKey || metaKey || shiftKey);
