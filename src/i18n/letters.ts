/** Letters that arrive after the text was laid out. */

/**
 * Chromium (seen in 143) goes on drawing boxes for a text that was laid out before its letters were there. A hair's
 * difference in size lays it out again.
 * @returns stops watching
 */
export function redrawWhenLettersCome({ fonts, documentElement }: Document): () => void {
	if (!fonts?.addEventListener) return () => {};
	const redraw = () => {
		const { style } = documentElement;
		style.setProperty('--hair', style.getPropertyValue('--hair') === '0.01px' ? '0px' : '0.01px');
	};
	fonts.addEventListener('loadingdone', redraw);
	return () => fonts.removeEventListener('loadingdone', redraw);
}
