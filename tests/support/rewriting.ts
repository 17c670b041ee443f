/** What others do to a page that is on the screen. Both run in the page, before anything else. */

/**
 * As browsers translate: the text is taken out and stands, translated, in two elements of the browser's own. The
 * translation is the text in capitals.
 */
export function translator(): void {
	const translate = (text: Text) => {
		const parent = text.parentElement;
		if (!parent || !text.data.trim() || parent.closest('font, [translate=no], script, style, textarea'))
			return;
		const [outer, inner] = [document.createElement('font'), document.createElement('font')];
		inner.textContent = text.data.toUpperCase();
		outer.append(inner);
		text.replaceWith(outer);
	};
	const below = (node: Node) => {
		const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
		const texts = node instanceof Text ? [node] : [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		texts.forEach(translate);
	};
	new MutationObserver((changes) => {
		for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) below(node);
	}).observe(document, { childList: true, subtree: true, characterData: true });
	addEventListener('DOMContentLoaded', () => {
		document.documentElement.lang = 'de';
		document.documentElement.className = 'translated-ltr';
		below(document.body);
	});
}

/** A voice of the device: what it would say stands on the page's own `spoken`. */
export function voice(): void {
	const spoken: string[] = [];
	Object.assign(window, {
		spoken,
		SpeechSynthesisUtterance: class {
			constructor(readonly text: string) {}
		},
	});
	Object.defineProperty(window, 'speechSynthesis', {
		value: {
			getVoices: () => [{ lang: 'nl-NL', localService: true }],
			addEventListener() {},
			cancel() {},
			speak(said: { text: string; onend(): void }) {
				spoken.push(said.text.toUpperCase());
				said.onend();
			},
		},
	});
}

/** As extensions do: a mark behind each field, a button behind each number, something at the end of every heading. */
export function extension(): void {
	const mark = (name: string) =>
		Object.assign(document.createElement('span'), { className: 'injected', textContent: name });
	const look = () => {
		for (const one of document.querySelectorAll('input, bdi'))
			if (!one.nextElementSibling?.matches('.injected')) one.after(mark('+'));
		for (const one of document.querySelectorAll('h1, h2, button, p, li'))
			if (!one.lastElementChild?.matches('.injected')) one.append(mark('*'));
	};
	new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
