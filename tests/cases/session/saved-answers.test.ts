/** What was kept for later, with the questions of today. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSaved, savedText } from '../../../src/session/take-along/saved-answers';
import { rules } from '../../support/oracle/real';

const TODAY = '2026-11-21';
const { facts } = rules.vragen;

test('P-06: questions about health leave no trace', () => {
	const answers = { woonplaats: 'utrecht', instelling: true, kosten: ['zorg', 'baby', 'witgoed'] };
	expect(JSON.parse(savedText(answers, facts, TODAY)).answers).toEqual({
		woonplaats: 'utrecht',
		kosten: { includes: ['witgoed'], open: ['zorg', 'baby'] },
	});
});

test.each(readdirSync('tests/fixtures/saved'))('old-saved-state-crashes: %s can still be read', (file) => {
	const saved = readFileSync(`tests/fixtures/saved/${file}`, 'utf8');
	expect(readSaved(saved, facts, TODAY)).toMatchObject({
		until: '2026-12-05',
		answers: { woonplaats: 'utrecht' },
	});
});
