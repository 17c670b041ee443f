import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayAfter } from '../../../src/ruleset/day';
import { createPublication, type Publication } from '../../../src/sw/publication';

const FOLDER = 'https://site/app/data/';
/** What lies on the device, and what the server gives: text, or a way to fail. */
let device: Map<string, string>;
let server: Map<string, string | number | 'gone'>;
/** What the browser's own cache holds of a file. */
let browser: Map<string, string | number>;
let asked: string[];
/** Names of files for which there is no room. */
let noRoom: RegExp | null;
let opens: boolean;
/** By the clock of the device. */
let today: string;
let publication: Publication;
/** A file that comes in parts. */
let slow: { file: string; answer(signal?: AbortSignal | null): Response; goOn(signs: number): void } | null;

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
const nameOf = (input: RequestInfo | URL) => String(input).slice(FOLDER.length);

beforeEach(() => {
	device = new Map();
	server = new Map();
	browser = new Map();
	asked = [];
	noRoom = null;
	opens = true;
	slow = null;
	const cache = {
		match: async (url: string) => {
			const text = device.get(nameOf(url));
			return text === undefined ? undefined : new Response(text);
		},
		put: async (url: string, response: Response) => {
			if (noRoom?.test(nameOf(url))) throw new DOMException('full', 'QuotaExceededError');
			device.set(nameOf(url), await response.text());
		},
		delete: async (url: string) => device.delete(nameOf(url)),
		keys: async () => [...device.keys()].map((file) => ({ url: FOLDER + file })),
	};
	today = '2026-12-01';
	publication = createPublication({
		folder: FOLDER,
		tomorrow: () => dayAfter(today),
		appBuilt: '2026-11-20',
		async open() {
			if (!opens) throw new DOMException('broken', 'UnknownError');
			return cache as unknown as Cache;
		},
		async fetch(input, init) {
			asked.push(nameOf(input as string));
			const stale = init?.cache === 'default' ? browser.get(nameOf(input as string)) : undefined;
			const given = stale ?? server.get(nameOf(input as string)) ?? 404;
			if (slow?.file === nameOf(input as string)) return slow.answer(init?.signal);
			if (given === 'gone') throw new TypeError('Failed to fetch');
			return typeof given === 'number'
				? new Response('<h1>Storing</h1>', { status: given })
				: new Response(given);
		},
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

interface Given {
	built?: string;
	/** Null for what a release before the number wrote. */
	number?: number | null;
	rules?: string;
	nl?: string;
}
/** Each is made after the one before it. */
let made = 0;
/** Puts a publication on the server, and gives its manifest. */
function publish({
	built = '2026-11-21',
	number = ++made,
	rules = '{"rules":1}',
	nl = '{"nl":1}',
}: Given = {}) {
	const add = (kind: string, text: string) => {
		const named = { file: `${kind}.${hash(text)}.json`, hash: hash(text) };
		server.set(named.file, text);
		return named;
	};
	const manifest = {
		version: 1,
		built,
		...(number !== null && { number }),
		rules: add('rules', rules),
		locales: { nl: add('nl', nl) },
	};
	server.set('manifest.json', JSON.stringify(manifest));
	return manifest;
}
async function arriveWith(given?: Given, version = '1') {
	const manifest = publish(given);
	await publication.arrive(version);
	await publication.takeOver(version);
	return manifest;
}
const inForce = async () => (await publication.answer('manifest.json', false)).json();
/** As the page does when it can read what came. */
async function lookAndAccept(): Promise<boolean> {
	const { candidate } = await publication.look();
	return candidate !== null && publication.accept(candidate);
}

describe('the first visit', () => {
	test('keeps everything that the manifest names', async () => {
		const manifest = await arriveWith();
		server.clear();
		expect(await inForce()).toEqual(manifest);
		expect(await (await publication.answer(manifest.locales.nl.file, false)).text()).toBe('{"nl":1}');
		expect(await publication.isWhole()).toBe(true);
	});

	test('keeps it in a browser without a clock of its own for requests (Safari 15)', async () => {
		vi.stubGlobal('AbortSignal', {});
		await arriveWith();
		expect(await publication.isWhole()).toBe(true);
	});

	describe('a network that says no more', () => {
		/** A sign at a time, when we say so. */
		function halting(text: string) {
			let goOn: (signs: number) => void;
			const answer = (signal?: AbortSignal | null) =>
				new Response(
					new ReadableStream({
						start(stream) {
							signal?.addEventListener('abort', () => stream.error(signal.reason));
							const signs = [...new TextEncoder().encode(text)];
							goOn = (count) => {
								stream.enqueue(new Uint8Array(signs.splice(0, count)));
								if (signs.length === 0) stream.close();
							};
						},
					}),
				);
			return { answer, goOn: (signs: number) => goOn(signs) };
		}
		/** Time goes on once that file was asked for. */
		async function passes(milliseconds: number): Promise<void> {
			await expect.poll(() => asked).toContain(slow?.file);
			await vi.advanceTimersByTimeAsync(milliseconds);
		}

		beforeEach(() => {
			vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		});

		test('is given up', async () => {
			const { locales } = publish();
			slow = { file: locales.nl.file, ...halting('{"nl":1}') };
			const arriving = expect(publication.arrive('1')).rejects.toThrow();
			await passes(31_000);
			await arriving;
		});

		test('that is only slow is waited for', async () => {
			const { locales } = publish();
			slow = { file: locales.nl.file, ...halting('{"nl":1}') };
			const arriving = publication.arrive('1');
			await passes(25_000);
			slow.goOn(4);
			await passes(25_000);
			slow.goOn(4);
			await arriving;
		});
	});

	test.each([
		['an error page in place of the manifest', () => server.set('manifest.json', '<h1>Storing</h1>')],
		['an error', () => server.set('manifest.json', 500)],
		['half a file', (nl: string) => server.set(nl, '{"n')],
		['no network', (nl: string) => server.set(nl, 'gone')],
	])('%s: not kept at all', async (_, breakIt) => {
		const { locales } = publish();
		breakIt(locales.nl.file);
		await expect(publication.arrive('1')).rejects.toThrow();
		expect(await publication.isWhole()).toBe(false);
	});
});

test.each([404, '{"n'])(
	'%s, which the browser itself kept of a file, is asked for past it',
	async (stale) => {
		const manifest = publish();
		const { file } = manifest.locales.nl;
		browser.set(file, stale);
		expect(await (await publication.answer(file, false)).text()).toBe('{"nl":1}');
		device.clear();
		await publication.arrive('1');
		await publication.takeOver('1');
		expect(await inForce()).toEqual(manifest);
		expect(await publication.isWhole()).toBe(true);
	},
);

describe('another publication', () => {
	test('is in force once the page has read it; what open pages still need stays, what nobody needs goes', async () => {
		const first = await arriveWith();
		const second = publish({ nl: '{"nl":2}' });
		const { candidate, reached } = await publication.look();
		expect([candidate, reached]).toEqual([second, true]);
		expect(await inForce()).toEqual(first);
		expect(await publication.accept(candidate)).toBe(true);
		expect(await inForce()).toEqual(second);
		expect(device.has(first.locales.nl.file)).toBe(true);
		publish({ nl: '{"nl":3}' });
		await lookAndAccept();
		expect(device.has(first.locales.nl.file)).toBe(false);
		expect(device.has(second.locales.nl.file)).toBe(true);
	});

	test('fetches only what changed', async () => {
		const { rules } = await arriveWith();
		asked.length = 0;
		const { locales } = publish({ nl: '{"nl":2}' });
		await publication.look();
		expect(asked).toEqual(['manifest.json', locales.nl.file]);
		expect(asked).not.toContain(rules.file);
	});

	test('of the same day is taken in order, of an older day not', async () => {
		const first = await arriveWith();
		publish({ built: '2026-11-20', nl: '{"nl":2}' });
		expect(await publication.look()).toEqual({ reached: true, candidate: null });
		expect(await publication.accept(publish({ built: '2026-11-20', nl: '{"nl":2}' }))).toBe(false);
		expect(await inForce()).toEqual(first);
		const third = publish({ nl: '{"nl":3}' });
		expect(await lookAndAccept()).toBe(true);
		server.set('manifest.json', JSON.stringify(first));
		expect(await lookAndAccept()).toBe(false);
		publish({ nl: '{"nl":1}', number: null });
		expect(await lookAndAccept()).toBe(false);
		expect(await inForce()).toEqual(third);
	});

	test('of a day that has not come is refused; a day ahead is only another part of the world', async () => {
		const first = await arriveWith();
		for (const built of ['2026-12-03', '2099-01-01']) {
			const ahead = publish({ built, nl: '{"nl":2}' });
			expect(await publication.look()).toEqual({ reached: true, candidate: null });
			expect(await publication.accept(ahead)).toBe(false);
		}
		expect(await inForce()).toEqual(first);
		publish({ built: '2026-12-02', nl: '{"nl":2}' });
		expect(await lookAndAccept()).toBe(true);
	});

	test('a device whose clock stands still takes nothing later than its app', async () => {
		await arriveWith({ built: '2026-11-10' });
		today = '2020-01-01';
		publish({ built: '2026-11-21' });
		expect(await lookAndAccept()).toBe(false);
		publish({ built: '2026-11-20' });
		expect(await lookAndAccept()).toBe(true);
	});

	test('one that was published too far ahead is replaced by whatever is right, however old', async () => {
		const ahead = publish({ built: '2099-01-01', number: null, nl: '{"nl":2}' });
		await publication.arrive('1');
		await publication.takeOver('1');
		expect(await inForce()).toEqual(ahead);
		publish({ built: '2098-01-01' });
		expect(await lookAndAccept()).toBe(false);
		const right = publish({ built: '2026-11-21', number: null });
		expect(await lookAndAccept()).toBe(true);
		expect(await inForce()).toEqual(right);
	});

	test('fifty that the page refuses leave no more than one behind', async () => {
		const first = await arriveWith();
		const here = device.size;
		for (let i = 0; i < 50; i++) {
			publish({ nl: `{"nl":"bad ${i}"}` });
			expect((await publication.look()).candidate).not.toBeNull();
		}
		expect(device.size).toBeLessThanOrEqual(here + 1);
		publish({ built: '2026-11-20' });
		await publication.look();
		expect(device.size).toBe(here);
		expect(await inForce()).toEqual(first);
		expect(await publication.isWhole()).toBe(true);
	});

	test.each<[string, (file: string) => unknown, boolean]>([
		['half a manifest', () => server.set('manifest.json', '{"version":1,"bui'), false],
		['an error page', () => server.set('manifest.json', '<!doctype html>'), false],
		[
			'a manifest that names nothing',
			() => server.set('manifest.json', '{"version":1,"built":"2026-12-01"}'),
			false,
		],
		[
			'a manifest of another kind',
			() => server.set('manifest.json', '{"version":2,"built":"2026-12-01"}'),
			false,
		],
		[
			'a manifest of a day that does not exist',
			() =>
				server.set('manifest.json', JSON.stringify({ ...publish({ nl: '{"nl":2}' }), built: '2026-11-31' })),
			false,
		],
		[
			'a manifest with a word for a number',
			() => server.set('manifest.json', JSON.stringify({ ...publish({ nl: '{"nl":2}' }), number: 'x' })),
			false,
		],
		['null', () => server.set('manifest.json', 'null'), false],
		['500 for the manifest', () => server.set('manifest.json', 500), false],
		['no network', () => server.set('manifest.json', 'gone'), false],
		['a file that is not there', (file) => server.delete(file), true],
		['a file with other content', (file) => server.set(file, '{"nl":"other"}'), true],
		['500 for a file', (file) => server.set(file, 500), true],
		['no network halfway', (file) => server.set(file, 'gone'), true],
	])('%s: what is in force stays', async (_, breakIt, reached) => {
		const first = await arriveWith();
		breakIt(publish({ built: '2026-12-01', nl: '{"nl":2}' }).locales.nl.file);
		expect(await publication.look()).toEqual({ reached, candidate: null });
		expect(await inForce()).toEqual(first);
		expect(await publication.isWhole()).toBe(true);
	});

	test('that did not come whole, or may not replace what is in force, is not accepted, whoever says so', async () => {
		const first = await arriveWith();
		// Of the same files, which are here.
		for (const built of ['2026-11-20', '2099-01-01'])
			expect(await publication.accept(publish({ built })), built).toBe(false);
		expect(await publication.accept(publish({ nl: '{"nl":2}' }))).toBe(false);
		expect(await publication.accept('nonsense')).toBe(false);
		expect(await inForce()).toEqual(first);
	});
});

describe('damage on the device', () => {
	test.each([/nl\./, /manifest/])('no room for %s: what is in force stays', async (files) => {
		const first = await arriveWith();
		publish({ nl: '{"nl":2}' });
		noRoom = files;
		expect(await lookAndAccept().catch(() => false)).toBe(false);
		expect(await inForce()).toEqual(first);
		expect(await publication.isWhole()).toBe(true);
	});

	test('no room at all, or nothing that can be opened: what the server has', async () => {
		const { rules } = publish();
		noRoom = /./;
		expect(await (await publication.answer(rules.file, false)).text()).toBe('{"rules":1}');
		opens = false;
		expect(await inForce()).toMatchObject({ rules });
		expect(await (await publication.answer(rules.file, false)).text()).toBe('{"rules":1}');
	});

	test('half a file is fetched again', async () => {
		const { rules } = await arriveWith();
		device.set(rules.file, '{"ru');
		expect(await (await publication.answer(rules.file, false)).text()).toBe('{"rules":1}');
		expect(device.get(rules.file)).toBe('{"rules":1}');
	});

	test('what was thrown away comes back at the next look', async () => {
		const { rules } = await arriveWith();
		device.delete(rules.file);
		expect(await publication.isWhole()).toBe(false);
		expect(await publication.look()).toEqual({ reached: true, candidate: null });
		expect(await publication.isWhole()).toBe(true);
	});

	test('rules that a page cannot read make way for those before rather than for some ahead of their time', async () => {
		const first = await arriveWith();
		publish({ nl: '{"nl":"bad"}' });
		await lookAndAccept();
		const ahead = publish({ built: '2099-01-01', nl: '{"nl":2}' });
		expect(await (await publication.answer('manifest.json', true)).json()).toEqual(first);
		// With nothing else, any words are better than none.
		expect(await (await publication.answer('manifest.json', true)).json()).toEqual(ahead);
	});

	test('without a manifest the server is asked, and the page can accept it', async () => {
		const manifest = await arriveWith();
		device.set('manifest.json', '<h1>');
		expect(await inForce()).toEqual(manifest);
		expect(await lookAndAccept()).toBe(true);
	});

	test('rules that a page cannot read make way for those of the server, or else for those before', async () => {
		const first = await arriveWith();
		publish({ nl: '{"nl":"bad"}' });
		await lookAndAccept();
		expect(await (await publication.answer('manifest.json', true)).json()).toEqual(first);
		publish({ nl: '{"nl":"bad"}' });
		await lookAndAccept();
		const third = publish({ built: '2026-11-20', nl: '{"nl":3}' });
		expect(await (await publication.answer('manifest.json', true)).json()).toEqual(third);
	});
});

describe('a new version of the app', () => {
	test('brings what the server has by then, in force when it takes over', async () => {
		const first = await arriveWith();
		const second = publish({ built: '2026-12-01', nl: '{"nl":2}' });
		await publication.arrive('2');
		expect(await inForce()).toEqual(first);
		await publication.takeOver('2');
		expect(await inForce()).toEqual(second);
		expect([...device.keys()].filter((file) => file.startsWith('manifest.with'))).toEqual([]);
	});

	test('does not put what is too far ahead in force, and heals a device where it is', async () => {
		const good = await arriveWith();
		publish({ built: '2099-01-01', nl: '{"nl":2}' });
		await publication.arrive('2');
		await publication.takeOver('2');
		expect(await inForce()).toEqual(good);

		device.set('manifest.json', JSON.stringify({ ...good, built: '2099-01-01', number: undefined }));
		const own = publish({ nl: '{"nl":3}' });
		await publication.arrive('3');
		await publication.takeOver('3');
		expect(await inForce()).toEqual(own);
	});

	test('leaves newer rules as they are, and falls back on its own when it cannot read those', async () => {
		const newer = await arriveWith({ built: '2026-12-01', nl: '{"nl":2}' });
		const own = publish({ built: '2026-11-30' });
		await publication.arrive('2');
		await publication.takeOver('2');
		expect(await inForce()).toEqual(newer);
		server.clear();
		expect(await (await publication.answer('manifest.json', true)).json()).toEqual(own);
		expect(await publication.isWhole()).toBe(true);
	});
});
