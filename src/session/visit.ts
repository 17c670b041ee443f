/** Everything one visit has: the answers, the place, and what the deployment says. */
import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Dossier } from '../publication/dossier';
import type { Contact, Deployment } from '../publication/settings';
import { type ContactPoint, contactPoints } from './contact';
import type { Clock } from './device/clock';
import type { LeftPlace } from './device/left-place';
import { createShelf, type Keeper, keepsNothing, type Shelf } from './device/storage';
import { sustained } from './device/sustained';
import type { Mode } from './mode';
import type { Router } from './router';
import { type Route, to } from './screens';
import type { Session } from './session';
import type { Plan } from './take-along/plan';

/** As far as screens need to know. */
export interface Device {
	readonly offline: ReadonlySignal<boolean>;
	/** Everything is kept here, in every language. */
	readonly ready: ReadonlySignal<boolean>;
	/** Which build this is. */
	readonly version: string;
	/** Day on which rules and words were published, yyyy-mm-dd. */
	readonly published: string;
}

export interface VisitOptions {
	session: Session;
	router: Router;
	mode: Mode;
	today: Clock;
	/** Fetches what the rules of another day need; without it they are there already. */
	prepareDay?: (peildatum: string) => Promise<void>;
	/** Asks the device again: a visit has the day of its first answer. */
	readToday?: () => Clock;
	/** Everyone who can help, each with a last day. */
	contactBook: Contact;
	deployment: Deployment;
	/** The rules as Dutch sentences, fetched when someone wants to read them. */
	dossiers: () => Promise<readonly Dossier[]>;
	/** What this device keeps of the app, and whether it has a network. */
	device: Device;
	/** What may stay on this device. Nothing, unless it is someone's own. */
	keeper?: Keeper;
	/** The other tabs of this app wipe too. */
	tellOthers?: () => void;
	/** The clock of this device, for what is open at this moment. */
	now?: () => Date;
	/** Whatever else this visitor chose or left: letters, language, a voice that still speaks. */
	forgetChoices?: () => void;
}

export interface Visit extends VisitOptions {
	now(): Date;
	/** The same answers under the rules of another day, as soon as those are there. */
	moveTo(peildatum: string): Promise<void>;
	/** Ids of regelingen that someone said they have already. */
	readonly had: ReadonlySignal<readonly string[]>;
	toggleHad(id: string): void;
	/** Regeling → when someone wants to do it. */
	readonly plans: ReadonlySignal<Readonly<Record<string, Plan>>>;
	choosePlan(id: string, plan: Plan): void;
	/** Where people can be helped on the day of this visit. */
	readonly contact: readonly ContactPoint[];
	/** One short message, gone at the next step. */
	readonly notice: Signal<'restarted' | 'elsewhere' | 'wiped' | 'forgotten' | null>;
	/** Answers that someone saved, as they lie on the device (S-18). */
	readonly savedAnswers: Shelf;
	/** Someone answers without the person beside them: one language, no way to earlier answers (O-04). */
	readonly alone: Signal<boolean>;
	/** The screen is hidden for a moment (K-11, P-11). */
	readonly covered: Signal<boolean>;
	/** Where "Verder" goes after someone came to change one answer. */
	readonly returnTo: Signal<string | null>;
	/** What was ticked or typed on the screen that is on show, and not sent yet. Leaves with that screen. */
	readonly unsent: Map<string, unknown>;
	/** Address → how that place was left. */
	readonly left: Map<string, LeftPlace>;
	/** Counts the wipes: each one renders the screen afresh. */
	readonly round: ReadonlySignal<number>;
	/** The server has been out of reach for more than a day (K-15). */
	readonly longOffline: ReadonlySignal<boolean>;
	/** Nobody has begun: there is nothing to lose. */
	untouched(): boolean;
	/** A page can stay open for days. Without answers its day is that of the device, whenever somebody looks. */
	refreshDay(): void;
	/** Goes to the screen at this position to change what was said there, and back here afterwards. */
	change(position: number, back: string): void;
	/** Asks this fact by itself, and goes back here afterwards. */
	ask(factId: string, back: string): void;
	wipe(): void;
	/** The same, because another tab was wiped: that one tells the others. */
	wipeHere(): void;
	/** Wipes what was left behind by someone who went away, and says so if they had said anything. What they asked to save stays. */
	forget(): void;
}

const DAY = 24 * 60 * 60_000;

export function createVisit(options: VisitOptions): Visit {
	const notice: Visit['notice'] = signal(null);
	const returnTo: Visit['returnTo'] = signal(null);
	const alone = signal(false);
	const covered = signal(false);
	const unsent: Visit['unsent'] = new Map();
	const left: Visit['left'] = new Map();
	const round = signal(0);
	const had = signal<readonly string[]>([]);
	const plans = signal<Readonly<Record<string, Plan>>>({});
	const { session, router, readToday = () => options.today } = options;
	const savedAnswers = createShelf(options.keeper ?? keepsNothing, 'later');
	const today = signal(options.today);
	const ask = (factId: string, back: string) => {
		returnTo.value = back;
		router.go(to.detail(session.ruleset.facts.findIndex(({ id }) => id === factId) + 1));
	};
	const setDay = () => {
		const [was, now] = [today.peek(), readToday()];
		if (was.peildatum === now.peildatum && was.doubt === now.doubt) return;
		// Someone may look at another day on purpose.
		const chosen = session.ruleset.peildatum;
		session.begin(now.peildatum);
		if (chosen !== was.peildatum) session.moveTo(chosen);
		today.value = now;
	};
	const nothingSaid = () => Object.keys(session.answers.value).length === 0;
	// With the first answer, with every screen before it, and when a result comes with a link.
	let begun = false;
	effect(() => {
		const nothing = nothingSaid();
		router.route.value;
		if (nothing || !begun) untracked(setDay);
		begun = !nothing;
	});
	let chosenDay: string | null = null;
	const clear = () => {
		chosenDay = null;
		session.dispose();
		today.value = readToday();
		session.begin(today.value.peildatum);
		returnTo.value = null;
		unsent.clear();
		left.clear();
		alone.value = false;
		covered.value = false;
		had.value = [];
		plans.value = {};
		options.forgetChoices?.();
		router.restart();
		round.value++;
	};
	const stillOn = (...screens: readonly Route['screen'][]) =>
		untracked(nothingSaid) && screens.includes(router.route.peek().screen);
	const wipeHere = () => {
		clear();
		savedAnswers.putAway();
		notice.value = 'wiped';
	};
	return {
		...options,
		get today() {
			return today.value;
		},
		get contact() {
			return contactPoints(options.contactBook, today.value.peildatum);
		},
		now: options.now ?? (() => new Date()),
		async moveTo(peildatum) {
			chosenDay = peildatum;
			// What does not come is compiled here.
			await options.prepareDay?.(peildatum).catch(() => {});
			// Another day was chosen meanwhile, or everything was wiped.
			if (chosenDay === peildatum) session.moveTo(peildatum);
		},
		had,
		toggleHad(id) {
			had.value = had.value.includes(id) ? had.value.filter((other) => other !== id) : [...had.value, id];
		},
		plans,
		choosePlan(id, plan) {
			plans.value = { ...plans.value, [id]: plan };
		},
		notice,
		savedAnswers,
		alone,
		covered,
		returnTo,
		unsent,
		left,
		round,
		longOffline: sustained(options.device.offline, DAY),
		untouched: () => stillOn('start'),
		refreshDay() {
			if (untracked(nothingSaid)) setDay();
		},
		change(position, back) {
			returnTo.value = back;
			router.go(to.question(position));
		},
		ask,
		wipe() {
			savedAnswers.drop();
			wipeHere();
			options.tellOthers?.();
		},
		wipeHere,
		forget() {
			// On a device of others a language or another day is left behind too.
			if (stillOn('shared', ...(options.mode.remembers ? ['start' as const] : []))) return;
			const summed = Object.keys(session.entries.peek()).length > 0;
			const nothing = untracked(nothingSaid) && unsent.size === 0 && !summed;
			clear();
			notice.value = nothing ? null : 'forgotten';
		},
	};
}
