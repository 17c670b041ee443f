/** Where we are. The address holds a position, never a question or an answer (P-03). */
import { type ReadonlySignal, signal } from '@preact/signals';

export type Route =
	| { screen: 'start' | 'check' | 'results' | 'contact' | 'about' }
	| { screen: 'question' | 'why'; n: number };

const PLAIN = {
	'#/klopt-dit': 'check',
	'#/resultaat': 'results',
	'#/contact': 'contact',
	'#/over': 'about',
} as const;

export const to = {
	start: '#/',
	question: (n: number) => `#/vraag/${n}`,
	check: '#/klopt-dit',
	results: '#/resultaat',
	why: (n: number) => `#/waarom/${n}`,
	contact: '#/contact',
	about: '#/over',
};

/** Anything unknown is the start: an old or mistyped address is never an error. */
export function parseRoute(hash: string): Route {
	if (Object.hasOwn(PLAIN, hash)) return { screen: PLAIN[hash as keyof typeof PLAIN] };
	const numbered = /^#\/(vraag|waarom)\/([1-9]\d{0,2})$/.exec(hash);
	if (!numbered) return { screen: 'start' };
	return { screen: numbered[1] === 'vraag' ? 'question' : 'why', n: Number(numbered[2]) };
}

/** What can be shown with what is known. Null: only a fresh start makes sense. */
export function reachable(route: Route, answered: number, questions: number): Route | null {
	switch (route.screen) {
		case 'question':
			if (answered === 0 && route.n > 1) return null;
			return route.n <= questions ? route : { screen: 'check' };
		case 'check':
		case 'results':
		case 'why':
			return answered === 0 ? null : route;
		default:
			return route;
	}
}

export interface Router {
	readonly route: ReadonlySignal<Route>;
	go(address: string): void;
	/** Without a step back to where we were. */
	replace(address: string): void;
	dispose(): void;
}

export function createRouter(window: Window): Router {
	const route = signal(parseRoute(window.location.hash));
	const read = () => {
		route.value = parseRoute(window.location.hash);
	};
	window.addEventListener('hashchange', read);
	return {
		route,
		go(address) {
			window.location.hash = address;
			read();
		},
		replace(address) {
			window.history.replaceState(null, '', address);
			read();
		},
		dispose: () => window.removeEventListener('hashchange', read),
	};
}
