/** What holds for every screen there is, on a device of others. */
import { afterEach, describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { sentencesIn } from '../../../src/i18n/sentences';
import type { Answers } from '../../../src/ruleset/answer';
import { assemble } from '../../../src/ruleset/assemble';
import type { Rules } from '../../../src/ruleset/schema';
import { modeFrom } from '../../../src/session/mode';
import { SCREENS, type ScreenId, to } from '../../../src/session/screens';
import { createSession } from '../../../src/session/session';
import { payloadFor } from '../../../src/session/take-along/result-link';
import type { Visit } from '../../../src/session/visit';
import { TRIAL } from '../../support/trial';
import { madeUpVisit, RULES } from '../screens/made-up';
import { leave, settled, show } from '../screens/show';

let visit: Visit;
afterEach(() => leave(visit));

const DAY = '2026-11-21';
const ELSEWHERE = 'https://example.org/elders';
const footing = { grondslag: 'wet', certainty: 'confirmed' as const };
const rules: Rules = {
	...RULES,
	regelingen: RULES.regelingen.map((file) => ({
		...file,
		apply: file.apply.map((way) => ({
			...way,
			onPaper: { kind: 'conversation', contact: 'balie', ...footing },
		})),
	})),
	elders: {
		grondslagen: {},
		elders: [{ id: 'schuldhulp', icon: 'geld', reviewBy: '2027-06-30', url: ELSEWHERE, ...footing }],
	},
};

const ALL = Object.keys(SCREENS) as ScreenId[];
const addressOf = (screen: ScreenId): string => {
	const address = to[screen] as string | ((held: never) => string);
	if (typeof address === 'string') return address;
	const held = screen === 'shared' ? payloadFor('nl', DAY, [{ id: 'hulp', outcome: 'likely' }]) : 1;
	return address(held as never);
};

/** This screen with everything on it opened. */
async function open(screen: ScreenId, search: string, answers: Answers): Promise<HTMLElement> {
	visit = madeUpVisit(DAY, modeFrom(search), {
		session: createSession(compile(assemble(rules, DAY))),
		deployment: { ...TRIAL, feedback: ELSEWHERE, statement: ELSEWHERE, accessibility: ELSEWHERE },
	});
	visit.session.answer(answers);
	const { container } = show(addressOf(screen), visit);
	await settled();
	for (const details of container.querySelectorAll('details')) details.open = true;
	return container as HTMLElement;
}

describe('K-09: in a kiosk no screen leads to a site or a number', () => {
	/** What fits, and what may. */
	const households: Answers[] = [{ plaats: 'hier', jaren: 37, geld: 45678 }, { plaats: 'hier' }];
	async function outside(screen: ScreenId, search: string): Promise<string[]> {
		const found: string[] = [];
		for (const answers of households) {
			const links = [...(await open(screen, search, answers)).querySelectorAll('a[href]')];
			found.push(...links.map((link) => link.getAttribute('href') ?? ''));
			leave(visit);
		}
		return found.filter((address) => !address.startsWith('#'));
	}
	test.each(ALL)('%s', async (screen) => expect(await outside(screen, '?mode=kiosk')).toEqual([]));
	test.each(['regeling', 'letter', 'signpost', 'why', 'about'] as const)(
		'on a phone %s does',
		async (screen) => {
			expect((await outside(screen, '')).filter((address) => address.startsWith('https:'))).not.toEqual([]);
		},
	);
});

describe('O-06: in company no screen reads out what was answered', () => {
	/** And what tells of it. */
	const FITS = { answers: { plaats: 'hier', jaren: 37, geld: 45678 }, tells: /\b37\b|456/ };
	const RICH = { answers: { plaats: 'hier', jaren: 37, geld: 200_000 }, tells: /\b37\b|2\.000|weinig/ };
	const YOUNG = { answers: { plaats: 'hier', jaren: 17, geld: 45678 }, tells: /\b1[78]\b|456/ };
	const looksBack = ALL.filter(
		(screen) => SCREENS[screen].needs === 'answers' && !['detail', 'suppose'].includes(screen),
	);
	const read = async (screen: ScreenId, search: string, { answers, tells }: typeof FITS) =>
		sentencesIn(await open(screen, search, answers), 'nl')
			.map(({ text }) => text)
			.filter((text) => tells.test(text));
	test.each(looksBack)('%s', async (screen) => {
		for (const household of [FITS, RICH, YOUNG]) {
			expect(await read(screen, '?mode=outreach', household)).toEqual([]);
			leave(visit);
		}
	});
	test('on a phone these do', async () => {
		for (const screen of ['answers', 'why'] as const) {
			expect(await read(screen, '', FITS), screen).not.toEqual([]);
			leave(visit);
		}
		expect(await read('notNow', '', RICH)).not.toEqual([]);
		leave(visit);
		expect(await read('plan', '', YOUNG)).not.toEqual([]);
	});
});
