// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createWords, flat } from '../../../../src/i18n/words';
import { answersView } from '../../../../src/screens/answers/answers.view';
import type { Session } from '../../../../src/session/session';
import { madeUpVisit, NL } from '../made-up';

const seen = (session: Session) =>
	answersView(session, createWords('nl', { nl: NL })).map(({ label, answer, change }) => [
		flat(label),
		flat(answer),
		change,
	]);

test('Q-20: what was said on each screen, in their order, and what was left open as it was said', () => {
	const { session } = madeUpVisit();
	session.reply(2, { word: 'unknown', ticked: {}, given: {} });
	session.reply(1, { ticked: { plaats: ['hier'] }, given: {} });
	session.reply(3, { ticked: { bronnen: ['loon', 'bedrijf'] }, given: {} });
	session.reply(4, { word: 'declined', ticked: {}, given: {} });
	expect(seen(session)).toEqual([
		['Plaats', 'Hier', { position: 1 }],
		['Jaren', 'Weet je niet', { position: 2 }],
		['Bronnen', 'Loon · Bedrijf', { position: 3 }],
		['Geld', 'Wil je niet zeggen', { position: 4 }],
	]);
});

test('what was said apart is changed apart; no money at all is an amount too', () => {
	const { session } = madeUpVisit();
	session.answer({ samen: true });
	session.reply(3, { ticked: { bronnen: ['niets'] }, given: {} });
	expect(seen(session)).toEqual([
		['Bronnen', 'Niets', { position: 3 }],
		['Samen', 'Ja', { fact: 'samen' }],
	]);
});
