/**
 * The rules and words kept on this device, apart from the app itself. Files are named by their content, so new ones
 * can lie beside old ones: what counts is the one manifest in force, and replacing that is the whole update.
 */
import { asManifest, comesAfter, filesIn, hashIn, isSame, type Manifest, type Named } from './manifest';
import { textFrom } from './patience';

const MANIFEST = 'manifest.json';
/** The manifest that was in force before: a page that is still open may ask for its files, and it is the fallback. */
const SPARE = 'manifest.before.json';
const arrivedWith = (version: string) => `manifest.with.${version}.json`;

interface PublicationOptions {
	/** Address of `data/`, with a closing slash. */
	folder: string;
	open(): Promise<Cache>;
	fetch: typeof fetch;
	/** The day after today by the clock of this device, yyyy-mm-dd. One day more, for people further east. */
	tomorrow(): string;
	/** Day on which this app was built, for a device whose clock stands still. */
	appBuilt: string;
}

export interface Found {
	/** The server answered with a manifest, whatever is in it. */
	reached: boolean;
	/** Complete, and it may replace what is in force. The page must be able to use it before it counts. */
	candidate: Manifest | null;
}

export interface Publication {
	/** @param file name below `data/`
	 * @param afresh when what is in force cannot be read */
	answer(file: string, afresh: boolean): Promise<Response>;
	/** Asks the server for updates, and fetches again what was lost here. */
	look(): Promise<Found>;
	/** Puts this in force for pages that start from now on. */
	accept(manifest: unknown): Promise<boolean>;
	/** Whether everything that the manifest in force names is here. */
	isWhole(): Promise<boolean>;
	/** Fetches what the server has now, for a new version of the app. @throws when not all of it arrives */
	arrive(version: string): Promise<void>;
	/** The new version of the app takes over. */
	takeOver(version: string): Promise<void>;
}

export function createPublication({
	folder,
	open,
	fetch,
	tomorrow,
	appBuilt,
}: PublicationOptions): Publication {
	const address = (file: string) => folder + file;
	// A device that cannot open its cache is treated as one that kept nothing.
	const cached = async (file: string) => {
		try {
			return await (await open()).match(address(file));
		} catch {
			return undefined;
		}
	};
	const keep = async (file: string, text: string) =>
		(await open()).put(address(file), new Response(text, { headers: JSON_TYPE }));
	const forget = async (file: string) => (await open()).delete(address(file));
	const ask = (file: string, cache: RequestCache) =>
		textFrom((signal) => fetch(address(file), { cache, signal }));

	const kept = async (pointer: string): Promise<Manifest | null> => {
		const response = await cached(pointer);
		return response ? asManifest(await response.text()) : null;
	};
	const point = (pointer: string, manifest: Manifest) => keep(pointer, JSON.stringify(manifest));

	/** Of a day that has not come yet: published with a wrong clock. */
	const isAhead = ({ built }: Manifest) => built > appBuilt && built > tomorrow();
	/** A mistake ahead of its time never holds back what is published after it. */
	const mayReplace = (theirs: Manifest, ours: Manifest | null) =>
		!ours || (!isAhead(theirs) && (isAhead(ours) || comesAfter(theirs, ours)));

	async function onServer(): Promise<Manifest | null> {
		try {
			const { ok, text } = await ask(MANIFEST, 'no-cache');
			return ok ? asManifest(text) : null;
		} catch {
			return null;
		}
	}

	/** Fetches what is not here yet. @throws when a file does not arrive or is not what it is named after */
	async function gather(manifest: Manifest): Promise<void> {
		for (const named of filesIn(manifest)) if (!(await cached(named.file))) await gatherOne(named);
	}

	/** Past the browser's own cache where that holds half of it, or that it was not there yet. */
	async function gatherOne(named: Named, cache: RequestCache = 'default'): Promise<void> {
		const { file, hash } = named;
		const { ok, text } = await ask(file, cache);
		if (ok && (await digest(text)) === hash) return keep(file, text);
		if (cache === 'reload') throw new Error(`${file} is not what it should be`);
		return gatherOne(named, 'reload');
	}

	const isHere = async (manifest: Manifest): Promise<boolean> => {
		for (const { file } of filesIn(manifest)) if (!(await cached(file))) return false;
		return true;
	};

	async function putInForce(manifest: Manifest): Promise<void> {
		const before = await kept(MANIFEST);
		if (before && isSame(before, manifest)) return;
		if (before) await point(SPARE, before);
		await point(MANIFEST, manifest);
		await prune();
	}

	/** Removes files that no manifest here names any more, nor the one on its way. */
	async function prune(coming: Manifest | null = null): Promise<void> {
		const cache = await open();
		const files = (await cache.keys()).map(({ url }) => url.slice(folder.length));
		const manifests = await Promise.all(files.filter((file) => !hashIn(file)).map(kept));
		const named = new Set([...manifests, coming].flatMap(filesIn).map(({ file }) => file));
		for (const file of files) if (hashIn(file) && !named.has(file)) await forget(file);
	}

	/** When what is in force cannot be read: what the server has now, or else what was in force before. */
	async function replace(): Promise<void> {
		const ours = await kept(MANIFEST);
		const [theirs, before] = [await onServer(), await kept(SPARE)];
		const others = [theirs, before]
			.filter((one) => one !== null)
			.filter((one) => !(ours && isSame(ours, one)));
		// One ahead of its time only where there is nothing else.
		for (const manifest of others.sort((a, b) => Number(isAhead(a)) - Number(isAhead(b))))
			try {
				await gather(manifest);
				await point(MANIFEST, manifest);
				if (manifest === before) await forget(SPARE);
				return;
			} catch {
				// An incomplete one is no better.
			}
	}

	async function answerFile(file: string, hash: string): Promise<Response> {
		const text = await (await cached(file))?.text();
		if (text !== undefined && (await digest(text)) === hash)
			return new Response(text, { headers: JSON_TYPE });
		// Through the browser's own cache: at the first visit it holds the file already.
		return fromServer(file, hash, text === undefined ? 'default' : 'reload');
	}

	async function fromServer(file: string, hash: string, cache: RequestCache): Promise<Response> {
		const response = await fetch(address(file), { cache });
		const found = await response.clone().text();
		if (response.ok && (await digest(found)) === hash) await keep(file, found).catch(() => {});
		else if (cache === 'default') return fromServer(file, hash, 'reload');
		return response;
	}

	return {
		async answer(file, afresh) {
			const hash = hashIn(file);
			if (hash) return answerFile(file, hash);
			if (afresh) await replace().catch(() => {});
			const manifest = await kept(MANIFEST);
			return manifest
				? new Response(JSON.stringify(manifest), { headers: JSON_TYPE })
				: fetch(address(file), { cache: 'no-cache' });
		},
		async look() {
			const [ours, theirs] = [await kept(MANIFEST), await onServer()];
			const wanted = theirs && mayReplace(theirs, ours) ? theirs : ours;
			try {
				// What came before it and was refused makes way.
				if (theirs) await prune(wanted);
				if (wanted) await gather(wanted);
			} catch {
				return { reached: theirs !== null, candidate: null };
			}
			const isNew = wanted !== null && !(ours && isSame(ours, wanted));
			return { reached: theirs !== null, candidate: isNew ? wanted : null };
		},
		async accept(content) {
			const manifest = asManifest(JSON.stringify(content));
			const ours = await kept(MANIFEST);
			if (!manifest || !mayReplace(manifest, ours) || !(await isHere(manifest))) return false;
			await putInForce(manifest);
			return true;
		},
		async isWhole() {
			const ours = await kept(MANIFEST);
			return ours !== null && isHere(ours);
		},
		async arrive(version) {
			const theirs = await onServer();
			if (!theirs) throw new Error('no manifest on the server');
			await gather(theirs);
			await point(arrivedWith(version), theirs);
		},
		async takeOver(version) {
			const [ours, arrived] = [await kept(MANIFEST), await kept(arrivedWith(version))];
			for (const { url } of await (await open()).keys())
				if (/\/manifest\.with\.[^/]+$/.test(url)) await forget(url.slice(folder.length));
			if (!arrived) return;
			// What came with this version wins a draw: it has the words that this version needs.
			if (!ours || isAhead(ours) || !(isAhead(arrived) || comesAfter(ours, arrived)))
				await putInForce(arrived);
			// Newer rules stay; if this version cannot read them, it has its own.
			else await point(SPARE, arrived);
		},
	};
}

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

async function digest(text: string): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	return [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
