/** Puts a sheet of paper behind the screen: it is only there to be printed, and holds as much as fits on one side. */
import { render, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * @param sheets the same sheet with ever less on it, fullest first: the first that fits is printed, else the last.
 * None when there is nothing to print.
 */
export function useSheet(sheets: () => Iterable<VNode>): void {
	useEffect(() => {
		const place = document.createElement('div');
		place.className = 'paper-place';
		document.body.append(place);
		const layOut = () => {
			if (!place.isConnected) return;
			// Anew: Chromium can keep the empty boxes of letters that had not come yet.
			render(null, place);
			for (const sheet of sheets()) {
				render(sheet, place);
				// The sheet takes the place of the screen.
				document.documentElement.dataset.paper = '';
				const shown = place.firstElementChild as HTMLElement;
				if (shown.scrollHeight <= shown.clientHeight) return;
			}
		};
		layOut();
		// Letters of another script can come late.
		document.fonts?.ready.then(layOut);
		window.addEventListener('beforeprint', layOut);
		return () => {
			window.removeEventListener('beforeprint', layOut);
			render(null, place);
			place.remove();
			delete document.documentElement.dataset.paper;
		};
	});
}
