/** Keeps the screen on. The device may refuse, and gives it up whenever the page is out of sight. */
export function keepAwake({ document, navigator }: Window): () => void {
	const ask = () => {
		if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => {});
	};
	ask();
	document.addEventListener('visibilitychange', ask);
	return () => document.removeEventListener('visibilitychange', ask);
}
