import { describe, expect, test } from 'vitest';
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

describe('a slow network: what was chosen last counts, whatever comes last', () => {
	const slow = () => {
		const [come, fail] = [{} as Record<string, (locale: Locale) => void>, {} as Record<string, () => void>];
		const choice = createLanguageChoice(
			{ nl: NL },
			['ar', 'en', 'nl'],
			(code) =>
				new Promise((done, refuse) => {
					[come[code], fail[code]] = [done, () => refuse(new Error('no network'))];
				}),
			'nl',
			(code) => told.push(code),
		);
		const told: string[] = [];
		return { choice, come, fail, told };
	};

	test('another language', async () => {
		const { choice, come, told } = slow();
		const [first, second] = [choice.choose('ar'), choice.choose('en')];
		come.en?.(EN);
		await second;
		come.ar?.(EN);
		await first;
		expect(choice.words.value.language.code).toBe('en');
		expect(told).toEqual(['en']);
	});

	test('Dutch again, as after a wipe: the next one gets no language of the last one', async () => {
		const { choice, come, told } = slow();
		const first = choice.choose('ar');
		await choice.choose('nl');
		come.ar?.(EN);
		await first;
		expect(choice.words.value.language.code).toBe('nl');
		expect(told).toEqual(['nl']);
	});

	test('what nobody waits for any more fails without a word', async () => {
		const { choice, come, fail } = slow();
		const [first, second] = [choice.choose('ar'), choice.choose('en')];
		come.en?.(EN);
		await second;
		fail.ar?.();
		await first;
		expect(choice.failed.value).toBe(false);
	});

	test('what failed is still said when an earlier choice fails after it', async () => {
		const { choice, fail } = slow();
		const [first, second] = [choice.choose('ar'), choice.choose('en')];
		fail.en?.();
		await second;
		fail.ar?.();
		await first;
		expect(choice.failed.value).toBe(true);
	});
});
