/** The name of the tab follows the screen. It never holds an answer or an outcome (P-03). */
import { useEffect } from 'preact/hooks';
import { useWords } from '../i18n/words';

export function useTitle(...parts: readonly string[]): void {
	const { plain } = useWords();
	const title = [...parts, plain('title')].filter(Boolean).join(' – ');
	useEffect(() => {
		document.title = title;
	}, [title]);
}
