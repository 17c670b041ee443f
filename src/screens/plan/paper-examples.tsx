/** What the papers look like, on tap: for who has a drawer full of letters and does not know which one is meant. */
import { PaperPicture } from '../../components/pictures/paper-picture';
import { Reveal } from '../../components/reveal';
import { asItIs } from '../../i18n/format';
import { useWords } from '../../i18n/words';
import type { Known } from '../texts/regeling-text';
import { paperText } from '../texts/paper-text';

interface Props {
	/** Ids. */
	papers: readonly string[];
	known: Known;
}

export function PaperExamples({ papers, known }: Props) {
	const words = useWords();
	const drawn = new Map<string, { paper: string; line: string }>();
	for (const { id, looks } of known.ruleset.rules.bewijsstukken.bewijsstukken)
		if (looks && papers.includes(id) && !drawn.has(looks.like))
			drawn.set(looks.like, { paper: id, line: looks.line });
	if (drawn.size === 0) return null;
	return (
		<Reveal label={words.t('page.papersLook')}>
			<ul class="paper-examples">
				{[...drawn].map(([like, { paper, line }]) => (
					<li key={like}>
						<PaperPicture like={like} />
						<strong>{paperText(paper, known, words)}</strong>
						<span>{words.t('page.papersLine', { line: asItIs(line) })}</span>
					</li>
				))}
			</ul>
		</Reveal>
	);
}
