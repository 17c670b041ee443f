import { usePaperWords, type Words } from '../i18n/words';

/** What the counter gets is Dutch; what the resident reads at home is in their own language. The same where that is Dutch. */
export function useOwnAndDutch(): { own: Words; dutch: Words } {
	const words = usePaperWords();
	const [own, dutch] = words.sides ?? [words, words];
	return { own, dutch };
}
