import { setting } from './setting';

/** What differs between the three settings. Screens read a property; none asks which mode it is. */
export interface Mode {
	/** Only for what a deployment sets per mode. */
	id: 'phone' | 'outreach' | 'kiosk';
	/** What the device puts on its home screen: with that it opens in the same mode. */
	manifest: string;
	/** Links to other sites and phone numbers that can be tapped. */
	links: boolean;
	/** Who can see the answers: decides one sentence on the first screen, and whether a letter may tell of health. */
	promise: 'alone' | 'together' | 'public';
	/** Someone who helps can look at another day: "hoe was het in mei?" */
	otherDays: boolean;
	/** Someone can save their household as an example: never on a device that is not theirs. */
	exports: boolean;
	/** Minutes in the background after which everything is forgotten. */
	forgetAfter: number;
	/** Language and size of letters stay on the device; answers, when someone asks for it (P-05, S-18). */
	remembers: boolean;
	/** Dutch beside another language from the start (O-02). */
	bothAtOnce: boolean;
	/** Two people at one screen: a word before the start, and a way to answer alone (O-01, O-04). */
	together: boolean;
	/** Answers that were given may be read aloud. */
	readsAnswers: boolean;
	/** Languages as large buttons on the first screen, and nothing of the last visitor (K-02). */
	attracts: boolean;
	/** Seconds without a touch before "Ben je er nog?", and how long that waits (K-05). Null: no time limit. */
	idle: { asking: number; results: number; warning: number } | null;
	/** Seconds without a touch after which the screen hides itself: someone else may stand there. */
	covers: { asking: number; results: number } | null;
	/** Numbers by large keys of our own; the device's keyboard stays away (K-04). */
	keypad: boolean;
	/** Where the screen can be hidden: on top of it, or below it behind "Meer" (K-11, P-11). Null: nowhere. */
	hides: 'top' | 'below' | null;
	/** What wiping is called: the same wipe. */
	wipe: 'wipe' | 'done' | 'next';
	/** On paper through the device's own dialog, or straight to a printer beside it (K-10). */
	print: 'dialog' | 'printer';
	/** The result can go to another app, or into an agenda. */
	shares: boolean;
	/** Minutes without a touch for which the screen stays on (O-07). */
	staysAwake: number;
	/** Smallest side of what is tapped and size of letters, CSS px (A-04, K-03). */
	target: number;
	letters: number;
}

const MODES: Record<string, Mode> = {
	phone: {
		id: 'phone',
		manifest: 'manifest.webmanifest',
		links: true,
		promise: 'alone',
		otherDays: false,
		exports: true,
		forgetAfter: 30,
		remembers: true,
		bothAtOnce: false,
		together: false,
		readsAnswers: true,
		attracts: false,
		idle: null,
		covers: null,
		keypad: false,
		hides: 'below',
		wipe: 'wipe',
		print: 'dialog',
		shares: true,
		staysAwake: 0,
		target: 48,
		letters: 18,
	},
	outreach: {
		id: 'outreach',
		manifest: 'outreach.webmanifest',
		links: true,
		promise: 'together',
		otherDays: true,
		exports: false,
		forgetAfter: 5,
		remembers: false,
		bothAtOnce: true,
		together: true,
		readsAnswers: false,
		attracts: false,
		idle: null,
		covers: null,
		keypad: false,
		hides: null,
		wipe: 'next',
		print: 'dialog',
		shares: false,
		staysAwake: 5,
		target: 56,
		letters: 18,
	},
	kiosk: {
		id: 'kiosk',
		manifest: 'kiosk.webmanifest',
		links: false,
		promise: 'public',
		otherDays: false,
		exports: false,
		forgetAfter: 5,
		remembers: false,
		bothAtOnce: false,
		together: false,
		readsAnswers: false,
		attracts: true,
		idle: { asking: 120, results: 240, warning: 60 },
		covers: { asking: 45, results: 90 },
		keypad: true,
		hides: 'top',
		wipe: 'done',
		print: 'printer',
		shares: false,
		staysAwake: Number.POSITIVE_INFINITY,
		target: 64,
		letters: 20,
	},
};

/**
 * @param search the address's own question: `?mode=kiosk`. Asked for nothing, it is a phone; whatever is asked for
 * and not known, or not to be read any more, was meant for a device of others, and gets the mode that keeps least.
 */
export function modeFrom(search: string): Mode {
	const asked = setting(search, 'mode') ?? (/[?&;]mode\W/i.test(search) ? '' : 'phone');
	return (Object.hasOwn(MODES, asked) ? MODES[asked] : MODES.kiosk) as Mode;
}
