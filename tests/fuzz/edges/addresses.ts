/** What stands in an address: the place, and what follows the question mark. */
import { firstLanguage } from '../../../src/i18n/languages';
import { modeFrom } from '../../../src/session/mode';
import { languageOfLink, parseRoute, reachable } from '../../../src/session/route';
import { to } from '../../../src/session/screens';
import { setting } from '../../../src/session/setting';
import { asSent } from '../../../src/session/take-along/as-sent';
import { brokenText } from '../broken';
import { type Edge, must } from '../edge';

const PLACES = [
	...[to.start, to.answers, to.results, to.example, to.whatIf, to.contact, to.about, to.proof, to.dossiers],
	...[to.question, to.adding, to.why, to.suppose, to.dossier].flatMap((place) => [1, 12, 999].map(place)),
	to.shared('1.nl.1yq.l0x9m4tk.k3z'),
	to.shared('2.nl.1yq.0x9-4tk.t5x'),
];
const SEARCHES = [
	'?mode=kiosk',
	'?mode=outreach&lang=ar',
	'?lang=pl&start=18',
	'?start=baby',
	'?r=1.nl',
	'?mode=phone',
];
const LANGUAGES = ['ar', 'en', 'fa', 'nl', 'pl', 'ti', 'tr', 'uk'];
const MODES = ['phone', 'outreach', 'kiosk'];

export const routes: Edge = {
	name: 'places in an address',
	share: 130,
	prepare: () => (random) => {
		const good = random.pick(PLACES);
		const hash = random.chance(0.3) ? good : brokenText(good, random);
		const route = parseRoute(hash);
		const language = languageOfLink(hash);
		must(language === null || /^[a-z]{2,3}$/.test(language), 'no language', hash);
		if ('payload' in route) must(asSent(hash).endsWith(route.payload), 'another payload', hash);
		if ('n' in route) must(Number.isInteger(route.n) && route.n > 0 && route.n < 1000, 'no number', hash);
		const begun = random.below(3);
		const place = reachable(route, begun, random.below(20));
		// Nothing was answered: no address gets anyone past the questions.
		if (begun === 0 && place && 'n' in place && place.screen === 'question')
			must(place.n === 1, 'in the middle of nothing', hash);
		return route.screen === 'start' ? 'refused' : 'accepted';
	},
};

export const searches: Edge = {
	name: 'what follows the question mark',
	share: 90,
	prepare: () => (random) => {
		const search = brokenText(random.pick(SEARCHES), random);
		const { id } = modeFrom(search);
		must(MODES.includes(id), 'no mode', search);
		const asked = setting(search, 'mode');
		// Never by accident what is for someone's own phone; what is not understood keeps least.
		const said = asked ?? (/[?&;]mode\W/i.test(search) ? 'something' : 'phone');
		const meant = MODES.find((mode) => mode === said) ?? 'kiosk';
		must(id === meant, `${id} though asked for ${asked}`, search);
		const language = firstLanguage([new URLSearchParams(search).get('lang')], LANGUAGES);
		must(LANGUAGES.includes(language), 'no language of ours', search);
		return id === 'phone' && language === 'nl' ? 'refused' : 'accepted';
	},
};
