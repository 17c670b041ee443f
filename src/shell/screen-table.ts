/** The shape of the two tables of screens: those of the first paint, and all others. Together they hold every screen. */
import type { ComponentType } from 'preact';
import type { RouteTo, ScreenId } from '../session/screens';
import type { Visit } from '../session/visit';

export type EarlyScreen = 'question' | 'contact';
/** The first screen is chosen by hand: it is another one in a public place. */
export type LateScreen = Exclude<ScreenId, EarlyScreen | 'start'>;

/** What a screen is given: the visit, and what its address holds. */
type ScreenProps<K extends ScreenId> = { visit: Visit } & Omit<RouteTo<K>, 'screen'>;

export type Screens<Ids extends ScreenId> = { readonly [K in Ids]: ComponentType<ScreenProps<K>> };
