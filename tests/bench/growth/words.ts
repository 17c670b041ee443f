/** How many regelingen the words of a language have room for: each brings sentences, in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOOKS } from '../../../src/authoring/translation/state';
import { gz } from '../bundle';
import { figure } from '../measure';

/** What a language may weigh, compressed (I-16). */
const BUDGET = 40_000;

/** @returns a sentence in Markdown */
export function words(root = 'locales'): string {
	const room = readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => {
			const books = Object.fromEntries(
				BOOKS.map((book) => [book, JSON.parse(readFileSync(join(root, name, `${book}.json`), 'utf8'))]),
			);
			const all = gz(JSON.stringify(books));
			const without = gz(JSON.stringify({ ...books, regelingen: {} }));
			const each = (all - without) / Object.keys(books.regelingen).length;
			return { name, all, each, most: Math.floor((BUDGET - without) / each) };
		})
		.sort((a, b) => a.most - b.most);
	const say = ({ name, all, each, most }: (typeof room)[number]): string =>
		`${name} (${figure(all / 1000)} kB, ${figure(each / 1000)} kB a regeling) at ${most + 1}`;
	return `Words grow with each regeling too: by the present ones, the ${BUDGET / 1000} kB of a language are passed first by ${say(room[0] as (typeof room)[number])} regelingen, and last by ${say(room.at(-1) as (typeof room)[number])}.`;
}
