/** The frame around every screen, and the few effects at the rim: address, focus, language, letters. */
import { effect, useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Drawing } from '../components/pictures/drawing';
import type { LanguageChoice } from '../i18n/language-choice';
import { redrawWhenLettersCome } from '../i18n/letters';
import type { ReadAloud } from '../i18n/read-aloud';
import { PaperWordsContext, usePaperWords, useWords, WordsContext } from '../i18n/words';
import { lateParts } from '../screens/late-parts';
import { type Display, TEXT_SIZES } from '../session/device/display';
import type { Watch } from '../session/device/idle';
import type { Mode } from '../session/mode';
import { reachable } from '../session/route';
import { addressOf, type Route, rowOf, to } from '../session/screens';
import type { Visit } from '../session/visit';
import { ErrorBoundary } from './error-boundary';
import { Footer } from './footer';
import { Header } from './header';
import { Later, Screen } from './screens';
import './app.css';

interface Props {
	visit: Visit;
	choice: LanguageChoice;
	display: Display;
	voice: ReadAloud;
	/** Where nobody stays beside the screen. */
	idle?: Watch | null;
}

/** Percent; letters this large leave no room for what stays in view. */
const LARGE = 200;

export function App(props: Props) {
	const { visit, choice, idle } = props;
	useEffect(() => redrawWhenLettersCome(document), []);
	const words = visit.alone.value ? choice.single : choice.words;
	return (
		<WordsContext.Provider value={words.value}>
			<PaperWordsContext.Provider value={choice.withDutch}>
				<ErrorBoundary
					key={visit.round.value}
					attempt={addressOf(visit.router.route.value) + !!lateParts.value}
				>
					<Frame {...props} />
					{visit.covered.value && <Covered visit={visit} voice={props.voice} />}
					{idle && <StillThere idle={idle} visit={visit} />}
				</ErrorBoundary>
			</PaperWordsContext.Provider>
		</WordsContext.Provider>
	);
}

/** The page below stays what it was: what was ticked, typed and opened, and how far it was scrolled. */
function Covered({ visit: { covered, mode, wipe }, voice }: { visit: Visit; voice: ReadAloud }) {
	const { t } = usePaperWords();
	const [focused] = useState(() => document.activeElement);
	// Before the next paint: no frame shows the answers, and none is empty after it.
	useLayoutEffect(() => {
		const { dataset } = document.documentElement;
		dataset.covered = '';
		voice.stop();
		return () => {
			delete dataset.covered;
			if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
		};
	}, []);
	return (
		<Later>
			{({ Cover }) => (
				<Cover
					show={t('cover.show')}
					onShow={() => (covered.value = false)}
					fresh={mode.idle && t('cover.new')}
					onFresh={wipe}
				/>
			)}
		</Later>
	);
}

function StillThere(props: { idle: Watch; visit: Visit }) {
	if (props.idle.left.value === null) return null;
	return <Later>{({ IdleDialog }) => <IdleDialog {...props} />}</Later>;
}

function Frame({ visit, choice, display, voice }: Props) {
	const { session, router } = visit;
	const { t, language, beside } = useWords();
	const place = useComputed((): Route | null => {
		const route = permitted(router.route.value, visit.mode);
		const begun = Object.keys(session.answers.value).length;
		// Whether anything can be asked needs an evaluation: only where it matters.
		const asked = rowOf(route).needs !== 'nothing' && (begun > 0 || session.ahead.value !== null);
		return reachable(route, begun, asked ? session.screens.length : 0);
	});
	const shownRoute = place.value;
	const shownPlace = shownRoute ?? START;
	const address = addressOf(shownPlace);

	const { size, contrast } = display;
	useLayoutEffect(() => {
		const { style, dataset } = document.documentElement;
		dataset.mode = visit.mode.id;
		style.setProperty('--letters', `${(visit.mode.letters / 16) * 100}%`);
		style.setProperty('--least', `${visit.mode.target}px`);
		style.setProperty('--scale', String((TEXT_SIZES[size.value] ?? 100) / 100));
		if ((TEXT_SIZES[size.value] ?? 0) >= LARGE) dataset.large = '';
		else delete dataset.large;
		if (contrast.value) dataset.contrast = '';
		else delete dataset.contrast;
	}, [visit.mode, size.value, contrast.value]);

	// Before the first frame: what stands on the one side would jump to the other.
	useLayoutEffect(() => {
		const page = document.documentElement;
		// A browser that translates says another language on the page: what we show has its own.
		for (const place of [page, document.querySelector<HTMLElement>('#app') ?? page]) {
			place.lang = language.code;
			place.dir = language.dir;
		}
		if (beside) page.dataset.both = '';
		else delete page.dataset.both;
		voice.stop();
	}, [language, beside]);

	// Pulling the page down would reload it, and every answer would be gone.
	const answering = rowOf(shownPlace).needs !== 'nothing' || !visit.untouched();
	useEffect(() => {
		document.documentElement.toggleAttribute('data-answering', answering);
	}, [answering]);

	useEffect(() => {
		if (shownRoute) return;
		router.replace(to.start);
		// Not when something was saved: the first screen says so.
		if (visit.savedAnswers.text.peek() === null)
			visit.notice.value = router.returned ? 'restarted' : 'elsewhere';
	}, [shownRoute]);

	const lastOfVisit = useRef<string>(to.start);
	const back = backFrom(shownPlace, lastOfVisit.current, visit);

	// Before anything of the next place is drawn.
	const leaving = useRef({ place: shownPlace, back });
	leaving.current.back = back;
	useEffect(
		() =>
			effect(() => {
				const next = place.value ?? START;
				const [from, here] = [leaving.current, addressOf(next)];
				const was = addressOf(from.place);
				if (was === here) return;
				leaving.current = { place: next, back: null };
				// What belongs to a step of the way begins at its heading.
				const { needs, back } = rowOf(from.place);
				const late = lateParts.peek();
				if (needs === 'answers' && back !== 'step' && late)
					visit.left.set(was, late.leftPlace(document.body));
				// With another answer it is another page.
				const returns = from.back === here && !asksSomething(from.place);
				if (!returns) visit.left.delete(here);
				if (!isAside(next) && !(isAside(from.place) && returns)) visit.unsent.clear();
			}),
		[],
	);

	// A new screen starts at its heading. The very first one keeps the browser's own start.
	const shown = useRef(visit.round.peek() === 0 ? address : null);
	const arrives = useRef(false);
	useEffect(() => {
		if (!isAside(shownPlace)) lastOfVisit.current = address;
		if (shown.current === address) return;
		shown.current = address;
		arrives.current = true;
		if (address !== to.start) visit.notice.value = null;
		if (!asksSomething(shownPlace)) visit.returnTo.value = null;
		voice.stop();
		window.scrollTo(0, 0);
	}, [address]);

	// Which may be later than its address.
	const late = lateParts.value;
	const [coming, setComing] = useState(false);
	useEffect(() => {
		const heading = document.querySelector<HTMLElement>('#main h1');
		setComing(!heading || !!document.querySelector('form .late'));
		if (!heading || !arrives.current) return;
		arrives.current = false;
		heading.focus();
		const left = visit.left.get(address);
		if (left) late?.comeBack(document.body, left, heading);
	}, [address, late]);

	const notice = visit.notice.value;
	// In a public place at hand height; above it, what nobody has to reach.
	const publicPlace = visit.mode.attracts;
	const header = (
		<Header visit={visit} choice={choice} display={display} voice={voice} address={address} back={back} />
	);
	return (
		<>
			{publicPlace ? <Drawing /> : header}
			<main id="main">
				<div role="status">
					{notice && <p class="notice">{t(`notice.${notice}`)}</p>}
					{coming && <p class="notice">{t('notice.coming')}</p>}
					{choice.failed.value && <p class="notice">{t('notice.languageFailed')}</p>}
				</div>
				{visit.mode.together && asksSomething(shownPlace) && (
					<Later>{({ Alone }) => <Alone visit={visit} />}</Later>
				)}
				<Screen key={address} place={shownPlace} visit={visit} choice={choice} />
			</main>
			{rowOf(shownPlace).bar && <Later>{({ Bar }) => <Bar on={address} />}</Later>}
			{publicPlace && header}
			<Footer
				visit={visit}
				address={address}
				talk={!rowOf(shownPlace).bar && rowOf(shownPlace).needs !== 'question'}
			/>
		</>
	);
}

const START: Route = { screen: 'start' };

/** There for everyone, to look something up and come back. */
const isAside = (route: Route): boolean => rowOf(route).back === 'visit';

/** An address typed on a device of others leads to what is there for everyone. */
function permitted(route: Route, mode: Mode): Route {
	const { only } = rowOf(route);
	return only && !mode[only] ? { screen: 'results' } : route;
}

/** A question, or what helps to answer it. */
const asksSomething = (route: Route): boolean =>
	rowOf(route).needs === 'question' || route.screen === 'detail';

/** One step back in the visit, which is not always one step back in the browser. */
function backFrom(place: Route, lastOfVisit: string, { session, returnTo, mode }: Visit): string | null {
	const { back } = rowOf(place);
	if (back === null) return null;
	if (back === 'visit') return lastOfVisit;
	if (back === 'regeling') return 'n' in place ? to.regeling(place.n) : to.results;
	if (back !== 'step') return to[back];
	const { screen } = place;
	if (screen === 'adding') return to.question((place as { n: number }).n);
	if (returnTo.value) return returnTo.value;
	if (screen === 'detail') return to.results;
	// From the results: to the question that is still to do, else to the last one.
	const before = screen === 'question' ? (place as { n: number }).n : (session.ahead.value ?? Infinity);
	if (screen !== 'question' && session.ahead.value) return to.question(session.ahead.value);
	const last = session.taken.value.filter((position) => position < before).at(-1);
	return last === undefined || beganWith(session, last, mode) ? to.start : to.question(last);
}

/** The first screen itself answered this one. */
function beganWith({ screens, replies }: Visit['session'], position: number, mode: Mode): boolean {
	const screen = screens[position - 1];
	if (!screen?.start || mode.attracts || mode.together) return false;
	return Object.values(replies.value[screen.id]?.ticked ?? {}).some((ids) =>
		ids.includes(screen.start as string),
	);
}
