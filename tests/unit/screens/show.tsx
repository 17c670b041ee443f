/** Puts the whole app on a page, with a made-up town behind it. */
import { act, cleanup, render } from '@testing-library/preact';
import { options } from 'preact';
import { createLanguageChoice } from '../../../src/i18n/language-choice';
import { createReadAloud } from '../../../src/i18n/read-aloud';
import { fetchLater } from '../../../src/screens/late-parts';
import { createDisplay } from '../../../src/session/device/display';
import { keepsNothing } from '../../../src/session/device/storage';
import type { Visit } from '../../../src/session/visit';
import { App } from '../../../src/shell/app';
import { EN, madeUpVisit, NL } from './made-up';

/** Effects outside `act` follow in the next turn too: a frame lasts longer the busier the machine is. */
options.requestAnimationFrame = (effects) => setTimeout(effects);

/** As in the app, but already there when a test begins. */
await fetchLater(() => import('../../../src/shell/late-screens'));

export function show(address = '#/', visit: Visit = madeUpVisit()) {
	document.body.replaceChildren();
	visit.router.go(address);
	const choice = createLanguageChoice({ nl: NL }, ['en', 'nl'], async () => EN);
	const display = createDisplay(keepsNothing);
	const voice = createReadAloud(window as never);
	const screen = render(<App visit={visit} choice={choice} display={display} voice={voice} />);
	return {
		visit,
		choice,
		display,
		voice,
		main: screen.container.querySelector('main') as HTMLElement,
		...screen,
	};
}

export function leave(visit: Visit): void {
	cleanup();
	visit.router.dispose();
	window.location.hash = '';
	document.title = '';
}

/** Reads as people count: a word is what stands between spaces. */
export const wordsIn = (element: Element | null): number =>
	(element?.textContent ?? '').trim().split(/\s+/).filter(Boolean).length;

/** Whatever is due is drawn, and the effects after it, and what those draw: turns, so nobody waits for a paint. */
export const settled = (): Promise<void> =>
	act(async () => {
		for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
	});
