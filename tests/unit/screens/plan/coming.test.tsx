import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compile } from '../../../../src/engine/compile/compile';
import type { Answers } from '../../../../src/ruleset/answer';
import { assemble } from '../../../../src/ruleset/assemble';
import type { RegelingFile } from '../../../../src/ruleset/schema';
import { createSession } from '../../../../src/session/session';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit, RULES } from '../made-up';
import { leave, settled, show } from '../show';

const DAY = '2026-11-21';
let visit: Visit;
const made: Blob[] = [];
beforeEach(() => {
	made.length = 0;
	vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
		made.push(file as Blob);
		return 'blob:file';
	});
});
afterEach(() => {
	leave(visit);
	vi.restoreAllMocks();
});

/** From 2027 the made-up help is for who has less. */
function plan(answers: Answers, mode?: Partial<Visit['mode']>, day = DAY) {
	const [now] = RULES.regelingen as [RegelingFile];
	const footing = { grondslag: 'wet', certainty: 'confirmed' as const };
	const next: RegelingFile = {
		...now,
		...{ validFrom: '2027-01-01', validTo: '2027-12-31' },
		steps: [
			{ id: 'te-jong', when: { fact: 'jaren', below: 18 }, outcome: 'unlikely', ...footing },
			{ id: 'rijk', when: { fact: 'geld', above: 50000 }, outcome: 'unlikely', ...footing },
			{ id: 'past', outcome: 'likely', ...footing },
		],
	};
	const program = compile(assemble({ ...RULES, regelingen: [now, next] }, day));
	visit = madeUpVisit(DAY, mode, { session: createSession(program) });
	visit.session.answer({ plaats: 'hier', ...answers });
	return show('#/mijn-plan', visit).main;
}
const said = (main: HTMLElement) =>
	[...main.querySelectorAll('.reveal')]
		.map((one) => one.textContent?.replace(/[\s\u2066-\u2069]+/g, ' '))
		.find((text) => text?.startsWith('Dit verandert later'));
const agenda = (main: HTMLElement) =>
	[...main.querySelectorAll<HTMLElement>('.reveal button')].find(
		({ textContent }) => textContent === 'Zet het in je agenda',
	);

describe('what is coming', () => {
	test('a birthday that no answer tells: in words, under the name of what it changes', () => {
		const [help] = RULES.regelingen as [RegelingFile];
		const later = [{ id: 'kind-ouder', grondslag: 'wet' }];
		const shown = (answers: Answers) => {
			const program = compile(assemble({ ...RULES, regelingen: [{ ...help, later }] }, DAY));
			visit = madeUpVisit(DAY, undefined, { session: createSession(program) });
			visit.session.answer({ plaats: 'hier', jaren: 30, ...answers });
			const text = said(show('#/mijn-plan', visit).main);
			leave(visit);
			return text;
		};
		expect(shown({ geld: 0 })).toContain('Hulp in gewone woordenAls je kind ouder wordt, krijg je meer.');
		expect(shown({ geld: 90000000 })).toBeUndefined();
	});
	test('a birthday in words, and never a day for it', () => {
		const main = plan({ jaren: 17, geld: 0 });
		expect(said(main)).toContain('waarschijnlijk wel.Hulp in gewone woorden');
		expect(said(main)).toMatch(/^Dit verandert laterJaren 18/);
		expect(agenda(main)).toBeUndefined();
	});
	test('a day that is known goes into an agenda, in a file that tells nothing', async () => {
		const main = plan({ jaren: 30, geld: 60000 });
		expect(said(main)).toContain('Vanaf 1 januari 2027: waarschijnlijk niet.');
		fireEvent.click(agenda(main) as HTMLElement);
		const [file] = made as [Blob];
		const text = await file.text();
		expect(file.type).toBe('text/calendar');
		expect(text).toContain('DTSTART;VALUE=DATE:20270101');
		expect(text).toContain('SUMMARY:Kijk nog een keer welke hulp je kunt krijgen');
		expect(text).not.toMatch(/Hulp in gewone woorden|Jaren|60/);
	});
	test('a kiosk says it and offers no file', () => {
		const main = plan({ jaren: 30, geld: 60000 }, { shares: false });
		expect(said(main)).toContain('Vanaf 1 januari 2027');
		expect(agenda(main)).toBeUndefined();
	});
	test('nor does another day, which is only to look at', () => {
		const main = plan({ jaren: 30, geld: 60000 }, {}, '2026-06-01');
		expect(said(main)).toContain('Vanaf 1 januari 2027');
		expect(agenda(main)).toBeUndefined();
	});
	test('nothing stands there when nothing changes', async () => {
		const main = plan({ jaren: 30, geld: 0 });
		await settled();
		expect(said(main)).toBeUndefined();
	});
});
