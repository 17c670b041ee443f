import { expect, test } from 'vitest';
import { createLanguageChoice } from '../../../src/i18n/language-choice';
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
