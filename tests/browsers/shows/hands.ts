/** Without a finger: by keyboard, with dialogs that close, and with digits of another script. */
import { residents } from '../../e2e/households';
import { putOnline } from '../../support/device';
import type { Tab } from '../engine';
import { answer, begin, expect, goOn, openIn, partsOn, tapAt, until } from '../visit';
import type { Show } from './show';

const [parent] = residents as [(typeof residents)[number]];

/** Whoever says not to know chose nothing. */
const CHOICE = 'fieldset input:not([name=word])';

export const keyboard: Show = async ({ built, newDevice, words }) => {
	const site = await putOnline(built);
	try {
		const tab = await (await newDevice()).newTab();
		const visit = await openIn(tab, site.address, words('nl'));
		await tabTo(tab, 'main .primary');
		await goOn(visit, () => tab.press('Enter'));
		// An empty answer is said where the focus goes.
		await tabTo(tab, 'form.question button[type=submit]');
		await tab.press('Enter');
		await until('a message, with the focus', () => tab.ask<boolean>('focused', '.problem'));
		// Boxes until something is asked that has one answer.
		while ((await tab.ask<number>('count', 'fieldset [type=radio]')) === 0) {
			await tabTo(tab, CHOICE);
			await tab.press('Space');
			expect('one is chosen', await tab.ask('count', 'input:checked'), 1);
			await goOn(visit, () => tab.press('Enter'));
		}
		const first = await tab.ask<string>('heading');
		await tabTo(tab, CHOICE);
		await tab.press('Space');
		await tab.press('ArrowDown');
		await tab.press('ArrowDown');
		expect('an arrow chooses', await tab.ask('focused', '[value=range-3]:checked'), true);
		await goOn(visit, () => tab.press('Enter'));
		expect('another question', (await tab.ask<string>('heading')) === first, false);
		// Back again, with what was chosen.
		await tabTo(tab, '.back', true);
		await goOn(visit, () => tab.press('Enter'));
		expect('back', await tab.ask('heading'), first);
		expect('as it was', await tab.ask('count', '[value=range-3]:checked'), 1);
		expect('errors and violations', await tab.ask('complaints'), []);
	} finally {
		await site.close();
	}
};

/**
 * Tab until this has the focus. Whoever cannot get there in that many steps would have given up.
 * @param back the other way: behind a last `summary` a Firefox without bars never comes round to the top
 */
async function tabTo(tab: Tab, css: string, back = false): Promise<void> {
	for (let i = 0; i < 40; i++) {
		await tab.press('Tab', back);
		if (await tab.ask<boolean>('focused', css)) return;
	}
	throw new Error(`the keyboard does not reach ${css}, but ${await tab.ask('focus')}`);
}

/** "Ben je er nog?" in the kiosk: over everything, the focus in it, and Escape is to stay. */
export const dialogs: Show = async ({ built, newDevice, words, picture }) => {
	const site = await putOnline(built);
	try {
		const tab = await (await newDevice()).newTab();
		const visit = await openIn(tab, site.address, words('nl'), '&mode=kiosk');
		await until(
			'the first screen of a kiosk',
			async () => (await tab.ask<number>('count', '.attract .primary')) > 0,
		);
		await goOn(visit, () => tapAt(visit, '.attract .primary'));
		await answer(visit, parent.answers);
		const here = await tab.ask('heading');
		await tab.ask('jump', 130_000);
		await until(
			'a question over everything',
			async () => (await tab.ask<number>('count', 'dialog[open]')) === 1,
		);
		expect('the focus is in it', await tab.ask('focused', 'dialog .primary'), true);
		await tab.press('Tab');
		expect('and walks', await tab.ask('focused', 'dialog .secondary'), true);
		await tab.press('Tab');
		expect('around in it', await tab.ask('focused', 'dialog .primary'), true);
		await picture(tab, 'nl-dialog');
		await tab.press('Escape');
		await until('it is gone', async () => (await tab.ask<number>('count', 'dialog')) === 0);
		// Below it the screen had hidden itself.
		await until('a way back', async () => (await tab.ask<number>('count', '.cover button')) > 0);
		await tapAt(visit, '.cover button');
		await until('it is in view', async () => (await tab.ask<number>('count', '.cover')) === 0);
		expect('and nothing else', await tab.ask('heading'), here);
		expect('errors and violations', await tab.ask('complaints'), []);
	} finally {
		await site.close();
	}
};

/** an amount in Arabic digits, with the marks that go with them. */
export const digits: Show = async ({ built, newDevice, words }) => {
	const site = await putOnline(built);
	try {
		const tab = await (await newDevice()).newTab();
		const visit = await openIn(tab, site.address, words('ar'));
		await begin(visit);
		const household = { ...parent.answers, inkomen: 123456 };
		while (!(await partsOn(visit)).some(({ id }) => id === 'inkomen')) await answer(visit, household);
		await answer(visit, household);
		await goOn(visit, () => tapAt(visit, '.back'));
		await until('what was typed is remembered', async () => (await tab.ask('value', '#typed')) === '1234,56');
		expect('errors and violations', await tab.ask('complaints'), []);
	} finally {
		await site.close();
	}
};
