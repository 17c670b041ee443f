/**
 * Two languages on one screen: the language of the resident first, and Dutch beside it (O-02). Screens do not
 * know: each text they show is a pair, and whatever is put into a text comes from its own side.
 */
import { type FunctionComponent, h } from 'preact';
import type { Language } from './languages';
import { flat, type Text, type Vars, type Words } from './words';

interface Side {
	language: Language;
	text: Text;
}

const Pair: FunctionComponent<{ sides: readonly Side[] }> = ({ sides }) =>
	h(
		'span',
		{ class: 'pair' },
		sides.map(({ language: { code, dir }, text }) => h('span', { lang: code, dir }, text)),
	);

export function bilingual(first: Words, second: Words): Words {
	const both = [first, second];
	const pair = (say: (words: Words, side: number) => Text): Text => {
		const sides = both.map((words, side) => ({ language: words.language, text: say(words, side) }));
		// A name, or a sentence that was never translated: once is enough.
		if (flat(sides[0]?.text) === flat(sides[1]?.text)) return say(second, 1);
		return h(Pair, { sides });
	};
	const of: Words['of'] = (book, path, vars) =>
		pair((words, side) => words.of(book, path, varsOn(side, vars)));
	return {
		...first,
		beside: second.language,
		of,
		t: (key, vars) => of('app', key, vars),
		plain: (key, vars) => first.plain(key, varsOn(0, vars)),
		plainOf: (book, path, vars) => first.plainOf(book, path, varsOn(0, vars)),
		join: (texts, separator) =>
			pair((words, side) =>
				words.join(
					texts.map((text) => onSide(side, text) as Text),
					separator,
				),
			),
		and: (texts) => pair((words, side) => words.and(texts.map((text) => onSide(side, text) as Text))),
		draw: (figure) => pair((words) => words.draw(figure)),
		sides: [first, second],
	};
}

const varsOn = (side: number, vars: Vars = {}): Vars =>
	Object.fromEntries(Object.entries(vars).map(([name, value]) => [name, onSide(side, value)]));

function onSide(side: number, value: Vars[string]): Vars[string] {
	if (Array.isArray(value)) return value.map((part) => onSide(side, part) as Text);
	const node = value as { type?: unknown; props?: { sides: readonly Side[] } } | null;
	return typeof node === 'object' && node?.type === Pair ? node.props?.sides[side]?.text : value;
}
