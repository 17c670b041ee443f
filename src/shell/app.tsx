/** The frame around every screen, and the few effects at the rim: address, focus, language, letters. */
import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LanguageChoice } from '../i18n/language-choice';
import { redrawWhenLettersCome } from '../i18n/letters';
import type { ReadAloud } from '../i18n/read-aloud';
import { PaperWordsContext, useWords, WordsContext } from '../i18n/words';
import { type Display, TEXT_SIZES } from '../session/device/display';
import type { Watch } from '../session/device/idle';
import type { Mode } from '../session/mode';
import { reachable } from '../session/route';
import { addressOf, type Route, rowOf, to } from '../session/screens';
import type { Visit } from '../session/visit';
import { ErrorBoundary } from './error-boundary';
import { Footer } from './footer';
import { Glossary } from './glossary';
import { Header, textOfScreen } from './header';
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
				<ErrorBoundary key={visit.round.value} address={addressOf(visit.router.route.value)}>
					{visit.covered.value ? <Covered visit={visit} /> : <Frame {...props} />}
					{idle && <StillThere idle={idle} visit={visit} />}
				</ErrorBoundary>
			</PaperWordsContext.Provider>
		</WordsContext.Provider>
	);
}

function Covered({ visit: { covered } }: { visit: Visit }) {
	const { t, plain } = useWords();
	useEffect(() => {
		document.title = plain('title');
	}, []);
	return (
		<Later>{({ Cover }) => <Cover show={t('cover.show')} onShow={() => (covered.value = false)} />}</Later>
	);
}

function StillThere({ idle, visit: { mode, wipe } }: { idle: Watch; visit: Visit }) {
	const left = idle.left.value;
	if (left === null || !mode.idle) return null;
	const { warning } = mode.idle;
	return (
		<Later>
			{({ IdleDialog }) => <IdleDialog left={left} warning={warning} onStay={idle.stay} onWipe={wipe} />}
		</Later>
	);
}

function Frame({ visit, choice, display, voice }: Props) {
	const { session, router } = visit;
	const { t, language, beside } = useWords();
	const place = useComputed(() => {
		const route = permitted(router.route.value, visit.mode);
		const begun = Object.keys(session.answers.value).length + (session.told.value ? 1 : 0);
		// Which screens there are needs an evaluation: not asked on the screens that are always there.
		const asked = countsSteps(route) || (begun === 0 && rowOf(route).needs === 'answers');
		return reachable(route, begun, asked ? session.steps.value.length : 0);
	}).value;
	const shownPlace: Route = place ?? { screen: 'start' };
	const address = addressOf(shownPlace);

	const { size, contrast } = display;
	useEffect(() => {
		const { style, dataset } = document.documentElement;
		dataset.mode = visit.mode.id;
		style.setProperty('--letters', `${(visit.mode.letters / 16) * 100}%`);
		style.setProperty('--target', `max(3rem, ${visit.mode.target}px)`);
		style.setProperty('--scale', String((TEXT_SIZES[size.value] ?? 100) / 100));
		if ((TEXT_SIZES[size.value] ?? 0) >= LARGE) dataset.large = '';
		else delete dataset.large;
		if (contrast.value) dataset.contrast = '';
		else delete dataset.contrast;
	}, [visit.mode, size.value, contrast.value]);

	useEffect(() => {
		const page = document.documentElement;
		page.lang = language.code;
		page.dir = language.dir;
		if (beside) page.dataset.both = '';
		else delete page.dataset.both;
		voice.stop();
	}, [language, beside]);

	useEffect(() => {
		if (place) return;
		router.replace(to.start);
		// Not when something was saved: the first screen says so.
		if (visit.later.text.peek() === null) visit.notice.value = router.returned ? 'restarted' : 'elsewhere';
	}, [place]);

	// A new screen starts at its heading. The very first one keeps the browser's own start.
	const shown = useRef(visit.round.peek() === 0 ? address : null);
	const lastOfVisit = useRef<string>(to.start);
	useEffect(() => {
		if (rowOf(shownPlace).back !== 'visit') lastOfVisit.current = address;
		if (shown.current === address) return;
		shown.current = address;
		if (address !== to.start) visit.notice.value = null;
		if (!countsSteps(shownPlace)) visit.returnTo.value = null;
		voice.stop();
		window.scrollTo(0, 0);
		document.querySelector('h1')?.focus();
	}, [address]);

	const notice = visit.notice.value;
	const attracts = visit.mode.attracts && address === to.start;
	const header = (
		<Header
			visit={visit}
			choice={choice}
			display={display}
			voice={voice}
			address={address}
			back={backFrom(shownPlace, lastOfVisit.current, visit)}
		/>
	);
	return (
		<>
			{!attracts && header}
			<main id="main">
				<div role="status">
					{notice && <p class="notice">{t(`notice.${notice}`)}</p>}
					{choice.failed.value && <p class="notice">{t('notice.languageFailed')}</p>}
				</div>
				{visit.mode.together && countsSteps(shownPlace) && (
					<Later>{({ Alone }) => <Alone visit={visit} />}</Later>
				)}
				<Screen key={address} place={shownPlace} visit={visit} choice={choice} />
				{!attracts && <Glossary key={`terms of ${address}`} place={textOfScreen} />}
			</main>
			{attracts && header}
			{rowOf(shownPlace).bar && <Later>{({ Bar }) => <Bar on={address} />}</Later>}
			<Footer visit={visit} address={address} talk={!rowOf(shownPlace).bar} />
		</>
	);
}

/** An address typed on a device of others leads to what is there for everyone. */
function permitted(route: Route, mode: Mode): Route {
	const { only } = rowOf(route);
	return only && !mode[only] ? { screen: 'results' } : route;
}

/** A question, or what helps to answer it: where it stands among the screens is in its address. */
const countsSteps = (route: Route): boolean => rowOf(route).needs === 'question';

/** One step back in the visit, which is not always one step back in the browser. */
function backFrom(place: Route, lastOfVisit: string, { session, returnTo }: Visit): string | null {
	const { back } = rowOf(place);
	if (back === null) return null;
	if (back === 'visit') return lastOfVisit;
	if (back !== 'step') return to[back];
	const steps = session.steps.value;
	if (!('n' in place)) return to.question((session.ahead.value ?? steps.length + 1) - 1);
	const { screen, n } = place;
	if (screen === 'adding') return to.question(n);
	const within = steps[n - 2]?.question.id === steps[n - 1]?.question.id;
	if (returnTo.value && !within) return returnTo.value;
	return n > 1 ? to.question(n - 1) : to.start;
}
