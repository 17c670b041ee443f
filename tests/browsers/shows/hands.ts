/** Without a finger: by keyboard, with dialogs that close, and with digits of another script. */
import { putOnline } from '../../support/device';
import type { Tab } from '../engine';
import { expect, goOn, openIn, tap, tapAt, tick, typed, until, type Visit } from '../visit';
import type { Show } from './show';

export const keyboard: Show = async ({ built, newDevice, words }) => {
	const site = await putOnline(built);
	try {
		const tab = await (await newDevice()).newTab();
		const visit = await openIn(tab, site.address, words('nl'));
		await tabTo(tab, 'main .primary');
		await goOn(visit, () => tab.press('Enter'));
		const first = await tab.ask<string>('heading');
		// An empty answer is said where the focus goes.
		await tabTo(tab, 'form.question button[type=submit]');
		await tab.press('Enter');
		await until('a message', async () => (await tab.ask<number>('count', '.problem')) === 1);
		await tabTo(tab, 'fieldset input');
		await tab.press('Space');
		await tab.press('ArrowDown');
		expect('one is chosen', await tab.ask('count', 'input:checked'), 1);
		await goOn(visit, () => tab.press('Enter'));
		expect('another question', (await tab.ask<string>('heading')) === first, false);
		// Back again, with what was chosen.
		await tabTo(tab, '.back');
		await goOn(visit, () => tab.press('Enter'));
		expect('back', [await tab.ask('heading'), await tab.ask('count', 'input:checked')], [first, 1]);
		expect('errors and violations', await tab.ask('complaints'), []);
	} finally {
		await site.close();
	}
};

/** Tab until this has the focus. Whoever cannot get there in that many steps would have given up. */
async function tabTo(tab: Tab, css: string): Promise<void> {
	for (let i = 0; i < 40; i++) {
		await tab.press('Tab');
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
		await answerFirst(visit);
		const here = await tab.ask('at');
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
		expect('and nothing else', await tab.ask('at'), here);
		expect('errors and violations', await tab.ask('complaints'), []);
	} finally {
		await site.close();
	}
};

async function answerFirst(visit: Visit): Promise<void> {
	await tick(visit, (await visit.tab.ask<string[]>('values'))[0] as string);
	await goOn(visit, () => tapAt(visit, 'form.question button[type=submit]'));
}

/** an amount in Arabic digits, with the marks that go with them. */
export const digits: Show = async ({ built, newDevice, words }) => {
	const site = await putOnline(built);
	try {
		const tab = await (await newDevice()).newTab();
		const visit = await openIn(tab, site.address, words('ar'));
		await goOn(visit, () => tap(visit, visit.words.app.start.begin));
		await tap(visit, visit.words.app.question.exactly);
		await tapAt(visit, '#typed');
		await tab.type(typed(35, visit.words));
		await goOn(visit, () => tapAt(visit, 'form.question button[type=submit]'));
		await tapAt(visit, '.back');
		await until('what was typed is remembered', async () => (await tab.ask('value', '#typed')) === '35');
		expect('errors and violations', await tab.ask('complaints'), []);
	} finally {
		await site.close();
	}
};
