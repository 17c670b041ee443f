/** A screen in a public place: no menus, no marking, no dragging, no zooming by two fingers (K-12). A− and A+ stay. */
export function lockDown(document: Document): () => void {
	const controller = new AbortController();
	const { signal } = controller;
	const refuse = (event: Event) => event.preventDefault();
	document.documentElement.dataset.locked = '';
	// The last one is Safari's name for two fingers.
	for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop', 'gesturestart'])
		document.addEventListener(type, refuse, { signal });
	// Two fingers on a touchpad arrive as a wheel with the control key.
	document.addEventListener('wheel', (event) => event.ctrlKey && refuse(event), { signal, passive: false });
	return () => {
		controller.abort();
		delete document.documentElement.dataset.locked;
	};
}
