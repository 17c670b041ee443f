/** The whole way: start, questions, results, a regeling, why, and the pages beside it, in two directions of writing. */
import { residents } from '../../e2e/households';
import { putOnline } from '../../support/device';
import {
	answerAll,
	expect,
	goOn,
	openIn,
	outcomes,
	type Speaks,
	tapAt,
	toPlan,
	toResults,
	until,
	type Visit,
} from '../visit';
import type { Show, Stage } from './show';

const [parent] = residents as [(typeof residents)[number]];
const AROUND = [
	...['#/contact', '#/nu-hulp', '#/over', '#/zelf-zien', '#/hoe-rekenen-we', '#/hoe-rekenen-we/1'],
	...['#/past-nu-niet', '#/ook-goed-om-te-weten', '#/wegwijzer/1', '#/brief/3', '#/mijn-antwoorden'],
	...['#/nog-een-vraag/1', '#/klopt-dit-niet', '#/stel-dat', '#/stel-dat/1'],
];

export const wayIn =
	(code: string): Show =>
	async (stage) => {
		const site = await putOnline(stage.built);
		const device = await stage.newDevice();
		try {
			const tab = await device.newTab();
			const visit = await openIn(tab, site.address, stage.words(code));
			await wholeWay(visit, stage);
			expect('errors and violations', await tab.ask('complaints'), []);
		} finally {
			await site.close();
		}
	};

async function wholeWay(visit: Visit, stage: Stage): Promise<void> {
	const { tab, words } = visit;
	const { code } = words;
	await fits(visit, 'start');
	await stage.picture(tab, `${code}-start`);
	let first = true;
	await answerAll(visit, parent.answers, async () => {
		await fits(visit, await tab.ask('heading'));
		if (first) await stage.picture(tab, `${code}-question`);
		first = false;
	});
	await toResults(visit);
	await fits(visit, 'results');
	await stage.picture(tab, `${code}-results`);
	const found = await outcomes(visit);
	expect('outcomes', found, { ...found, ...parent.expected });
	await toPlan(visit);
	await fits(visit, 'plan');
	await goOn(visit, () => tapAt(visit, '.back'));
	await goOn(visit, () => tapAt(visit, '.first .primary'));
	await fits(visit, 'regeling');
	await stage.picture(tab, `${code}-regeling`);
	await goOn(visit, () => tapAt(visit, 'main a[href^="#/waarom/"]'));
	await fits(visit, 'why');
	await stage.picture(tab, `${code}-why`);
	for (const hash of AROUND) {
		await goOn(visit, () => tab.ask('goTo', hash));
		await fits(visit, hash);
	}
	await tab.resize(1024, 768);
	for (const hash of [...AROUND, '#/regeling/1', '#/mijn-plan', '#/vraag/2', '#/resultaat']) {
		await goOn(visit, () => tab.ask('goTo', hash));
		await fits(visit, `${hash} on a wide screen`);
	}
	await stage.picture(tab, `${code}-results-wide`);
}

/** nothing to push aside, and everything that points, points the way the language is read. */
async function fits({ tab, words }: Visit, screen: string): Promise<void> {
	const rtl = ['ar', 'fa'].includes(words.code);
	const { dir } = await tab.ask<Speaks>('speaks');
	expect(`${screen}: direction`, dir, rtl ? 'rtl' : 'ltr');
	expect(`${screen}: sideways`, await tab.ask('sideways'), 0);
	expect(`${screen}: starts at its top`, await tab.ask('scrolled'), 0);
	await until(`${screen}: one heading`, async () => (await tab.ask<number>('count', 'h1')) === 1);
	const back = await tab.ask<{ side: string; points: string; turned: string } | null>('back');
	if (!back) return;
	const [, , turn] = back.turned.split(/[(,]/).map(Number);
	const way = rtl ? 'right' : 'left';
	expect(
		`${screen}: the way back`,
		{ ...back, turned: Math.sign(turn ?? 0) },
		{ side: way, points: way, turned: rtl ? 1 : -1 },
	);
}
