/** WebKitGTK's own small browser by WebKitWebDriver, on a screen that is not there. */
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import selenium from 'selenium-webdriver';

const { Builder, Key } = selenium;
/** The bar on top of a window is wider than a phone: made so small that the page can be as narrow. */
const NARROW = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n';
const KEYS = {
	Tab: Key.TAB,
	Enter: Key.ENTER,
	Escape: Key.ESCAPE,
	Space: ' ',
	ArrowDown: Key.ARROW_DOWN,
};

/** @returns {Promise<import('../engine').Engine>} */
export async function start(name, program, folder) {
	const home = join(folder, 'home');
	await mkdir(join(home, '.config/gtk-3.0'), { recursive: true });
	await writeFile(join(home, '.config/gtk-3.0/gtk.css'), NARROW);
	const display = await startScreen();
	const environment = {
		...process.env,
		DISPLAY: display.name,
		HOME: home,
		XDG_CONFIG_HOME: join(home, '.config'),
		XDG_DATA_HOME: join(home, '.local/share'),
		XDG_CACHE_HOME: join(home, '.cache'),
		LIBGL_ALWAYS_SOFTWARE: '1',
	};

	async function session() {
		const port = await freePort();
		const driver = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`], {
			env: environment,
			stdio: 'ignore',
		});
		await answering(port);
		const browser = await new Builder()
			.disableEnvironmentOverrides()
			.usingServer(`http://127.0.0.1:${port}`)
			.withCapabilities({
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': { binary: program, args: ['--automation'] },
			})
			.build();
		await browser.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
		return { browser, driver };
	}

	return {
		name,
		async version() {
			const { browser, driver } = await session();
			const capabilities = await browser.getCapabilities();
			await browser.quit();
			driver.kill();
			return `WebKitGTK ${capabilities.getBrowserVersion()}`;
		},
		async newDevice() {
			const { browser, driver } = await session();
			let first = await browser.getWindowHandle();
			return {
				async newTab() {
					// A tab behind another draws nothing.
					if (!first) await browser.switchTo().newWindow('window');
					first = null;
					const tab = tabOf(browser, await browser.getWindowHandle());
					await tab.resize(360, 640);
					return tab;
				},
				// What is driven keeps everything in memory.
				restart: async () => false,
				async close() {
					await browser.quit();
					driver.kill();
				},
			};
		},
		close: async () => display.stop(),
	};
}

/** There is one screen: whatever is done is done in the tab that is in front. */
function tabOf(browser, handle) {
	const inFront = async () => {
		if ((await browser.getWindowHandle().catch(() => null)) !== handle)
			await browser.switchTo().window(handle);
	};
	const tab = {
		async open(address) {
			await inFront();
			await browser.get(address);
		},
		async ask(name, ...given) {
			await inFront();
			const { value, error } = await browser.executeAsyncScript(
				`const [name, given, done] = arguments;
				Promise.resolve().then(() => probe[name](...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
				name,
				given,
			);
			if (error) throw new Error(error);
			return value;
		},
		async touch(x, y) {
			await inFront();
			await browser
				.actions({ async: true })
				.move({ x: Math.round(x), y: Math.round(y) })
				.press()
				.release()
				.perform();
			await browser.actions().clear();
		},
		async press(key, shift = false) {
			await inFront();
			const keys = browser.actions({ async: true });
			if (shift) keys.keyDown(Key.SHIFT);
			keys.sendKeys(KEYS[key] ?? key);
			if (shift) keys.keyUp(Key.SHIFT);
			await keys.perform();
		},
		type: (text) => tab.press(text),
		async resize(width, height) {
			await inFront();
			const rect = (w, h) => browser.manage().window().setRect({ x: 0, y: 0, width: w, height: h });
			await rect(width, height + 20);
			const size = () => browser.executeScript('return [innerWidth, innerHeight]');
			for (let i = 0; i < 40; i++) {
				const [w, h] = await size();
				if (w === width && h === height) return;
				// The window has a bar on top that takes some of it.
				if (i === 20) await rect(width, height + (height + 20 - h));
				await new Promise((done) => setTimeout(done, 50));
			}
			throw new Error(`the window does not become ${width} × ${height}: ${await size()}`);
		},
		async screenshot() {
			await inFront();
			// The window is drawn by another process, which is a moment behind.
			await new Promise((done) => setTimeout(done, 500));
			return Buffer.from(await browser.takeScreenshot(), 'base64');
		},
		// WebKitWebDriver answers "unknown command" to print.
		pdf: async () => null,
		async close() {
			await inFront();
			if ((await browser.getAllWindowHandles()).length > 1) {
				await browser.close();
				await browser.switchTo().window((await browser.getAllWindowHandles())[0]);
			}
		},
	};
	return tab;
}

async function startScreen() {
	const program = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const number = await new Promise((done, fail) => {
		program.on('exit', () => fail(new Error('Xvfb did not start')));
		program.stdio[3].once('data', (text) => done(String(text).trim()));
	});
	return { name: `:${number}`, stop: () => program.kill() };
}

const freePort = () =>
	new Promise((done) => {
		const server = createServer();
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => done(port));
		});
	});

async function answering(port) {
	for (let i = 0; i < 100; i++) {
		if (await fetch(`http://127.0.0.1:${port}/status`).catch(() => null)) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('WebKitWebDriver does not answer');
}
