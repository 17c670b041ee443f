/** After one visit nothing needs a network: the server is really gone. */
import { residents } from '../../e2e/households';
import { putOnline } from '../../support/device';
import type { Device } from '../engine';
import { answerAll, expect, openIn, outcomes, toResults, until } from '../visit';
import type { Show, Stage } from './show';

const [parent] = residents as [(typeof residents)[number]];

/** A new page in a browser that stayed open; the whole check in two languages. */
export const offline: Show = async (stage) => {
	const device = await stage.newDevice();
	const address = await visitOnce(stage, device);
	for (const code of ['nl', 'ar']) await wholeCheck(stage, device, address, code);
};

/** The browser itself was ended and started again. */
export const coldStart: Show = async (stage) => {
	const device = await stage.newDevice();
	const address = await visitOnce(stage, device);
	if (!(await device.restart())) return 'a driven MiniBrowser keeps everything in memory only';
	for (const code of ['nl', 'ar']) await wholeCheck(stage, device, address, code);
	return undefined;
};

async function visitOnce(stage: Stage, device: Device): Promise<string> {
	const site = await putOnline(stage.built);
	const tab = await device.newTab();
	try {
		await openIn(tab, site.address, stage.words('nl'));
		await until('a worker has control', () => tab.ask<boolean>('kept'));
	} finally {
		await site.close();
	}
	const gone = await fetch(site.address).then(
		() => false,
		() => true,
	);
	expect('the server is gone', gone, true);
	return site.address;
}

async function wholeCheck(stage: Stage, device: Device, address: string, code: string): Promise<void> {
	const tab = await device.newTab();
	const visit = await openIn(tab, address, stage.words(code));
	await answerAll(visit, parent.answers);
	await toResults(visit);
	const found = await outcomes(visit);
	expect(`outcomes in ${code}`, found, { ...found, ...parent.expected });
	expect('errors and violations', await tab.ask('complaints'), []);
	await stage.picture(tab, `${code}-offline`);
	await tab.close();
}
