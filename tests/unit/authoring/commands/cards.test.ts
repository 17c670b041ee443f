import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cardsAsPage } from '../../../../src/authoring/commands/cards';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a greeting that nobody translated yet stands on the card in Dutch alone: no empty line', () => {
	cpSync('locales', join(folder, 'locales'), { recursive: true });
	const file = join(folder, 'locales/ar/app.json');
	const book = JSON.parse(readFileSync(file, 'utf8'));
	delete book.start.moments.baby;
	writeFileSync(file, JSON.stringify(book));
	const contact = { validUntil: '2026-12-31', entries: [] };
	const card = { moment: 'baby', language: 'ar', publicUrl: 'https://example.org/', sender: null, contact };
	const page = cardsAsPage(folder, card);
	const { baby } = JSON.parse(readFileSync('locales/nl/app.json', 'utf8')).start.moments;
	expect(page).toContain(`<p>${baby}</p>`);
	expect(page).not.toContain('<p></p>');
});
