/** What the walk asks of an engine. Each driver in `drivers/` gives it, so that the walk itself stands there once. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One page in front of someone. */
export interface Tab {
	open(address: string): Promise<void>;
	/** One of the questions and hands of `in-page.js`, by name. */
	ask<T>(name: string, ...given: unknown[]): Promise<T>;
	/** A finger on this spot of what is seen. */
	touch(x: number, y: number): Promise<void>;
	/** A key by its name in the standard (`Tab`, `Enter`, `Escape`, `Space`). */
	press(key: string, shift?: boolean): Promise<void>;
	type(text: string): Promise<void>;
	resize(width: number, height: number): Promise<void>;
	screenshot(): Promise<Buffer>;
	/** Null where an engine cannot be asked to. */
	pdf(): Promise<Buffer | null>;
	close(): Promise<void>;
}

/** A browser that nobody used before, with a profile of its own. */
export interface Device {
	newTab(): Promise<Tab>;
	/** Ends the process and starts it again on what it kept. False where nothing is kept. */
	restart(): Promise<boolean>;
	close(): Promise<void>;
}

export interface Engine {
	name: string;
	newDevice(): Promise<Device>;
	version(): Promise<string>;
	close(): Promise<void>;
}

interface Known {
	driver: string;
	program: string;
	/** Everything that has to be there, with the Debian package that brings it. */
	needs: Record<string, string>;
}

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

const ENGINES: Record<string, Known> = {
	chromium: {
		driver: 'puppeteer.js',
		program: '/usr/lib/chromium/chromium',
		needs: { '/usr/lib/chromium/chromium': 'chromium' },
	},
	firefox: {
		driver: 'puppeteer.js',
		program: '/usr/bin/firefox-esr',
		needs: { '/usr/bin/firefox-esr': 'firefox-esr' },
	},
	webkit: {
		driver: 'webkit.js',
		program: MINI_BROWSER,
		needs: {
			'/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
			[MINI_BROWSER]: 'webkit2gtk-driver',
			'/usr/bin/Xvfb': 'xvfb',
		},
	},
};

export const engineNames = Object.keys(ENGINES);

/** The command that brings what is not there; null when all is. */
export function missing(name: string): string | null {
	const wanted = Object.entries((ENGINES[name] as Known).needs).filter(([path]) => !existsSync(path));
	if (wanted.length > 0)
		return `apt-get install ${[...new Set(wanted.map(([, packaged]) => packaged))].join(' ')}`;
	return existsSync(here('drivers/node_modules')) ? null : 'npm ci --prefix tests/browsers/drivers';
}

/** @param folder for profiles, thrown away afterwards */
export async function startEngine(name: string, folder: string): Promise<Engine> {
	const { driver, program } = ENGINES[name] as Known;
	const { start } = (await import(here(`drivers/${driver}`))) as {
		start(name: string, program: string, folder: string): Promise<Engine>;
	};
	return start(name, program, folder);
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
