/** Loads what is needed, once, and shows the app. The only place that looks at the clock. */
import './components/fonts.css';
import './components/theme.css';
import './shell/print.css';
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import type { CompiledRegeling, Program } from './engine/program/program';
import { createLanguageChoice, type Locales } from './i18n/language-choice';
import { firstLanguage, language } from './i18n/languages';
import { lettersFor } from './i18n/letters';
import { createReadAloud } from './i18n/read-aloud';
import { parseLocale } from './i18n/words';
import { startOffline } from './offline/offline';
import {
	loadDossiers,
	loadLocale,
	loadManifest,
	loadMunicipality,
	loadProgram,
	loadQuestions,
	reloadManifest,
} from './publication/load';
import type { Municipality } from './publication/shapes';
import { fetchLater, type LateParts } from './screens/late-parts';
import { forgetAfterAbsence } from './session/device/background-timeout';
import { readClock } from './session/device/clock';
import { createDisplay } from './session/device/display';
import { otherTabs } from './session/device/other-tabs';
import { keepsNothing, keepsOnDevice } from './session/device/storage';
import { modeFrom } from './session/mode';
import { createPrograms } from './session/programs';
import { languageOfLink } from './session/route';
import { createRouter, type Router } from './session/router';
import { createSession, type Session } from './session/session';
import { setting } from './session/setting';
import { createVisit } from './session/visit';
import { App } from './shell/app';
import { renewTexts } from './shell/new-texts';
import { ignoreSecondTaps } from './shell/second-tap';

const base = import.meta.env.BASE_URL;
const loadParts = () => import('./shell/late-screens');
const words = async (code: string) => parseLocale(await loadLocale(base, code));

async function begin(root: HTMLElement) {
	const { search, hash } = window.location;
	const mode = modeFrom(search);
	// Kept apart for such a device; without it nobody starts there.
	const shared = mode.remembers ? null : import('./session/device/shared-device');
	document.querySelector('link[rel=manifest]')?.setAttribute('href', base + mode.manifest);
	if (!mode.links) dropCalls(root);
	const scope = new URL(base, document.baseURI).pathname;
	const keeper = mode.remembers ? keepsOnDevice(scope) : keepsNothing;
	const manifest = await loadManifest(base);
	const codes = Object.keys(manifest.locales);
	const asked = setting(search, 'lang');
	const wished = firstLanguage(
		[asked, languageOfLink(hash), keeper.read('lang'), ...(mode.attracts ? [] : navigator.languages)],
		codes,
	);
	const letters = lettersFor(document, language(wished).own);
	const [{ rules, contact, deployment, programs: questions = [] }, nl, own] = await Promise.all([
		// Its rules have only what the questions need, until the rest has come: nothing else may read them before.
		loadQuestions(base) as Promise<Municipality>,
		words('nl'),
		// A translation that does not come keeps nobody from the questions.
		wished === 'nl' ? undefined : words(wished).catch(() => undefined),
	]);
	const hideDrafts = deployment.hiddenDrafts[mode.id] === true;
	const offered = codes.filter((code) => !(hideDrafts && manifest.locales[code]?.status === 'draft'));
	const first = own && offered.includes(wished) ? wished : 'nl';
	const readToday = (published = manifest.built) =>
		readClock(new Date(), published, import.meta.env.VITE_BUILD_DAY);
	const today = readToday();
	let rest: Promise<Municipality> | null = null;
	// Once, and again after it failed.
	const all = () => {
		rest ??= loadMunicipality(base);
		rest.catch(() => {
			rest = null;
		});
		return rest;
	};
	const completed = async <P extends LateParts>(parts: P) => {
		parts.complete(rules, (await all()).rules);
		return parts;
	};
	const programs = createPrograms({
		rules,
		questions,
		load: (from) => loadProgram(base, from),
		loadEngine: async () => completed(await loadParts()),
	});
	await pause();
	await programs.prepare(today.peildatum);
	await pause();
	const locales: Locales = own ? { nl, [wished]: own } : { nl };
	const router = createRouter(window);
	const choice = createLanguageChoice(locales, offered, words, first, (code) => {
		keeper.keep('lang', code);
		// Chosen by hand: the address no longer says which (also after a reload).
		router.dropFromAddress('lang');
	});
	// It leaves the address on the way, and a reload has to know it.
	if (asked && first === wished) keeper.keep('lang', first);
	choice.both.value = mode.bothAtOnce;
	const display = createDisplay(keeper);
	const voice = createReadAloud(window);
	const session = createSession(programs.on(today.peildatum), setting(search, 'start'));
	const chosen = () =>
		choice.words.value.language.code !== 'nl' || display.size.value > 0 || display.contrast.value;
	const device = startOffline({
		base,
		busy: computed(() => isUnderWay(router, session) || (mode.attracts && chosen())),
		// The way every visit begins, so that rules which cannot be used never get that far.
		async check(published) {
			const { tryPublication } = await import('./shell/try-publication');
			await tryPublication(base, published, { rules, languages: codes }, readToday);
		},
	});
	// Without network too, whoever chose this language can read it.
	effect(() => {
		const { font } = choice.single.value.language;
		if (font) device.keepFonts([font]).catch(() => {});
	});
	const tabs = otherTabs(scope);
	const visit = createVisit({
		session,
		router,
		device: { ...device, published: manifest.built },
		mode,
		today,
		prepareDay: programs.complete,
		readToday,
		contactBook: contact,
		deployment,
		dossiers: () => loadDossiers(base),
		keeper,
		tellOthers: tabs.tell,
		forgetChoices() {
			voice.stop();
			if (mode.remembers) return;
			display.reset();
			choice.both.value = mode.bothAtOnce;
			choice.choose('nl');
		},
	});
	tabs.whenTold(visit.wipeHere);
	const speaking = () => voice.speaking.value !== null;
	const idle = (await shared)?.watchOver(window, { ...device, visit, speaking, chosen });
	forgetAfterAbsence(document, Date.now, mode.forgetAfter, visit.forget);
	ignoreSecondTaps(document);
	document.addEventListener('visibilitychange', visit.refreshDay);
	addEventListener('pageshow', visit.refreshDay);
	renewTexts();
	await letters;
	await pause();
	root.replaceChildren();
	render(<App visit={visit} choice={choice} display={display} voice={voice} idle={idle ?? null} />, root);
	const complete = programs.complete(today.peildatum);
	// Beside the parts, not after them; what fails is told to whoever waits for it.
	all();
	const later = fetchLater(
		loadParts,
		// No results without what they need.
		(parts) =>
			Promise.all([completed(parts), complete])
				.then(pause)
				.then(() => programs.use(parts)),
	);
	const { program } = session;
	await inPieces([
		...partsOf(program, ({ decision }) => decision.settled),
		() => session.ahead.peek(),
		() => session.left.peek(),
	]);
	const parts = await later;
	if (parts)
		await inPieces([
			...partsOf(program, (compiled) => parts.prepareVersion(compiled, program)),
			// The first list of its own takes a browser long.
			() => choice.single.peek().and(['', '']),
		]);
}

/** What comes next is a task of its own: a tap in between does not wait for it. */
const pause = () => new Promise<void>((done) => setTimeout(done));

/** While someone reads or answers, piece by piece, so that a tap never waits for all of it. */
async function inPieces(pieces: readonly (() => unknown)[]) {
	for (const piece of pieces) {
		await new Promise(requestAnimationFrame);
		await pause();
		piece();
	}
}

/** One piece for each regeling in force: a diagram is made when it is first looked at. */
const partsOf = ({ regelingen }: Program, look: (compiled: CompiledRegeling) => unknown) =>
	regelingen.map((regeling) => () => regeling.status === 'in-force' && look(regeling.compiled));

const isUnderWay = (router: Router, session: Session): boolean =>
	router.route.value.screen !== 'start' || Object.keys(session.answers.value).length > 0;

/** What came with the page, where nobody can call: the number stays to read (K-09). */
function dropCalls(root: HTMLElement) {
	for (const call of root.querySelectorAll('[href^="tel:"]')) call.removeAttribute('href');
}

/** Our fault, in the words that came with the page: the texts themselves may be what is missing. */
function showFailure(root: HTMLElement) {
	const failed = document.querySelector<HTMLTemplateElement>('#failed');
	if (!failed) return;
	root.replaceChildren(failed.content.cloneNode(true));
	const { search } = window.location;
	if (!modeFrom(search).links) dropCalls(root);
	// Trying again stays in the same mode (K-01).
	root.querySelector('a.primary')?.setAttribute('href', search || './');
	document.querySelector('h1')?.focus();
}

const root = document.querySelector<HTMLElement>('#app');
if (root)
	begin(root)
		// What was kept on this device may be damaged.
		.catch(() => reloadManifest(base).then(() => begin(root)))
		.catch(() => showFailure(root));
