/** The page's side of the service worker: registers it, asks it for updates, and installs a new one between visits. */
import { effect } from '@preact/signals';
import { messageSW, Workbox } from 'workbox-window';
import type { State, OfflineOptions } from './state';
import { holdWhile, whenNobodyIs } from './turns';

/** Between two checks with the server, for a page that stays open. */
const LOOK_EVERY = 15 * 60_000;
/** Back at the start screen: time to read the message there before the page reloads. */
const SETTLE = 8_000;
/** For a worker that was told to take over: a message can get lost, and the turn must not be kept for ever. */
const TAKES_OVER = 10_000;

export function connect({ base, busy, check }: OfflineOptions, state: State) {
	const scope = new URL(base, document.baseURI).href;
	const container = navigator.serviceWorker;
	const workbox = new Workbox(`${scope}sw.js`, { scope });
	holdWhile(busy, scope);

	workbox.addEventListener('waiting', ({ wasWaitingBeforeRegister }) => {
		state.update.value = true;
		if (wasWaitingBeforeRegister) leaveNothing();
	});
	let controlled = Boolean(container.controller);
	container.addEventListener('controllerchange', () => {
		// The first worker replaces nothing; a later one was installed by this tab or another.
		if (!controlled) controlled = true;
		// What the current visit needs is in memory already.
		else if (busy.peek()) state.update.value = true;
		else location.reload();
	});
	const registered = workbox.register({ immediate: true });
	registered.catch(() => {});

	async function look(): Promise<void> {
		const registration = await registered;
		registration?.update().catch(() => {});
		const found = await tell<{ reached: boolean; whole: boolean; candidate: unknown }>({ type: 'look' });
		state.offline.value = !found.reached;
		state.ready.value = found.whole;
		const { candidate } = found;
		// The worker knows that it is complete; only the app knows whether it can be used.
		if (!candidate || !(await succeeds(check(candidate)))) return;
		if (await tell<boolean>({ type: 'accept', manifest: candidate })) state.update.value = true;
	}

	async function tell<Answer>(message: { type: string; [part: string]: unknown }): Promise<Answer> {
		await workbox.controlling;
		return messageSW(container.controller as ServiceWorker, message);
	}

	async function apply(): Promise<void> {
		if (!state.update.peek() || busy.peek()) return;
		const waiting = (await registered)?.waiting;
		if (!waiting) return location.reload();
		await whenNobodyIs(scope, async () => {
			const taken = new Promise((done) => {
				container.addEventListener('controllerchange', done);
				setTimeout(done, TAKES_OVER);
			});
			waiting.postMessage({ type: 'apply' });
			await taken;
		});
	}
	const leaveNothing = () => void apply().catch(() => {});

	let returned = false;
	effect(() => {
		if (busy.value) returned = true;
		const waits = !busy.value && returned && state.update.value;
		const timer = waits ? setTimeout(leaveNothing, SETTLE) : undefined;
		return () => clearTimeout(timer);
	});
	document.addEventListener('visibilitychange', () => {
		if (document.hidden) leaveNothing();
	});
	const lookQuietly = () => void look().catch(() => {});
	addEventListener('online', lookQuietly);
	addEventListener('offline', () => (state.offline.value = true));
	setInterval(lookQuietly, LOOK_EVERY);
	lookQuietly();

	return { apply, keepFonts: (names: readonly string[]) => tell<boolean>({ type: 'keep', names }) };
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
	work.then(
		() => true,
		() => false,
	);
