/**
 * A visit that was left in the background is forgotten (P-10, O-07). Compared on return, because timers
 * sleep there. There is no time limit while the page can be seen.
 */
export function forgetAfterAbsence(
	page: Document,
	now: () => number,
	minutes: number,
	forget: () => void,
): () => void {
	let leftAt: number | null = null;
	const look = () => {
		if (page.visibilityState === 'hidden') {
			leftAt ??= now();
			return;
		}
		const away = leftAt === null ? 0 : now() - leftAt;
		leftAt = null;
		// A clock that was put back says nothing about how long it was: then the safe side.
		if (away < 0 || away >= minutes * 60_000) forget();
	};
	look();
	page.addEventListener('visibilitychange', look);
	return () => page.removeEventListener('visibilitychange', look);
}
