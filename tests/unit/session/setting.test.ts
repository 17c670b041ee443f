import { expect, test } from 'vitest';
import { setting } from '../../../src/session/setting';

test.each([
	['?mode=kiosk', 'kiosk'],
	['?mode=Kiosk', 'kiosk'],
	['?Mode=kiosk', 'kiosk'],
	['?MODE=KIOSK', 'kiosk'],
	['?mode=kiosk/', 'kiosk'],
	['?mode=kiosk%2F', 'kiosk'],
	['?mode=kiosk.', 'kiosk'],
	['?mode=+kiosk+', 'kiosk'],
	['?mode=%E2%80%8Ekiosk', 'kiosk'],
	['?lang=ar&mode=kiosk&mode=phone', 'kiosk'],
	['?mode=', ''],
	[`?mode=kiosk${'/'.repeat(70)}`, ''],
	['?mode', ''],
	['?mode=..%2Fkiosk', '../kiosk'],
	['?modes=kiosk', null],
	['', null],
])('%s', (search, asked) => expect(setting(search, 'mode')).toBe(asked));

test('a language keeps its region', () => expect(setting('?lang=pl_PL/', 'lang')).toBe('pl_pl'));
