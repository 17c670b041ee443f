/** Defects of other checkers that only a browser can show: the clock of the device, and what is shown too soon. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { asWritten, inEuros } from '../../src/authoring/norms/amounts';
import { fromTable, tableToFillIn } from '../../src/authoring/norms/from-table';
import { parseCsv } from '../../src/authoring/reading/csv';
import type { Norm, NormsFile } from '../../src/ruleset/schema';
import { asKnownOn } from '../support/as-known';
import { startBrowser } from '../support/browser';
import { putOnline, type Site } from '../support/device';
import { outOfReach, type RegelingId } from '../support/oracle/tables';
import { addNamed } from '../support/republished';
import {
	answer,
	answerAll,
	goOn,
	heading,
	openApp,
	press,
	statuses,
	statusOf,
	toAnswers,
	toPlan,
	toRegeling,
	toResults,
	type Visit,
} from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const parent = residents[0]?.answers ?? {};
const young = residents[1]?.answers ?? {};
const main = ({ page }: Visit) => page.locator('main').innerText();
/** What these pay stands in their own file, and is of no year: shown, as to be confirmed. */
const WITHOUT_NORM = ['bijzondere-bijstand', 'individuele-inkomenstoeslag'];
/** A no by age, or by having no child: that one stands, whatever the rules become. */
const stands = (id: string): boolean => {
	const counted = Object.entries(parent).map(([fact, given]) => [
		fact,
		given === Boolean(given) ? +given : given,
	]);
	return outOfReach[id as RegelingId](Object.fromEntries(counted));
};

test('staleness-at-build-time, stale-rates-fallback: the same build on a later day, with the network off', async () => {
	const visit = await openApp(browser, inject('app'), 'nl', { day: '2027-01-15T12:00:00+01:00' });
	const { page, words } = visit;
	await page.waitForLoadState('networkidle');
	await page.context().setOffline(true);
	await answerAll(visit, parent);
	await toResults(visit);
	for (const id of Object.keys(words.regelingen).filter((id) => !stands(id))) {
		expect(await statusOf(visit, id), id).toBe(words.app.status.maybe);
		expect(await main(visit), id).toContain(words.app.card.unconfirmed);
		if (!WITHOUT_NORM.includes(id)) expect(await main(visit), id).not.toMatch(/€\s?[1-9]/);
	}
	await visit.close();
});

test('staleness-at-build-time: one year on, with the network off, no yes is left, and no no but by age or child', async () => {
	const visit = await openApp(browser, inject('app'), 'nl', { day: '2027-11-21T12:00:00+01:00' });
	const { page, words } = visit;
	await page.waitForLoadState('networkidle');
	await page.context().setOffline(true);
	await answerAll(visit, parent);
	await toResults(visit);
	const said = Object.entries(await statuses(visit));
	const { likely, unlikely, ended } = words.app.status;
	expect(said.filter(([, one]) => one === likely)).toEqual([]);
	expect(said.filter(([id, one]) => one === unlikely && !stands(id))).toEqual([]);
	expect(said.map(([, one]) => one)).toContain(ended);
	await visit.close();
});

/** The build, with the amounts of 2027 put beside it as the recipe of rules/README.md does; contact points end. */
async function stagedForNewYear(): Promise<Site> {
	const site = await putOnline(inject('built'));
	const at = (file: string) => join(site.folder, 'data', file);
	const read = async (file: string) => JSON.parse(await readFile(at(file), 'utf8'));
	const manifest = await read('manifest.json');
	const municipality = await read(manifest.municipality.file);
	const rules = asKnownOn('2026-12-31', municipality.rules);
	const last = rules.normen.at(-1) as NormsFile;
	const table = parseCsv(tableToFillIn(last, '2027-01-01').replace('\ufeff', ''));
	for (const { cells } of table.rows) {
		const norm = last.norms[cells.norm ?? ''] as Norm;
		const raised = 'eurocent' in norm && norm.eurocent && Math.round(norm.eurocent * 1.021);
		cells.bedrag = raised ? inEuros(raised) : asWritten(norm);
		Object.assign(cells, { bron: cells.bron || 'Bedragen van 2027', gelezen: '31-12-2026' });
	}
	const made = fromTable(last, table, 'normen.csv', '2026-12-31');
	if ('findings' in made) throw new Error(JSON.stringify(made.findings));
	rules.normen.push(made.file);
	for (const file of rules.regelingen) if (file.reviewBy === '2026-12-31') file.reviewBy = '2027-06-30';
	const contact = { ...municipality.contact, validUntil: '2026-12-31' };
	for (const entry of contact.entries) delete entry.validUntil;
	// In one file and without programs, as releases before had it: the device compiles these rules itself.
	delete manifest.questions;
	const all = { ...municipality, rules, contact };
	manifest.municipality = await addNamed(join(site.folder, 'data'), 'municipality', all);
	await writeFile(at('manifest.json'), JSON.stringify(manifest));
	return site;
}

test('staleness-at-build-time: a page that stays open over New Year, amounts, contacts, cards and paper right on both sides', async () => {
	const site = await stagedForNewYear();
	const visit = await openApp(browser, site.address, 'nl', { day: '2026-12-31T23:55:00+01:00' });
	const { page, words } = visit;
	const { contact, nav, notice, status } = words.app;
	const seen = async () => {
		await answerAll(visit, { ...young, verblijf: 'vergunning' });
		await toResults(visit);
		const pass = await statusOf(visit, 'u-pas');
		await toRegeling(visit, 'jongerentoeslag');
		const help = (await main(visit)).replaceAll('\u00a0', ' ');
		await toPlan(visit);
		await page.emulateMedia({ media: 'print' });
		const paper = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
		await page.emulateMedia({ media: null });
		await page.evaluate(() => {
			location.hash = '#/contact';
		});
		await page.getByRole('heading', { name: contact.heading, level: 1 }).waitFor();
		return { pass, help, paper, contacts: await main(visit) };
	};
	try {
		const old = await seen();
		expect(old.pass).toBe(status.likely);
		expect(old.help).toContain('€ 762 per maand');
		expect(old.help).not.toContain(contact.outdated);
		expect(old.paper).toMatch(/Gemaakt op 31 december 2026\. .* geldt tot en met 31 december 2026\./);
		expect(old.paper).toMatch(/Stadskantoor, .*\n(.*\n)*Gemaakt op/);
		expect(old.contacts).toContain('Stadskantoor');
		expect(old.contacts).not.toContain(contact.outdated);
		await page.clock.setFixedTime('2027-01-01T00:05:00+01:00');
		await press(page, nav.wipe);
		await press(page, nav.wipeYes);
		await page.getByText(notice.wiped).waitFor();
		const now = await seen();
		expect(now.pass).toBe(status.likely);
		expect(now.help).toContain('€ 778 per maand');
		// The warning still sends someone to a number: it may be out of date, and whom else to call stands below it.
		expect(now.help.replace(/\n+/g, '\n')).toContain(`Dat is gratis.\n${contact.outdated}\nBel 14 030`);
		expect(now.paper).toMatch(
			/Gemaakt op 1 januari 2027\. Met de regels van 1 januari 2027\. .* geldt tot en met 30 juni 2027\./,
		);
		expect(now.paper).toMatch(/Het Juridisch Loket, 0800-8020.*\n.*Klopt dit nog\?/);
		expect(`${now.paper} ${now.contacts}`).not.toContain('Stadskantoor');
		for (const always of ['14 030', '0800-8020']) expect.soft(now.contacts).toContain(always);
		expect(now.contacts.split(contact.outdated)).toHaveLength(3);
	} finally {
		await visit.close();
		await site.close();
		await rm(site.folder, { recursive: true, force: true });
	}
});

test('expired-scheme-vanishes: a regeling without rules on that day is there, with why and whom to ask', async () => {
	const visit = await openApp(browser, `${inject('app')}?mode=outreach`);
	const { page, words } = visit;
	await page.getByText(words.app.start.day, { exact: true }).click();
	await page.getByLabel(words.app.start.dayLabel).selectOption('2025-05-01');
	await answerAll(visit, { ...parent, woonplaats: 'elders' });
	await toResults(visit);
	expect(await statusOf(visit, 'u-pas')).toBe(words.app.status.ended);
	expect(await main(visit)).toContain(words.app.card.ended['before-first']);
	expect(await page.locator('.regeling .phone a').count()).toBe(1);
	await visit.close();
});

test('expired-scheme-vanishes: when nothing is known any more, that is what the results say', async () => {
	const visit = await openApp(browser, inject('app'), 'nl', { day: '2027-08-01T12:00:00+02:00' });
	const { page, words } = visit;
	try {
		await answerAll(visit, parent);
		await toResults(visit);
		const more = page.locator('main button', { hasText: 'Toon nog' });
		while ((await more.count()) > 0) await more.first().press('Enter');
		expect(await page.locator('main a[href^="#/regeling"]').count()).toBeGreaterThanOrEqual(
			Object.keys(words.regelingen).filter((id) => !stands(id)).length,
		);
		await toRegeling(visit, 'u-pas');
		expect(await main(visit)).toContain(words.app.card.ended.expired);
	} finally {
		await visit.close();
	}
});

test('stop-at-first-number: no outcome and no amount of a regeling before the last question', async () => {
	const visit = await openApp(browser, inject('app'));
	const { words } = visit;
	const told: string[] = [...Object.values<string>(words.app.status), words.app.results.frame];
	const seen: string[] = [];
	await answerAll(visit, young, async () => {
		const text = await main(visit);
		seen.push(...told.filter((word) => text.includes(word)));
	});
	expect(seen).toEqual([]);
	await toResults(visit);
	expect(await main(visit)).toContain(words.app.results.beginHere);
	await visit.close();
});

test('early-result-one-reason: an early no opens again when the answer changes, and its results with it', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	const elsewhere = { ...parent, woonplaats: 'elders' };
	await answerAll(visit, elsewhere);
	const { label } = words.vragen.woonplaats;
	const change = () => press(page, words.app.answers.changeWhat.replace('{{label}}', label));
	const said = () => page.getByRole('heading', { name: words.app.answers.heading }).waitFor();
	await toAnswers(visit);
	await change();
	await answer(visit, parent);
	await said();
	await goOn(page, words.app.answers.toQuestion);
	const more = await answerAll(visit, parent);
	// What the town alone had decided is asked now.
	expect(more.length).toBeGreaterThan(0);
	await toResults(visit);
	// Its income was chosen among the choices that mattered then: a question on its page can still settle it.
	expect([words.app.status.likely, words.app.status.maybe]).toContain((await statuses(visit))['u-pas']);
	await goOn(page, words.app.results.changeAnswer);
	await change();
	await answer(visit, elsewhere);
	await said();
	await goOn(page, words.app.answers.toResults);
	await toResults(visit);
	expect(await statusOf(visit, 'u-pas')).toBe(words.app.status.unlikely);
	expect(visit.complaints).toEqual([]);
	await visit.close();
});

test('old-saved-state-crashes: what another release left in storage does not stand in the way', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await page.evaluate(() => {
		for (const key of ['lang', 'textSize', 'answers', 'session', 'visit'])
			for (const storage of [localStorage, sessionStorage])
				storage.setItem(key, '{"version":0,"answers":[null');
	});
	// What is cut off by going away counts as a complaint.
	await page.waitForLoadState('networkidle');
	await page.reload();
	await page.locator('.languages summary').waitFor();
	expect(await heading(page)).toBe(words.app.title);
	await answerAll(visit, parent);
	await toResults(visit);
	expect(await statusOf(visit, 'u-pas')).toBe(words.app.status.likely);
	expect(visit.complaints).toEqual([]);
	await visit.close();
});
