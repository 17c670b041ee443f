/** What a language is called and which way it runs. Which languages there are follows from the manifest. */
export interface Language {
	code: string;
	/** Own name first: that is what people look for. */
	own: string;
	dutch: string;
	dir: 'ltr' | 'rtl';
}

const KNOWN: Record<string, Omit<Language, 'code'>> = {
	nl: { own: 'Nederlands', dutch: 'Nederlands', dir: 'ltr' },
	en: { own: 'English', dutch: 'Engels', dir: 'ltr' },
};

/** Dutch first: it is the source, and what the counter speaks. */
export const languages = (codes: readonly string[]): Language[] =>
	[...codes].sort((a, b) => Number(b === 'nl') - Number(a === 'nl')).map(language);

export const language = (code: string): Language => ({
	code,
	...(KNOWN[code] ?? { own: code, dutch: code, dir: 'ltr' }),
});
