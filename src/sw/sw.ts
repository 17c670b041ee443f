/** The service worker: after one visit the app needs no network. It sees the addresses of files, never an answer. */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { inTime } from './patience';
import { createPublication } from './publication';

interface Listed {
	url: string;
	/** Null when the name itself holds a hash of the content. */
	revision: string | null;
	integrity: string;
}

declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build: every file of the app; and the fonts, which are kept when a language needs them. */
declare const __APP_FILES__: Listed[];
declare const __FONT_FILES__: Listed[];
declare const __APP_VERSION__: string;
/** yyyy-mm-dd */
declare const __BUILD_DAY__: string;

const { scope } = self.registration;
// Two apps on one origin have separate caches.
const app = new PrecacheController({ cacheName: `app ${scope}` });
const fonts = new PrecacheController({ cacheName: `fonts ${scope}` });
const data = createPublication({
	folder: `${scope}data/`,
	open: () => caches.open(`data ${scope}`),
	fetch: (input, init) => fetch(input, init),
	tomorrow: () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
	appBuilt: __BUILD_DAY__,
});

app.precache(__APP_FILES__);
fonts.addToCacheList(__FONT_FILES__);

self.addEventListener('install', (event) => event.waitUntil(data.arrive(__APP_VERSION__)));
self.addEventListener('activate', (event) => {
	fonts.activate(event);
	// The page that installed us works without network from now on too, not only the next one.
	event.waitUntil(data.takeOver(__APP_VERSION__).then(() => self.clients.claim()));
});

const exactly = { ignoreURLParametersMatching: [], cleanURLs: false };
registerRoute(
	({ url }) => /^data\/[^/]+\.json$/.test(fromScope(url)),
	({ url, request }) => data.answer(fromScope(url).slice('data/'.length), request.cache === 'reload'),
);
registerRoute(new PrecacheRoute(app, exactly));
registerRoute(new PrecacheRoute(fonts, exactly));
// P-08: whatever comes after ? or #, the page is the same file.
registerRoute(
	({ url, request }) => request.mode === 'navigate' && /^(index\.html)?$/.test(fromScope(url)),
	app.createHandlerBoundToURL(`${scope}index.html`),
);
// Whatever goes wrong here, someone with a network notices nothing.
setCatchHandler(({ request }) => fetch(request));

self.addEventListener('message', (event) => {
	const answer = answerTo(event);
	if (answer) event.waitUntil(answer.then((content) => event.ports[0]?.postMessage(content)));
});

function answerTo(event: ExtendableMessageEvent): Promise<unknown> | null {
	switch (event.data?.type) {
		case 'look':
			return look(event);
		case 'accept':
			return data.accept(event.data.manifest).catch(() => false);
		case 'keep':
			return fill(fonts, fonts.getCachedURLs().filter(isOneOf(event.data.names)), event);
		case 'apply':
			return self.skipWaiting();
		default:
			return null;
	}
}

async function look(event: ExtendableEvent) {
	const filled = fill(app, app.getCachedURLs(), event);
	const found = await data.look().catch(() => ({ reached: false, candidate: null }));
	return { ...found, whole: (await inTime(filled)) && (await data.isWhole().catch(() => false)) };
}

/** Fetches what is not kept yet, or no longer. False when something did not arrive. */
async function fill(kept: PrecacheController, urls: string[], event: ExtendableEvent): Promise<boolean> {
	const filled = urls.map(async (url) => {
		const cacheKey = kept.getCacheKeyForURL(url);
		if (!cacheKey) return false;
		const params = { cacheKey, integrity: kept.getIntegrityForCacheKey(cacheKey) };
		const request = new Request(url, { cache: 'no-cache' });
		return kept.strategy.handle({ event, request, params }).then(
			() => true,
			() => false,
		);
	});
	return filled.length > 0 && (await Promise.all(filled)).every(Boolean);
}

/** By the start of a name: nobody needs to know what the build added to it. */
const isOneOf = (names: readonly string[]) => (url: string) =>
	names.some((name) => url.slice(url.lastIndexOf('/') + 1).startsWith(name));

/** Path below the app; for anything outside it a slash, which no path of ours is. */
const fromScope = ({ origin, pathname }: URL): string =>
	(origin + pathname).startsWith(scope) ? (origin + pathname).slice(scope.length) : '/';
