/**
 * A wipe in one tab is a wipe in all tabs of this app: whoever comes next would find the answers one tab away. What
 * goes from tab to tab is that it happened, and nothing else.
 */
export interface OtherTabs {
	/** Everything was wiped here. */
	tell(): void;
	/** Everything was wiped in another tab. */
	whenTold(wipe: () => void): void;
	close(): void;
}

/** @param scope of the app: path on its site */
export function otherTabs(scope: string): OtherTabs {
	const channel = new BroadcastChannel(`wipe ${scope}`);
	return {
		tell: () => channel.postMessage(null),
		whenTold(wipe) {
			channel.onmessage = wipe;
		},
		close: () => channel.close(),
	};
}
