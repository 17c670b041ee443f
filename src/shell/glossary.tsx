/** Words people may not know, explained where they stand: those on this screen, or else all of them. */
import { useState } from 'preact/hooks';
import { Reveal } from '../components/reveal';
import { useWords, type Words } from '../i18n/words';

export function Glossary({ place }: { place: () => Element }) {
	const words = useWords();
	const { t, of } = words;
	// Nothing to read, nor to read aloud, before someone asks.
	const [shown, setShown] = useState<readonly string[]>([]);
	const open = () => {
		const ids = words.keys('uitleg');
		const here = termsIn(place().textContent ?? '', ids, words);
		setShown(here.length > 0 ? here : ids);
	};
	return (
		<Reveal label={t('terms.open')} onOpen={open}>
			<dl class="terms">
				{shown.map((id) => (
					<div key={id}>
						<dt>{of('uitleg', `${id}.term`)}</dt>
						<dd>{of('uitleg', `${id}.text`)}</dd>
					</div>
				))}
			</dl>
		</Reveal>
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
