import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../../src/session/take-along/calendar';

const made = (name = 'Kijk nog een keer') => calendarFile('2027-07-01', name, '2026-11-21');
/** As a reader of such files puts folded lines together again. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('calendarFile', () => {
	test('one whole day, without anything about anyone', () => {
		expect(unfolded(made())).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Weet jij waar je recht op hebt//NL',
			'BEGIN:VEVENT',
			'UID:20270701@weet-jij-waar-je-recht-op-hebt',
			'DTSTAMP:20261121T000000Z',
			'DTSTART;VALUE=DATE:20270701',
			'DTEND;VALUE=DATE:20270702',
			'SUMMARY:Kijk nog een keer',
			'CLASS:PRIVATE',
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'DESCRIPTION:Kijk nog een keer',
			'TRIGGER:PT9H',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		]);
	});
	test('every line ends as the format asks', () => {
		expect(made().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});
	test('signs that mean something there are escaped', () => {
		expect(unfolded(made('Kijk; nog, een\\ keer\nja'))).toContain('SUMMARY:Kijk\\; nog\\, een\\\\ keer\\nja');
	});
	test('no line is longer than 75 octets, and no letter is cut in two', () => {
		const name = 'ዝተወሰነ ሓገዝ ንዓኻ ዝበቅዕ ምዃኑ ደጊምካ ርአ '.repeat(4).trim();
		const file = made(name);
		for (const line of file.split('\r\n'))
			expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(file).not.toContain('\ufffd');
		expect(unfolded(file)).toContain(`SUMMARY:${name}`);
	});
	test('the last day of a year is followed by the first of the next', () => {
		expect(calendarFile('2026-12-31', 'x', '2026-11-21')).toContain('DTEND;VALUE=DATE:20270101');
	});
});
