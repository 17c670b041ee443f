/** Loads what is needed, once, and shows the app. The only place that looks at the clock. */
import './components/theme.css';
import { render } from 'preact';
import { App } from './app';
import { compile } from './engine/compile';
import { createLanguageChoice } from './i18n/language-choice';
import { parseLocale } from './i18n/words';
import { assemble } from './ruleset/assemble';
import {
	loadContact,
	loadDeployment,
	loadDossiers,
	loadLocale,
	loadManifest,
	loadRules,
} from './ruleset/load';
import { fetchLaterScreens } from './screens/later';
import { watchAbsence } from './session/absence';
import { readClock } from './session/clock';
import { contactPoints, parseContact } from './session/contact';
import { parseDeployment } from './session/deployment';
import { modeFrom } from './session/mode';
import { createRouter } from './session/route';
import { createSession } from './session/session';
import { createVisit } from './session/visit';

const base = import.meta.env.BASE_URL;

async function begin(root: HTMLElement) {
	const manifest = await loadManifest(base);
	const words = async (code: string) => parseLocale(await loadLocale(base, code));
	const [rules, nl, contact, deployment] = await Promise.all([
		loadRules(base),
		words('nl'),
		loadContact(base).then(parseContact),
		loadDeployment(base)
			.catch(() => null)
			.then(parseDeployment),
	]);
	const readToday = () => readClock(new Date(), manifest.built);
	const today = readToday();
	const ruleset = assemble(rules, today.peildatum);
	const visit = createVisit({
		session: createSession(ruleset, compile(ruleset)),
		router: createRouter(window),
		mode: modeFrom(window.location.search),
		today,
		readToday,
		contact: contactPoints(contact, today.peildatum),
		deployment,
		dossiers: () => loadDossiers(base),
	});
	watchAbsence(document, Date.now, visit.mode.forgetAfter, visit.forget);
	root.replaceChildren();
	render(<App visit={visit} choice={createLanguageChoice(nl, Object.keys(manifest.locales), words)} />, root);
	fetchLaterScreens();
}

/** Our fault, in the words that came with the page: the texts themselves may be what is missing. */
function showFailure(root: HTMLElement) {
	const failed = document.querySelector<HTMLTemplateElement>('#failed');
	if (!failed) return;
	root.replaceChildren(failed.content.cloneNode(true));
	root.querySelector('h1')?.focus();
}

const root = document.querySelector<HTMLElement>('#app');
if (root) begin(root).catch(() => showFailure(root));
