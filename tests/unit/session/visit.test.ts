// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { assemble } from '../../../src/ruleset/assemble';
import type { Keeper } from '../../../src/session/device/storage';
import { modeFrom } from '../../../src/session/mode';
import { createSession } from '../../../src/session/session';
import { createVisit } from '../../../src/session/visit';
import { madeUpVisit, RULES } from '../screens/made-up';

test('P-10: wiping leaves no answer, no place to return to, and says so', () => {
	const visit = madeUpVisit();
	visit.session.answer({ plaats: 'hier' });
	visit.change(1, '#/mijn-antwoorden');
	expect(visit.router.route.value).toEqual({ screen: 'question', n: 1 });
	visit.wipe();
	expect(visit.session.answers.value).toEqual({});
	expect(visit.returnTo.value).toBeNull();
	expect(visit.router.route.value).toEqual({ screen: 'start' });
	expect(visit.notice.value).toBe('wiped');
});

test('P-10: after a wipe, or when it was left behind, a visit is as before anyone came', () => {
	let forgotten = 0;
	const visit = madeUpVisit('2026-11-21', undefined, { forgetChoices: () => forgotten++ });
	const { session } = visit;
	const all = () => ({
		...{ answers: session.answers.value, replies: session.replies.value, entries: session.entries.value },
		...{ day: session.ruleset.peildatum, open: session.openInARow.value, place: visit.router.route.value },
		...{ had: visit.had.value, plans: visit.plans.value, returnTo: visit.returnTo.value },
		...{ alone: visit.alone.value, covered: visit.covered.value },
		...{ unsent: [...visit.unsent], left: [...visit.left] },
	});
	const before = all();
	for (const end of ['wipe', 'forget'] as const) {
		session.reply(1, { ticked: { plaats: ['hier'] }, given: {} });
		session.reply(2, { ticked: {}, given: {}, word: 'unknown' });
		session.write('loon', {} as never);
		session.moveTo('2026-05-01');
		visit.change(1, '#/mijn-antwoorden');
		visit.toggleHad('hulp');
		visit.choosePlan('hulp', 'tomorrow');
		visit.alone.value = visit.covered.value = true;
		visit.unsent.set('#/vraag/3', 'loon');
		visit.left.set('#/resultaat', {} as never);
		const during: Record<string, unknown> = all();
		for (const [what, was] of Object.entries(before)) expect(during[what], what).not.toEqual(was);
		visit[end]();
		const after: Record<string, unknown> = all();
		for (const [what, was] of Object.entries(before))
			expect.soft(after[what], `${what}, ${end}`).toEqual(was);
	}
	expect(forgotten).toBe(2);
});

test('P-10: why someone came is gone with a wipe too', () => {
	const session = createSession(compile(assemble(RULES, '2026-11-21')), 'baby');
	const visit = madeUpVisit('2026-11-21', undefined, { session });
	expect(session.moment.value?.id).toBe('baby');
	visit.wipe();
	expect(session.moment.value).toBeNull();
});

test('P-10: what someone left behind is wiped, and said so; an untouched page is left alone', () => {
	const visit = madeUpVisit();
	visit.forget();
	expect(visit.notice.value).toBeNull();
	visit.session.answer({ plaats: 'hier' });
	visit.forget();
	expect(visit.session.answers.value).toEqual({});
	expect(visit.notice.value).toBe('forgotten');
});

test('P-10: on a device of others nothing that was chosen before the first answer stays behind', () => {
	let forgotten = 0;
	const mode = modeFrom('?mode=outreach');
	const visit = madeUpVisit('2026-11-21', mode, { forgetChoices: () => forgotten++ });
	visit.session.moveTo('2026-05-01');
	visit.forget();
	expect([visit.session.ruleset.peildatum, forgotten, visit.notice.value]).toEqual(['2026-11-21', 1, null]);
	// What came with a link says by itself when it is too old.
	visit.router.go('#r=2.nl.1yq.0x9.t5x');
	visit.forget();
	expect(visit.router.route.value.screen).toBe('shared');
});

test('P-10: where nobody said anything nothing was wiped, so it is not said', () => {
	const visit = madeUpVisit();
	visit.change(1, '#/mijn-antwoorden');
	visit.forget();
	expect(visit.router.route.value).toEqual({ screen: 'start' });
	expect(visit.notice.value).toBeNull();
	visit.change(1, '#/mijn-antwoorden');
	visit.unsent.set('#/vraag/1', 'hier');
	visit.forget();
	expect(visit.notice.value).toBe('forgotten');
});

test('a question that was skipped, or never came up, can be asked from the results', () => {
	const visit = madeUpVisit();
	visit.session.answer({ plaats: 'hier' });
	const n = visit.session.ruleset.facts.findIndex(({ id }) => id === 'geld') + 1;
	visit.ask('geld', '#/resultaat');
	expect(visit.router.route.value).toEqual({ screen: 'detail', n });
	visit.session.answer({ geld: 'unknown' });
	visit.ask('geld', '#/resultaat');
	expect(visit.router.route.value).toEqual({ screen: 'detail', n });
	expect(visit.returnTo.value).toBe('#/resultaat');
});

test('a wipe tells the other tabs; one that comes from another tab goes no further', () => {
	let told = 0;
	const visit = madeUpVisit('2026-11-21', undefined, { tellOthers: () => told++ });
	visit.session.answer({ plaats: 'hier' });
	visit.wipeHere();
	expect(visit.session.answers.value).toEqual({});
	expect(visit.notice.value).toBe('wiped');
	expect(told).toBe(0);
	visit.wipe();
	expect(told).toBe(1);
});

test('a wipe in another tab, heard late, leaves what was saved after it; here it is no longer offered', () => {
	let lies: string | null = 'old';
	const keeper: Keeper = {
		read: () => lies,
		keep: () => false,
		drop: () => {
			lies = null;
		},
	};
	const visit = madeUpVisit('2026-11-21', undefined, { keeper });
	expect(visit.savedAnswers.text.value).toBe('old');
	// The tab that was wiped took that away itself, and somebody saved again.
	lies = 'new';
	visit.wipeHere();
	expect([lies, visit.savedAnswers.text.value]).toEqual(['new', null]);
	visit.wipe();
	expect(lies).toBeNull();
});

describe('another day, of which the rules are still on their way', () => {
	function slowly() {
		const coming = new Map<string, () => void>();
		const visit = madeUpVisit('2026-11-21', undefined, {
			prepareDay: (day) => new Promise((done) => coming.set(day, done)),
		});
		const arrive = async (day: string) => {
			coming.get(day)?.();
			await Promise.resolve();
			await Promise.resolve();
			await Promise.resolve();
			return visit.session.ruleset.peildatum;
		};
		return { visit, arrive };
	}
	test('counts when they are there', async () => {
		const { visit, arrive } = slowly();
		visit.moveTo('2026-12-01');
		expect(visit.session.ruleset.peildatum).toBe('2026-11-21');
		expect(await arrive('2026-12-01')).toBe('2026-12-01');
	});
	test('the last one that was chosen counts, whichever comes last', async () => {
		const { visit, arrive } = slowly();
		visit.moveTo('2026-12-01');
		visit.moveTo('2026-12-15');
		expect(await arrive('2026-12-15')).toBe('2026-12-15');
		expect(await arrive('2026-12-01')).toBe('2026-12-15');
	});
	test('whoever wiped meanwhile stays with today', async () => {
		const { visit, arrive } = slowly();
		visit.moveTo('2026-12-01');
		visit.wipe();
		expect(await arrive('2026-12-01')).toBe('2026-11-21');
	});
});

describe('the day (F1): a page can stay open for days', () => {
	/** A visit on a device whose date can be changed. */
	function onDay(day: string, mode = modeFrom('')) {
		const device = { day };
		const made = madeUpVisit(day);
		const visit = createVisit({
			...made,
			mode,
			readToday: () => ({ peildatum: device.day, doubt: null }),
		});
		return { device, visit, days: () => [visit.today.peildatum, visit.session.ruleset.peildatum] };
	}

	test.each(['', '?mode=outreach', '?mode=kiosk'])(
		'%s: the first screen takes over the new day',
		(search) => {
			const { device, visit, days } = onDay('2026-12-30', modeFrom(search));
			device.day = '2027-01-02';
			visit.refreshDay();
			expect(days()).toEqual(['2027-01-02', '2027-01-02']);
			expect(visit.contact.map(({ outdated }) => outdated)).toEqual([true]);
		},
	);
	test('without anyone looking: the first answer does', () => {
		const { device, visit, days } = onDay('2026-12-30');
		device.day = '2027-01-02';
		visit.session.answer({ plaats: 'hier' });
		expect(days()).toEqual(['2027-01-02', '2027-01-02']);
		expect(visit.session.answers.value).toEqual({ plaats: 'hier' });
	});
	test('and so does a result that came with a link', () => {
		const { device, visit, days } = onDay('2026-12-30');
		device.day = '2027-01-02';
		visit.router.go('#r=1.nl.x');
		expect(days()).toEqual(['2027-01-02', '2027-01-02']);
	});
	test('a visit that has begun keeps its day', () => {
		const { device, visit, days } = onDay('2026-12-30');
		visit.session.answer({ plaats: 'hier' });
		device.day = '2027-01-02';
		visit.refreshDay();
		visit.session.answer({ jaren: 30 });
		expect(days()).toEqual(['2026-12-30', '2026-12-30']);
	});
	test('another day that was chosen stays chosen', () => {
		const { device, visit, days } = onDay('2026-12-30');
		visit.session.moveTo('2026-11-21');
		device.day = '2027-01-02';
		visit.refreshDay();
		expect(days()).toEqual(['2027-01-02', '2026-11-21']);
	});
});
