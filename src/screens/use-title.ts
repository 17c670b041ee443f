/**
 * The name of the tab. It stays in the browser's history, so only pages that are there for everyone have a name of
 * their own; on the way it is the same for all, and the heading has the focus (A-02, P-03).
 */
import { useEffect } from 'preact/hooks';
import { useWords } from '../i18n/words';

export function useTitle(page = ''): void {
	const { plain } = useWords();
	const title = [page, plain('title')].filter(Boolean).join(' – ');
	useEffect(() => {
		document.title = title;
	}, [title]);
}
