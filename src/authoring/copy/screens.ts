/** Which texts stand together on one screen: schrijfwijzer/screens.json says so, this looks them up. */
import list from '../../../locales/nl/schrijfwijzer/screens.json';
import { senderOf } from '../translation/sender-texts';
import type { Copy } from './texts';

export interface Screen {
	name: string;
	/** Everything that this screen can show. */
	texts: Copy[];
	/** Of texts that stand in each other's place only the longest: what one reader sees. */
	seen: Copy[];
	mostWords?: { count: number; rule: string };
}

interface Listed {
	name: string;
	/** A book: one screen for each of its ids, which is {id} in the patterns. */
	each?: string;
	mostWords?: { count: number; rule: string };
	/** "a.b", "a.b.*" for all below; in a list of their own: one of these at a time. */
	texts: (string | string[])[];
}

/** @param copies by id: "app.start.intro" */
export function screensOf(copies: ReadonlyMap<string, Copy>, listed: Listed[] = list): Screen[] {
	return listed.flatMap((screen) => {
		if (!screen.each) return [measured(screen, screen.texts, copies)];
		const book = screen.each;
		const ids = [...copies.keys()]
			.filter((id) => id.startsWith(`${book}.`))
			.map((id) => id.split('.')[1] ?? '');
		return [...new Set(ids)].map((id) => {
			const own = (pattern: string) => pattern.replace('{id}', id);
			const texts = screen.texts.map((each) => (typeof each === 'string' ? own(each) : each.map(own)));
			return measured({ ...screen, name: `${screen.name}: ${id}` }, texts, copies);
		});
	});
}

function measured(
	{ name, mostWords }: Listed,
	patterns: Listed['texts'],
	copies: ReadonlyMap<string, Copy>,
): Screen {
	const texts: Copy[] = [];
	const seen: Copy[] = [];
	for (const pattern of patterns) {
		const found = [pattern].flat().flatMap((each) => matching(each, copies));
		texts.push(...found);
		const longest = found.toSorted((a, b) => b.text.length - a.text.length);
		// Of the forms of a number ("1 vraag", "3 vragen") one is shown.
		seen.push(
			...(typeof pattern === 'string'
				? found.filter(({ key }) => !key.endsWith('_one'))
				: longest.slice(0, 1)),
		);
	}
	return { name, texts, seen, mostWords };
}

function matching(pattern: string, copies: ReadonlyMap<string, Copy>): Copy[] {
	const exact = copies.get(pattern);
	if (exact) return [exact];
	const shape = new RegExp(`^${pattern.split('*').map(escaped).join('.+')}$`);
	if (!pattern.includes('*')) return [];
	// What another sender says instead is not beside it.
	return [...copies].filter(([id]) => shape.test(id) && !senderOf(id)).map(([, copy]) => copy);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
