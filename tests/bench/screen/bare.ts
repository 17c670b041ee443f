/** What ours is held against: a page with the same heading and nothing else, and one that keeps itself. */
import type { Files } from './site';

/** @param page our own index.html, for its heading */
export function barePage(page: string): Files {
	const heading = /<h1[^>]*>([^<]+)<\/h1>/.exec(page)?.[1];
	if (!heading) throw new Error('index.html has no heading');
	return new Map([
		[
			'index.html',
			Buffer.from(`<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${heading}"><title>${heading}</title><link rel="icon" href="data:,"></head>
<body><h1>${heading}</h1></body>
</html>`),
		],
		// The least that makes a page open without network.
		[
			'sw.js',
			Buffer.from(`oninstall = (event) => event.waitUntil(caches.open('bare').then((cache) => cache.add('./')));
onactivate = (event) => event.waitUntil(clients.claim());
onfetch = (event) => event.respondWith(caches.match('./').then((kept) => kept || fetch(event.request)));`),
		],
	]);
}
