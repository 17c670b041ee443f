/** What someone takes along: a sheet of paper, and a code that opens on another device. */
import jsQR from 'jsqr';
import { residents } from '../../e2e/households';
import { deployed } from '../../support/deployed';
import type { Tab } from '../engine';
import { answerAll, expect, openIn, tap, toPlan, toResults, until } from '../visit';
import { sheetsIn } from './sheets';
import type { Show } from './show';

const [parent, , couple] = residents as [(typeof residents)[number], unknown, (typeof residents)[number]];

export const paper: Show = async (stage) => {
	const site = await deployed(stage.built);
	const device = await stage.newDevice();
	try {
		for (const code of ['nl', 'ar']) {
			const tab = await device.newTab();
			const visit = await openIn(tab, site.address, stage.words(code));
			await answerAll(visit, parent.answers);
			await toResults(visit);
			await toPlan(visit);
			await until('a sheet', async () => (await tab.ask<number>('count', '.paper-help')) > 0);
			const pdf = await tab.pdf();
			if (!pdf) return 'its driver has no command to print';
			stage.keep(pdf, `${code}-paper.pdf`);
			expect(`sheets in ${code}`, sheetsIn(pdf), 1);
			await tab.close();
		}
	} finally {
		await site.close();
	}
	return undefined;
};

export const code: Show = async (stage) => {
	const site = await deployed(stage.built);
	const device = await stage.newDevice();
	try {
		const tab = await device.newTab();
		const visit = await openIn(tab, site.address, stage.words('nl'));
		await answerAll(visit, couple.answers);
		await toResults(visit);
		await toPlan(visit);
		await tap(visit, visit.words.app.take.code);
		await until('a code', async () => (await tab.ask<number>('count', 'canvas.code')) > 0);
		await tab.ask('matching', 'canvas.code');
		const address = await scan(tab);
		expect('where the code leads', address?.replace(/r=2\.nl\..*/, 'r=2.nl.'), `${site.address}#r=2.nl.`);
		await stage.picture(tab, 'nl-code');

		const other = await stage.newDevice();
		const phone = await other.newTab();
		await openIn(phone, address as string, stage.words('nl'));
		await until('what it says', async () => (await phone.ask<number>('count', '.shared .paper-help')) > 0);
		expect(
			'what it says',
			(await phone.ask<string>('text', '.shared')).includes(stage.words('nl').regelingen['u-pas'].name),
			true,
		);
		expect('errors and violations', [await tab.ask('complaints'), await phone.ask('complaints')], [[], []]);
		await stage.picture(phone, 'nl-shared');
	} finally {
		await site.close();
	}
};

/** As a camera would: from what is seen. */
async function scan(tab: Tab): Promise<string | undefined> {
	const picture = (await tab.screenshot()).toString('base64');
	const { width, height, octets } = await tab.ask<{ width: number; height: number; octets: string }>(
		'pixels',
		picture,
	);
	return jsQR(Uint8ClampedArray.from(Buffer.from(octets, 'base64')), width, height)?.data;
}
