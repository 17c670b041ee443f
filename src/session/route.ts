/** Places read from an address, and what of them can be shown. */
import { type Route, rowOf, SCREENS, type ScreenId, to } from './screens';
import { asSent } from './take-along/as-sent';

/** The address of everything between the first screen and the end of a visit. */
export const WAY = '#/check';

/** Anything unknown is the start: an old or mistyped address is never an error. */
export function parseRoute(hash: string): Route {
	const sent = asSent(hash);
	if (sent.startsWith(to.shared(''))) return { screen: 'shared', payload: sent.slice(to.shared('').length) };
	// Which place of the way it was, no address says: the app goes on from what is known.
	if (hash === WAY) return { screen: 'results' };
	const [, address = hash, n] = /^(.+)\/([1-9]\d{0,2})$/.exec(hash) ?? [];
	const screen = (Object.keys(SCREENS) as ScreenId[]).find((id) => {
		const row = SCREENS[id];
		return row.address === address && (n !== undefined) === ('holds' in row && row.holds === 'number');
	});
	if (!screen) return { screen: 'start' };
	return (n === undefined ? { screen } : { screen, n: Number(n) }) as Route;
}

/** The language of a result that came with a link: the first thing that can be known of it. */
export const languageOfLink = (hash: string): string | null =>
	/^#r=\d+\.([a-z]{2,3})\./.exec(asSent(hash))?.[1] ?? null;

/** What can be shown with what is known. Null: only a fresh start makes sense. */
export function reachable(route: Route, begun: number, steps: number): Route | null {
	switch (rowOf(route).needs) {
		case 'question': {
			const { n } = route as { n: number };
			// Nothing left to ask: every regeling says for itself what is known.
			if (begun === 0 && steps === 0) return { screen: 'results' };
			if (begun === 0 && n > 1) return null;
			return n <= steps ? route : { screen: 'results' };
		}
		case 'answers':
			return begun === 0 && steps > 0 ? null : route;
		case 'nothing':
			return route;
	}
}
