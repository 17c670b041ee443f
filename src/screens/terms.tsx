/** What difficult words mean. */
import { useState } from 'preact/hooks';
import { useWords, type Words } from '../i18n/words';
import './terms.css';

interface Props {
	/** What is on the screen. */
	place: () => Element;
	/** When none of them is on the screen: all of them. */
	all: boolean;
}

export function Terms({ place, all }: Props) {
	const words = useWords();
	const [shown] = useState(() => {
		const ids = words.keys('uitleg');
		const here = termsIn(place().textContent ?? '', ids, words);
		return all && here.length === 0 ? ids : here;
	});
	return (
		<dl class="terms">
			{shown.map((id) => (
				<div key={id}>
					<dt>{words.of('uitleg', `${id}.term`)}</dt>
					<dd>{words.of('uitleg', `${id}.text`)}</dd>
				</div>
			))}
		</dl>
	);
}

/** Which of these terms stand in a text, in one of their forms. */
export function termsIn(text: string, ids: readonly string[], words: Words): string[] {
	const formsOf = (id: string) => words.plainOf('uitleg', `${id}.forms`).split(', ');
	return ids.filter((id) => formsOf(id).some((form) => isWordIn(text, form)));
}

/** As a word of its own, in capitals or not. Looking behind would stop a phone with iOS 15. */
const isWordIn = (text: string, word: string): boolean =>
	new RegExp(
		`(^|[^\\p{L}\\p{N}])${word.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
		'iu',
	).test(text);
