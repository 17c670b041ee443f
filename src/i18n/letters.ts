/** Letters that a device may lack: fetched before a text is laid out, or right after it. */

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

/** Whoever sees nothing new for so long is better off with boxes that become letters. */
const PATIENCE = 1_500;

/**
 * Waits for the letters of a language, so that the first text in it does not move when they come.
 * @param sample a few words in it: files are fetched only for letters that are in them
 */
export async function lettersFor({ fonts }: Document, sample: string): Promise<void> {
	if (!fonts?.load) return;
	const coming = [400, 700].map((weight) => fonts.load(`${weight} 1em ${FAMILIES}`, sample));
	await Promise.race([Promise.allSettled(coming), new Promise((done) => setTimeout(done, PATIENCE))]);
}

/** As components/fonts.css names them. */
const FAMILIES = '"Arabic script", "Ethiopic script"';
