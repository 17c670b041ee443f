/** A day in someone's own agenda, as a file (RFC 5545). The name of the event is all it tells. */
import { shift } from '../../ruleset/day';

const EARLY = 'PT9H';
const LONGEST_LINE = 75;

/**
 * @param day on which to look again, yyyy-mm-dd
 * @param made day of the visit, yyyy-mm-dd
 */
export function calendarFile(day: string, name: string, made: string): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Weet jij waar je recht op hebt//NL',
		'BEGIN:VEVENT',
		// The same day is the same event, for whoever makes it: added twice it stands there once.
		`UID:${digits(day)}@weet-jij-waar-je-recht-op-hebt`,
		`DTSTAMP:${digits(made)}T000000Z`,
		`DTSTART;VALUE=DATE:${digits(day)}`,
		`DTEND;VALUE=DATE:${digits(shift(day, 1))}`,
		`SUMMARY:${escaped(name)}`,
		'CLASS:PRIVATE',
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(name)}`,
		`TRIGGER:${EARLY}`,
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const digits = (day: string): string => day.replaceAll('-', '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines hold at most 75 octets; a sign of several octets stays whole. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	let octets = 0;
	let out = '';
	for (const sign of line) {
		const size = encoder.encode(sign).length;
		if (octets + size > LONGEST_LINE) {
			out += '\r\n ';
			octets = 1;
		}
		out += sign;
		octets += size;
	}
	return out;
}
