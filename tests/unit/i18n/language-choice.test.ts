import { expect, test } from 'vitest';
import { createLanguageChoice } from '../../../src/i18n/language-choice';
import type { Locale } from '../../../src/i18n/words';
import { EN, NL } from '../screens/made-up';

test('loads a language once, when someone asks for it', async () => {
	const asked: string[] = [];
	const choice = createLanguageChoice({ nl: NL }, ['en', 'nl'], async (code) => {
		asked.push(code);
		return EN;
	});
	expect(choice.words.value.language.code).toBe('nl');
	await choice.choose('en');
	expect(choice.words.value.plain('question.next')).toBe('Continue');
	await choice.choose('nl');
	await choice.choose('en');
	expect(asked).toEqual(['en']);
});

test('a language that does not come leaves everything as it was, and says so', async () => {
	const choice = createLanguageChoice({ nl: NL }, ['en', 'nl'], () =>
		Promise.reject(new Error('no network')),
	);
	await choice.choose('en');
	expect(choice.words.value.language.code).toBe('nl');
	expect(choice.failed.value).toBe(true);
	await choice.choose('nl');
	expect(choice.failed.value).toBe(false);
});

test('the last one that was chosen counts, whichever comes last: after a wipe it is Dutch', async () => {
	const coming: { arrive: (locale: Locale) => void; fail: (reason: Error) => void }[] = [];
	const kept: string[] = [];
	const choice = createLanguageChoice(
		{ nl: NL },
		['en', 'nl'],
		() => new Promise((arrive, fail) => coming.push({ arrive, fail })),
		'nl',
		(code) => kept.push(code),
	);
	const first = choice.choose('en');
	await choice.choose('nl');
	coming[0]?.arrive(EN);
	await first;
	expect([choice.words.value.language.code, kept]).toEqual(['nl', ['nl']]);
	const slow = createLanguageChoice(
		{ nl: NL },
		['en', 'nl'],
		() => new Promise((arrive, fail) => coming.push({ arrive, fail })),
	);
	const failing = slow.choose('en');
	await slow.choose('nl');
	coming[1]?.fail(new Error('no network'));
	await failing;
	expect(slow.failed.value).toBe(false);
});
