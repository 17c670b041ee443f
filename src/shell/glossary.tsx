/** Words people may not know, explained where they stand: those on this screen, or else all of them. */
import { useState } from 'preact/hooks';
import { Reveal } from '../components/reveal';
import { useWords } from '../i18n/words';
import { Later } from './screens';

export function Glossary({ place }: { place: () => Element }) {
	const { t } = useWords();
	// Nothing to read, nor to read aloud, before someone asks.
	const [asked, setAsked] = useState(0);
	return (
		<Reveal label={t('terms.open')} onOpen={() => setAsked(asked + 1)}>
			{asked > 0 && <Later>{({ Terms }) => <Terms key={asked} place={place} />}</Later>}
		</Reveal>
	);
}
