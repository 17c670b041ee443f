/** Opens a few lines in place, and below them the words on this screen that people may not know. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Reveal } from '../components/reveal';
import { Later } from './late-parts';

export const textOfScreen = (): Element => document.querySelector('main') ?? document.body;

interface Props {
	label: ComponentChildren;
	/** What comes before the words. */
	children?: ComponentChildren;
}

export function Glossary({ label, children }: Props) {
	// Nothing to read, nor to read aloud, before someone asks.
	const [asked, setAsked] = useState(0);
	return (
		<Reveal label={label} onOpen={() => setAsked(asked + 1)}>
			{children}
			{asked > 0 && (
				<Later>{({ Terms }) => <Terms key={asked} place={textOfScreen} all={!children} />}</Later>
			)}
		</Reveal>
	);
}
