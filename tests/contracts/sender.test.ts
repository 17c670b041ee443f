/** Who is "we": what each kind of sender says, in every language. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asSender, senderOf } from '../../src/authoring/translation/sender-texts';
import { leavesOf } from '../../src/publication/texts';
import { localeFile } from '../support/locale';

const nl = localeFile('nl');
const languages = readdirSync('locales', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** What the resident writes, what a neighbour says, what is only said without a sender, and what holds in any town. */
const NOT_OURS =
	/^app\.(letter\.|outreach\.unsure$|notice\.trial$|about\.privacyTrial$)|^regelingen\.huurtoeslag\.unasked\.inschrijving$/;

/** What money, help and bills are called stays: "a benefit of the municipality" is what one knows it by. */
const withoutNames = (text: string) =>
	text.replace(/(van de gemeente( Utrecht)?|de gemeente waar je woont)/g, '');

test('a municipality that sends speaks of itself as "we"', () => {
	const { texts } = asSender('gemeente', nl, nl);
	const others = [...leavesOf(texts)]
		.filter(([key]) => !NOT_OURS.test(key))
		.map(([key, text]) => `${key}: ${withoutNames(String(text))}`)
		.filter((text) => /\bde gemeente\b/i.test(text));
	expect(others).toEqual([]);
});

test.each([null, 'anders'] as const)('sent by %s, the municipality is nobody who speaks', (kind) => {
	const said = [...leavesOf(asSender(kind, nl, nl).texts)].map(([key, text]) => `${key}: ${text}`);
	expect(said.filter((text) => /\b(bel|vraag|tegen) ons\b|\bonze site\b/i.test(text))).toEqual([]);
});

describe.each(languages)('%s', (language) => {
	const own = localeFile(language);
	const leaves = leavesOf(own);
	const meant = [...leavesOf(nl).keys()].filter((key) => senderOf(key) !== null);

	test('has words for the same senders as the Dutch', () => {
		expect([...leaves.keys()].filter((key) => senderOf(key) !== null).toSorted()).toEqual(meant.toSorted());
	});

	test('says something else to each, with the same figures', () => {
		for (const key of meant) {
			const [one, other] = [leaves.get(key), leaves.get(key.replace(/@.*/, ''))].map(String);
			expect(one, key).not.toBe(other);
			expect(one?.match(/\{\{[^}]+\}\}/g), key).toEqual(other?.match(/\{\{[^}]+\}\}/g));
		}
	});

	test.each([null, 'gemeente'] as const)('published for %s, no key names a sender', (kind) => {
		expect([...leavesOf(asSender(kind, own, nl).texts).keys()].filter((key) => key.includes('@'))).toEqual(
			[],
		);
	});
});
