/** Where we are. The address holds a position, never a question or an answer (P-03). */
import { type ReadonlySignal, signal } from '@preact/signals';

export type Route =
	| {
			screen:
				| 'start'
				| 'check'
				| 'results'
				| 'example'
				| 'whatIf'
				| 'contact'
				| 'about'
				| 'proof'
				| 'dossiers';
	  }
	| { screen: 'question' | 'adding' | 'why' | 'suppose' | 'dossier'; n: number }
	/** A result that came with a link. */
	| { screen: 'shared'; payload: string };

const PLAIN = {
	'#/klopt-dit': 'check',
	'#/resultaat': 'results',
	'#/klopt-dit-niet': 'example',
	'#/stel-dat': 'whatIf',
	'#/contact': 'contact',
	'#/over': 'about',
	'#/zelf-zien': 'proof',
	'#/hoe-rekenen-we': 'dossiers',
} as const;

const NUMBERED = {
	vraag: 'question',
	optellen: 'adding',
	waarom: 'why',
	'stel-dat': 'suppose',
	'hoe-rekenen-we': 'dossier',
} as const;

export const to = {
	start: '#/',
	question: (n: number) => `#/vraag/${n}`,
	/** Adding up the money of the question at this position. */
	adding: (n: number) => `#/optellen/${n}`,
	check: '#/klopt-dit',
	results: '#/resultaat',
	example: '#/klopt-dit-niet',
	why: (n: number) => `#/waarom/${n}`,
	whatIf: '#/stel-dat',
	suppose: (n: number) => `#/stel-dat/${n}`,
	contact: '#/contact',
	about: '#/over',
	proof: '#/zelf-zien',
	dossiers: '#/hoe-rekenen-we',
	dossier: (n: number) => `#/hoe-rekenen-we/${n}`,
	/** What stands behind `#r=` is read and written in result-link.ts. */
	shared: (payload: string) => `#r=${payload}`,
};

/** Anything unknown is the start: an old or mistyped address is never an error. */
export function parseRoute(hash: string): Route {
	if (hash.startsWith(to.shared(''))) return { screen: 'shared', payload: hash.slice(to.shared('').length) };
	if (Object.hasOwn(PLAIN, hash)) return { screen: PLAIN[hash as keyof typeof PLAIN] };
	const [, name, n] = /^#\/([a-z-]+)\/([1-9]\d{0,2})$/.exec(hash) ?? [];
	if (name === undefined || !Object.hasOwn(NUMBERED, name)) return { screen: 'start' };
	return { screen: NUMBERED[name as keyof typeof NUMBERED], n: Number(n) };
}

/** The language of a result that came with a link: the first thing that can be known of it. */
export const languageOfLink = (hash: string): string | null =>
	/^#r=\d+\.([a-z]{2,3})\./.exec(hash)?.[1] ?? null;

/** What can be shown with what is known. Null: only a fresh start makes sense. */
export function reachable(route: Route, begun: number, steps: number): Route | null {
	switch (route.screen) {
		case 'question':
		case 'adding':
			// Nothing left to ask: every regeling says for itself what is known.
			if (begun === 0 && steps === 0) return { screen: 'results' };
			if (begun === 0 && route.n > 1) return null;
			return route.n <= steps ? route : { screen: 'check' };
		case 'check':
		case 'results':
		case 'example':
		case 'why':
		case 'whatIf':
		case 'suppose':
			return begun === 0 && steps > 0 ? null : route;
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
