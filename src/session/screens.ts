/** Every screen once: its address, what it needs to be shown, and where one step back leads. */
import type { Mode } from './mode';

interface ScreenRow {
	/** The address, or its fixed beginning. It holds a position, never a question or an answer (P-03). */
	readonly address: string;
	/** What follows the fixed beginning: nothing, which one of a row, or a result that came with a link. */
	readonly holds?: 'number' | 'payload';
	/** When it can be shown: always, once something was answered, or while there is such a screen. */
	readonly needs: 'nothing' | 'answers' | 'question';
	/** A screen; the page of the regeling at the same position; the step before; or the last screen of the visit, for what can be looked up from everywhere. */
	readonly back:
		| 'start'
		| 'results'
		| 'answers'
		| 'regeling'
		| 'elsewhere'
		| 'whatIf'
		| 'step'
		| 'visit'
		| null;
	/** Someone to talk to, and the plan, at the foot of the screen. */
	readonly bar?: true;
	/** Only in a mode that has this. */
	readonly only?: keyof Mode & ('exports' | 'together');
}

export const SCREENS = {
	start: { address: '#/', needs: 'nothing', back: null },
	question: { address: '#/vraag', holds: 'number', needs: 'question', back: 'step' },
	/** Adding up the money of the question at this position. */
	adding: { address: '#/optellen', holds: 'number', needs: 'question', back: 'step' },
	/** After a few answers that were left open. */
	pause: { address: '#/dat-geeft-niet', needs: 'answers', back: 'step' },
	answers: { address: '#/mijn-antwoorden', needs: 'answers', back: 'results', bar: true },
	/** One fact by itself: its place among the facts. */
	detail: { address: '#/nog-een-vraag', holds: 'number', needs: 'answers', back: 'results' },
	results: { address: '#/resultaat', needs: 'answers', back: 'step', bar: true },
	/** The page of the regeling at this position. */
	regeling: { address: '#/regeling', holds: 'number', needs: 'answers', back: 'results', bar: true },
	/** A letter or a sheet to take along, for the regeling at this position. */
	letter: { address: '#/brief', holds: 'number', needs: 'answers', back: 'regeling' },
	notNow: { address: '#/past-nu-niet', needs: 'answers', back: 'results', bar: true },
	elsewhere: { address: '#/ook-goed-om-te-weten', needs: 'answers', back: 'results', bar: true },
	/** The signpost at this position. */
	signpost: { address: '#/wegwijzer', holds: 'number', needs: 'answers', back: 'elsewhere', bar: true },
	plan: { address: '#/mijn-plan', needs: 'answers', back: 'results', bar: true },
	example: { address: '#/klopt-dit-niet', needs: 'answers', back: 'answers', only: 'exports' },
	why: { address: '#/waarom', holds: 'number', needs: 'answers', back: 'regeling' },
	whatIf: { address: '#/stel-dat', needs: 'answers', back: 'answers' },
	suppose: { address: '#/stel-dat', holds: 'number', needs: 'answers', back: 'whatIf' },
	/** What stands behind `#r=` is read and written in result-link.ts. */
	shared: { address: '#r=', holds: 'payload', needs: 'nothing', back: 'start' },
	/** Without food, a bed or energy today. */
	urgent: { address: '#/nu-hulp', needs: 'nothing', back: 'visit' },
	/** For helpers: cards of a moment to hand out, and a sheet for themselves. */
	cards: { address: '#/kaartjes', needs: 'nothing', back: 'start', only: 'together' },
	contact: { address: '#/contact', needs: 'nothing', back: 'visit' },
	about: { address: '#/over', needs: 'nothing', back: 'visit' },
	proof: { address: '#/zelf-zien', needs: 'nothing', back: 'visit' },
	dossiers: { address: '#/hoe-rekenen-we', needs: 'nothing', back: 'visit' },
	dossier: { address: '#/hoe-rekenen-we', holds: 'number', needs: 'nothing', back: 'visit' },
} as const satisfies Record<string, ScreenRow>;

export type ScreenId = keyof typeof SCREENS;

type Holding<What> = {
	[K in ScreenId]: (typeof SCREENS)[K] extends { holds: What } ? K : never;
}[ScreenId];
type Plain = Exclude<ScreenId, Holding<'number'> | Holding<'payload'>>;

export type Route =
	| { screen: Plain }
	| { screen: Holding<'number'>; n: number }
	| { screen: Holding<'payload'>; payload: string };

/** The route to one screen. */
export type RouteTo<K extends ScreenId> =
	K extends Holding<'number'>
		? { screen: K; n: number }
		: K extends Holding<'payload'>
			? { screen: K; payload: string }
			: { screen: K };

export const rowOf = ({ screen }: Route): ScreenRow => SCREENS[screen];

export function addressOf(route: Route): string {
	const { address } = rowOf(route);
	if ('n' in route) return `${address}/${route.n}`;
	return 'payload' in route ? address + route.payload : address;
}

type Addresses = { readonly [K in Plain]: string } & {
	readonly [K in Holding<'number'>]: (n: number) => string;
} & { readonly [K in Holding<'payload'>]: (payload: string) => string };

/** Addresses to link to: `to.results`, `to.question(3)`. */
export const to = Object.fromEntries(
	Object.entries(SCREENS as Record<ScreenId, ScreenRow>).map(([screen, { address, holds }]) => [
		screen,
		holds === 'number'
			? (n: number) => `${address}/${n}`
			: holds === 'payload'
				? (payload: string) => address + payload
				: address,
	]),
) as unknown as Addresses;
