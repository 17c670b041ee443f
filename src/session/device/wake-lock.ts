/**
 * Keeps the screen on while someone is there. The device may refuse, and gives it up whenever the page is out of sight.
 * @param minutes without a touch after which the device may lock again, as it does for any other page; Infinity: never
 */
export function keepAwake(window: Window, minutes: number): () => void {
	const { document, navigator } = window;
	const controller = new AbortController();
	const { signal } = controller;
	let lock: Promise<WakeLockSentinel | null> | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const letGo = () => {
		clearTimeout(timer);
		lock?.then((held) => held?.release()).catch(() => {});
		lock = null;
	};
	const ask = () => {
		if (document.visibilityState !== 'visible') return letGo();
		clearTimeout(timer);
		if (Number.isFinite(minutes)) timer = setTimeout(letGo, minutes * 60_000);
		lock ??= navigator.wakeLock?.request('screen').catch(() => null) ?? null;
	};
	ask();
	document.addEventListener('visibilitychange', ask, { signal });
	for (const touch of ['pointerdown', 'keydown', 'wheel'])
		window.addEventListener(touch, ask, { passive: true, signal });
	return () => {
		controller.abort();
		letGo();
	};
}
