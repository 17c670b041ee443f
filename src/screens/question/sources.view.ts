/** What to count, in words: the one thing about where money comes from that the question itself shows. */
import type { Text, Words } from '../../i18n/words';
import type { household, Source } from '../../session/questions/income-sources';

export type Company = ReturnType<typeof household>;

/** "loon en uitkering", in the words of the sentence around it. */
const listed = (sources: readonly Source[], { t, and }: Words): Text =>
	and(sources.map((source) => t(`adding.source.${source}.within`)));

/** What to count, now that it is known where the money comes from. */
export const sourcesHelp = (sources: readonly Source[], whose: Company, words: Words): Text =>
	words.t(`adding.help.${whose}`, { count: sources.length, sources: listed(sources, words) });
