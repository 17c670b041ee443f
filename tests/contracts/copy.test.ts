/** The Dutch that residents read, against the writing guide (ux 2, 3 and 9). The table: `npm run rules -- copy`. */
import { expect, test } from 'vitest';
import { lintCopy } from '../../src/authoring/copy/lint';
import { screensOf } from '../../src/authoring/copy/screens';
import { pageSentences, readCopy } from '../../src/authoring/copy/texts';
import { read, root } from '../support/source';

const { findings, screens } = await lintCopy(root);

test('L-01 to L-19, S-02, S-05, S-19, P-13: no text breaks the writing guide', () => {
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
});

test('there is something to read, on every screen', () => {
	expect(screens.length).toBeGreaterThan(40);
	expect(screens.filter(({ words }) => words < 5)).toEqual([]);
	expect(screens.find(({ screen }) => screen === 'start')?.words).toBeGreaterThan(40);
});

test('L-14: a screen without words cannot pass unseen', () => {
	expect(screens.filter(({ flesch }) => !Number.isFinite(flesch))).toEqual([]);
});

test('the page before the app is there says what the app says (L-07)', () => {
	const copies = readCopy(root);
	const own = [...copies.values()].filter(({ file }) => file === 'index.html').map(({ raw }) => raw);
	const said = pageSentences(read('index.html')).filter((sentence) => !own.includes(sentence));
	const start =
		screensOf(copies)
			.find(({ name }) => name === 'start')
			?.seen.map(({ raw }) => raw) ?? [];
	for (const key of [
		'title',
		'start.intro',
		'start.time',
		'start.login',
		'start.stored',
		'start.noApplication',
		'start.elsewhere',
	])
		expect(said, key).toContain(copies.get(`app.${key}`)?.raw);
	expect(start.length).toBeGreaterThan(5);
	// Of its own it has only what the app never says: a phone number to dial, and that scripts are off.
	expect(own.filter((sentence) => !sentence.includes('14 030'))).toEqual([
		'Op dit apparaat werken de vragen niet.',
		'Dan kijkt iemand met je mee.',
		'Duurt het lang?',
		'Laad de pagina opnieuw.',
		'Helpt dat niet?',
		'Dan is dit apparaat misschien te oud.',
		'Zie welk geld en welke hulp van de gemeente Utrecht bij je past.',
	]);
});
