import { expect, test } from 'vitest';
import { asSender } from '../../../../src/authoring/translation/sender-texts';

const nl = {
	app: {
		ask: 'Bel de gemeente.',
		'ask@gemeente': 'Bel ons.',
		do: { 1: 'Log in.', 2: 'Bel de gemeente.', '2@gemeente': 'Bel ons.' },
	},
	meta: { status: 'source' },
};

test.each([null, 'anders'] as const)('from %s: the municipality is somebody else', (kind) => {
	expect(asSender(kind, nl, nl).texts).toEqual({
		app: { ask: 'Bel de gemeente.', do: { 1: 'Log in.', 2: 'Bel de gemeente.' } },
		meta: nl.meta,
	});
});

test('from the municipality: it says "us"', () => {
	expect(asSender('gemeente', nl, nl).texts).toEqual({
		app: { ask: 'Bel ons.', do: { 1: 'Log in.', 2: 'Bel ons.' } },
		meta: nl.meta,
	});
});

test('a language without words for this sender says nothing there, so that the Dutch is read', () => {
	const en = {
		app: { ask: 'Call the municipality.', do: { 1: 'Log in.', 2: 'Call.', '2@gemeente': 'Call us.' } },
	};
	expect(asSender('gemeente', en, nl).texts).toEqual({ app: { do: { 1: 'Log in.', 2: 'Call us.' } } });
});

test('what is outdated is what would be said', () => {
	const outdated = ['app.ask', 'app.do.2@gemeente', 'app.do.1'];
	expect(asSender('gemeente', nl, nl, outdated).outdated).toEqual(['app.do.2', 'app.do.1']);
	expect(asSender(null, nl, nl, outdated).outdated).toEqual(['app.ask', 'app.do.1']);
});
