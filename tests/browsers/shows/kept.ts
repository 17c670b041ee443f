/** What comes back: answers that were saved, and screens that did not arrive the first time. */
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { residents } from '../../e2e/households';
import { putOnline } from '../../support/device';
import {
	answerAll,
	begin,
	expect,
	fillIn,
	goOn,
	openIn,
	outcomes,
	submit,
	tap,
	toPlan,
	toResults,
	until,
} from '../visit';
import type { Show } from './show';

const [parent] = residents as [(typeof residents)[number]];

/** S-18: on this phone, and gone when it is asked for. */
export const saved: Show = async ({ built, newDevice, words, note }) => {
	const site = await putOnline(built);
	try {
		const device = await newDevice();
		const first = await openIn(await device.newTab(), site.address, words('nl'));
		await answerAll(first, parent.answers);
		await toResults(first);
		const before = await outcomes(first);
		await toPlan(first);
		await tap(first, first.words.app.save.yes);
		await until('it is kept', async () => '/ later' in (await first.tab.ask<object>('stored')));
		if (!(await device.restart()))
			note('only another page of the same browser, which keeps everything in memory');
		const later = await openIn(await device.newTab(), site.address, words('nl'));
		await goOn(later, () => tap(later, later.words.app.save.resume));
		// The screen with what was not kept, and the ages of the children that are said there.
		expect('asked again', await answerAll(later, parent.answers), 2);
		await toResults(later);
		// Costs of care were not kept, and are open now.
		expect('the same outcomes', await outcomes(later), { ...before, 'medische-kosten': 'maybe' });
		await tap(later, later.words.app.nav.wipe);
		await tap(later, later.words.app.nav.wipeYes);
		await until('it is gone', async () => !('/ later' in (await later.tab.ask<object>('stored'))));
		expect('errors and violations', await later.tab.ask('complaints'), []);
	} finally {
		await site.close();
	}
};

/** S-17: the screens behind the questions did not come. That is said, and pressing once more brings them. */
export const again: Show = async ({ built, newDevice, words }) => {
	const site = await putOnline(built);
	const assets = join(site.folder, 'assets');
	const late = readdirSync(assets).find((name) => /^late-screens-.*\.js$/.test(name)) as string;
	try {
		renameSync(join(assets, late), join(site.folder, late));
		const tab = await (await newDevice()).newTab();
		const visit = await openIn(tab, site.address, words('nl'));
		const { app } = visit.words;
		await begin(visit);
		await fillIn(visit, parent.answers);
		await submit(visit);
		await until('our fault is said', async () => (await tab.ask('heading')) === app.failed.heading);
		renameSync(join(site.folder, late), join(assets, late));
		await tap(visit, app.failed.again);
		await until('the question is there', async () => (await tab.ask<number>('count', '[name=kosten]')) > 0);
		await goOn(visit, () => tab.ask('goTo', '#/mijn-antwoorden'));
		expect(
			'with the answer',
			(await tab.ask<string>('text', '.answers')).includes(visit.words.vragen.behoeften.label),
			true,
		);
	} finally {
		await site.close();
	}
};
