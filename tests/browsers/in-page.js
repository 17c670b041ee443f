/**
 * The first script of the pages under test, in every engine the same: a clock that stands on our day, a list of
 * what went wrong, and hands that find what is on the screen. Never shipped.
 */
(() => {
	const Real = Date;
	let ahead = Real.parse('2026-11-21T12:00:00+01:00') - Real.now();
	globalThis.Date = class extends Real {
		constructor(...parts) {
			super(...(parts.length ? parts : [Real.now() + ahead]));
		}
		static now() {
			return Real.now() + ahead;
		}
	};

	const complaints = [];
	const note = (what) => complaints.push(String(what).slice(0, 300));
	addEventListener(
		'error',
		({ message, target }) => note(message ?? `not loaded: ${target.src ?? target.href}`),
		true,
	);
	addEventListener('unhandledrejection', ({ reason }) => note(`unhandled: ${reason}`));
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		note(`policy: ${violatedDirective} ${blockedURI}`),
	);
	for (const level of ['error', 'warn']) {
		const said = console[level];
		console[level] = (...parts) => {
			note(`console: ${parts.join(' ')}`);
			said.apply(console, parts);
		};
	}

	const plain = (text) =>
		text
			.replace(/[\s\u00a0\u202f]+/g, ' ')
			.replace(/[\u2066-\u2069]/g, '')
			.trim();
	const all = (css) => [...document.querySelectorAll(css)];
	const seen = (element) => element.getClientRects().length > 0;
	const nameOf = (element) => plain(element.getAttribute('aria-label') ?? element.innerText ?? '');
	const CONTROLS = 'button, a[href], summary, label';

	/** The middle of it, once it is in sight; an error when something else lies there. */
	async function spot(element, what) {
		if (!element) throw new Error(`${what} is not on ${location.hash}: ${all('h1').map(nameOf)}`);
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const box = element.getClientRects()[0];
		const x = box.x + box.width / 2;
		const y = box.y + box.height / 2;
		const there = document.elementFromPoint(x, y);
		if (!there || !(element.contains(there) || there.contains(element)))
			throw new Error(`${what} lies below ${there?.outerHTML.slice(0, 80)}`);
		return { x, y };
	}

	let left;
	globalThis.probe = {
		complaints: () => complaints,
		jump: (milliseconds) => {
			ahead += milliseconds;
		},
		named: (name) =>
			spot(
				all(CONTROLS).find((one) => seen(one) && nameOf(one) === plain(name)),
				`"${name}"`,
			),
		matching: (css) => spot(all(css).find(seen), css),
		/** The row around an answer, or a button. */
		choice: (css) => {
			const one = all(css).find(seen);
			return spot(one?.closest('label') ?? one, css);
		},
		/** As `name=value`. */
		boxes: () => all('form.question input').map(({ name, value }) => `${name}=${value}`),
		count: (css) => all(css).length,
		heading: () => plain(document.querySelector('h1')?.innerText ?? ''),
		text: (css) =>
			plain(
				all(css)
					.map((one) => one.innerText)
					.join(' '),
			),
		texts: (css) => all(css).map((one) => plain(one.textContent)),
		value: (css) => document.querySelector(css)?.value,
		focused: (css) => document.activeElement?.matches(css) ?? false,
		focus: () => document.activeElement?.outerHTML.slice(0, 90),
		at: () => location.hash,
		leave: () => {
			left = document.querySelector('h1');
			return location.hash;
		},
		/** On another screen than the one that was left. */
		arrived: () => document.activeElement?.tagName === 'H1' && document.activeElement !== left,
		goTo: (hash) => {
			location.hash = hash;
		},
		begun: () => document.documentElement.style.cssText.includes('letters'),
		speaks: () => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }),
		scrolled: () => scrollY,
		/** How far the page can be pushed aside. */
		sideways: () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		/** How the arrow of the way back is turned, and on which side of the screen it stands. */
		back: () => {
			const link = document.querySelector('.back');
			if (!link) return null;
			const { left, right } = link.getBoundingClientRect();
			const arrow = getComputedStyle(link, '::before');
			return {
				side: (left + right) / 2 > innerWidth / 2 ? 'right' : 'left',
				points: Number.parseFloat(arrow.borderRightWidth) > 0 ? 'right' : 'left',
				turned: arrow.transform,
			};
		},
		kept: () => navigator.serviceWorker?.controller != null,
		stored: () => ({ ...localStorage }),
		pixels: async (base64) => {
			const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const { width, height } = image;
			const canvas = document.createElement('canvas');
			Object.assign(canvas, { width, height });
			const context = canvas.getContext('2d');
			context.drawImage(image, 0, 0);
			let octets = '';
			for (const octet of context.getImageData(0, 0, width, height).data)
				octets += String.fromCharCode(octet);
			return { width, height, octets: btoa(octets) };
		},
	};
})();
