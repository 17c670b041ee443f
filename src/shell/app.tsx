/** The frame around every screen, and the few effects at the rim: address, focus, language, letters. */
import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LanguageChoice } from '../i18n/language-choice';
import { redrawWhenLettersCome } from '../i18n/letters';
import type { ReadAloud } from '../i18n/read-aloud';
import { PaperWordsContext, useWords, WordsContext } from '../i18n/words';
import { ContactScreen } from '../screens/about/contact';
import { Later as Part } from '../screens/late-parts';
import { QuestionScreen } from '../screens/question/question';
import { StartScreen } from '../screens/start/start';
import { type Display, TEXT_SIZES } from '../session/device/display';
import type { Watch } from '../session/device/idle';
import type { Mode } from '../session/mode';
import { canAddUp } from '../session/questions/steps';
import { parseRoute, type Route, reachable, to } from '../session/route';
import type { Visit } from '../session/visit';
import { ErrorBoundary } from './error-boundary';
import { Footer } from './footer';
import { Glossary } from './glossary';
import { Header, textOfScreen } from './header';
import './app.css';

/** All that comes after the first paint, as this file may show it. */
const Later = Part<typeof import('./late-screens')>;

interface Props {
	visit: Visit;
	choice: LanguageChoice;
	display: Display;
	voice: ReadAloud;
	/** Where nobody stays beside the screen. */
	idle?: Watch | null;
}

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
		const asked = countsSteps(route) || (begun === 0 && !isAlways(route));
		return reachable(route, begun, asked ? session.steps.value.length : 0);
	}).value;
	const address = place ? addressOf(place) : to.start;

	const { size, contrast } = display;
	useEffect(() => {
		const { style, dataset } = document.documentElement;
		style.setProperty('--letters', `${(visit.mode.letters / 16) * 100}%`);
		style.setProperty('--target', `max(3rem, ${visit.mode.target}px)`);
		style.setProperty('--scale', String((TEXT_SIZES[size.value] ?? 100) / 100));
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
		if (visit.later.text.peek() === null) visit.notice.value = 'restarted';
	}, [place]);

	// A new screen starts at its heading. The very first one keeps the browser's own start.
	const shown = useRef(visit.round.peek() === 0 ? address : null);
	const aside = useRef<string>(to.start);
	useEffect(() => {
		if (!isAside(address)) aside.current = address;
		if (shown.current === address) return;
		shown.current = address;
		if (address !== to.start) visit.notice.value = null;
		if (!countsSteps(parseRoute(address))) visit.returnTo.value = null;
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
			back={address === to.start ? null : backFrom(address, aside.current, visit)}
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
				{visit.mode.together && countsSteps(parseRoute(address)) && (
					<Later>{({ Alone }) => <Alone visit={visit} />}</Later>
				)}
				<Screen key={address} place={place ?? { screen: 'start' }} visit={visit} choice={choice} />
				{!attracts && <Glossary key={`terms of ${address}`} place={textOfScreen} />}
			</main>
			{attracts && header}
			<Footer visit={visit} address={address} />
		</>
	);
}

function Screen({ place, visit, choice }: { place: Route; visit: Visit; choice: LanguageChoice }) {
	switch (place.screen) {
		case 'start':
			if (!visit.mode.attracts) return <StartScreen visit={visit} />;
			return <Later>{({ AttractScreen }) => <AttractScreen visit={visit} choice={choice} />}</Later>;
		case 'question':
			return <QuestionScreen visit={visit} n={place.n} />;
		case 'adding':
			// Where there is nothing to add up, the question itself.
			if (!canAddUp(visit.session.steps.value[place.n - 1]))
				return <QuestionScreen visit={visit} n={place.n} />;
			return <Later>{({ IncomeSumScreen }) => <IncomeSumScreen visit={visit} n={place.n} />}</Later>;
		case 'check':
			return <Later>{({ CheckScreen }) => <CheckScreen visit={visit} />}</Later>;
		case 'results':
			return <Later>{({ ResultsScreen }) => <ResultsScreen visit={visit} />}</Later>;
		case 'example':
			return <Later>{({ ReportExampleScreen }) => <ReportExampleScreen visit={visit} />}</Later>;
		case 'why':
			return <Later>{({ WhyScreen }) => <WhyScreen visit={visit} n={place.n} />}</Later>;
		case 'whatIf':
			return <Later>{({ WhatIfScreen }) => <WhatIfScreen visit={visit} />}</Later>;
		case 'suppose':
			return <Later>{({ SupposeScreen }) => <SupposeScreen visit={visit} n={place.n} />}</Later>;
		case 'shared':
			return <Later>{({ SharedScreen }) => <SharedScreen visit={visit} payload={place.payload} />}</Later>;
		case 'contact':
			return <ContactScreen visit={visit} />;
		case 'dossiers':
			return <Later>{({ DossiersScreen }) => <DossiersScreen visit={visit} />}</Later>;
		case 'dossier':
			return <Later>{({ DossierScreen }) => <DossierScreen visit={visit} n={place.n} />}</Later>;
		case 'about':
			return <Later>{({ AboutScreen }) => <AboutScreen visit={visit} />}</Later>;
		case 'proof':
			return <Later>{({ PrivacyProofScreen }) => <PrivacyProofScreen />}</Later>;
	}
}

function addressOf(place: Route): string {
	switch (place.screen) {
		case 'question':
			return to.question(place.n);
		case 'adding':
			return to.adding(place.n);
		case 'why':
			return to.why(place.n);
		case 'suppose':
			return to.suppose(place.n);
		case 'dossier':
			return to.dossier(place.n);
		case 'shared':
			return to.shared(place.payload);
		default:
			return to[place.screen];
	}
}

/** A question, or what helps to answer it: where it stands among the screens is in its address. */
const countsSteps = ({ screen }: Route): boolean => screen === 'question' || screen === 'adding';

/** An address typed on a device of others leads to what is there for everyone. */
const permitted = (route: Route, { exports }: Mode): Route =>
	route.screen === 'example' && !exports ? { screen: 'results' } : route;

const isAlways = ({ screen }: Route): boolean =>
	['start', 'shared', 'contact', 'about', 'proof', 'dossiers', 'dossier'].includes(screen);

const isAside = (address: string): boolean =>
	[to.contact, to.about, to.proof].includes(address) || address.startsWith(to.dossiers);

/** One step back in the visit, which is not always one step back in the browser. */
function backFrom(address: string, beside: string, { session, returnTo }: Visit): string {
	if (isAside(address)) return beside;
	if (parseRoute(address).screen === 'shared') return to.start;
	if (address === to.results) return to.check;
	if (address === to.example) return to.results;
	if (address.startsWith('#/waarom/')) return to.results;
	if (address.startsWith(`${to.whatIf}/`)) return to.whatIf;
	if (address === to.whatIf) return to.results;
	if (address === to.check) return to.question((session.ahead.value ?? session.steps.value.length + 1) - 1);
	const n = Number(address.split('/').at(-1));
	if (address === to.adding(n)) return to.question(n);
	const steps = session.steps.value;
	const within = steps[n - 2]?.question.id === steps[n - 1]?.question.id;
	if (returnTo.value && !within) return returnTo.value;
	return n > 1 ? to.question(n - 1) : to.start;
}
