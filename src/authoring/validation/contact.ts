/** Are the contact points what the app takes them for: real times, known languages, each its own name? */
import { minutes } from '../../publication/clock-time';
import type { Contact } from '../../publication/settings';
import type { Finding } from '../findings';

/** Kinds of places and people near someone. Until the municipality fills one in, it stands on the open list. */
export const NEARBY = ['buurtteam', 'werkwinkel', 'wijkvoorlichter', 'sleutelpersoon'] as const;

/** Hours as "9", "9.30" or "09:30". */
const TIME = /^([01]?\d|2[0-3])([.:][0-5]\d)?$|^24([.:]00)?$/;

type Hours = Contact['entries'][number]['hours'][number];

const overlaps = (a: Hours, b: Hours): boolean =>
	a.days.some((day) => b.days.includes(day)) &&
	minutes(a.from) < minutes(b.to) &&
	minutes(b.from) < minutes(a.to);

/** @param codes languages that the app can name */
export function checkContact({ entries }: Contact, file: string, codes: readonly string[]): Finding[] {
	const findings: Finding[] = [];
	const report = (path: string, found: string, expected: string) =>
		findings.push({ file, path, found, expected });
	if (entries[0] && !entries[0].always)
		report(
			'entries.0',
			`${entries[0].name}, zonder "always": true`,
			'eerst het punt dat altijd blijft staan: dat nummer staat op elk scherm',
		);
	entries.forEach(({ id, name, address, phone, hours, languages }, i) => {
		const place = `entries.${i}`;
		if (entries.findIndex((other) => other.id === id) !== i)
			report(`${place}.id`, `"${id}" staat er al`, 'een kenmerk dat nog niet bestaat');
		const twice = entries.find(
			(other, at) =>
				at < i && other.name === name && other.address === address && other.phone?.dial === phone?.dial,
		);
		if (twice && twice.id !== id)
			report(`${place}.name`, `"${name}" staat er al, als "${twice.id}"`, 'elk contactpunt 1 keer');
		const digits = phone?.shown.replace(/\D/g, '');
		if (phone && phone.dial !== digits)
			report(
				`${place}.phone.dial`,
				phone.dial,
				`${digits}: alleen cijfers, hetzelfde nummer als "${phone.shown}"`,
			);
		hours.forEach(({ from, to }, j) => {
			for (const [key, time] of Object.entries({ from, to }))
				if (!TIME.test(time)) report(`${place}.hours.${j}.${key}`, time, 'een tijd als 9, 9.30 of 17');
			if (TIME.test(from) && TIME.test(to) && minutes(from) >= minutes(to))
				report(`${place}.hours.${j}.to`, `${from} tot ${to}`, `een tijd na ${from}`);
		});
		hours.forEach((one, j) => {
			const other = hours.find((before, at) => at < j && overlaps(before, one));
			const day = other?.days.find((each) => one.days.includes(each));
			if (other)
				report(
					`${place}.hours.${j}`,
					`${day}: ${other.from} tot ${other.to}, en ${one.from} tot ${one.to}`,
					'op 1 dag geen 2 tijden door elkaar',
				);
		});
		languages.forEach((language, j) => {
			if (!codes.includes(language)) report(`${place}.languages.${j}`, language, `1 van ${codes.join(', ')}`);
		});
	});
	return findings;
}
