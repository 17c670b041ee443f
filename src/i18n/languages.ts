/** What a language is called and which way it runs. Which languages there are follows from the manifest. */
export interface Language {
	code: string;
	/** Own name first: that is what people look for. */
	own: string;
	dutch: string;
	dir: 'ltr' | 'rtl';
	/** How the names of the files begin that hold its letters, where a device may lack them. */
	font?: string;
	/** January to December, where browsers have no names for them. */
	months?: string;
}

/** In the order in which they are offered (ux section 13). */
const KNOWN: Record<string, Omit<Language, 'code'>> = {
	nl: { own: 'Nederlands', dutch: 'Nederlands', dir: 'ltr' },
	en: { own: 'English', dutch: 'Engels', dir: 'ltr' },
	ar: { own: 'العربية', dutch: 'Arabisch', dir: 'rtl', font: 'noto-sans-arabic' },
	tr: { own: 'Türkçe', dutch: 'Turks', dir: 'ltr' },
	fa: {
		own: 'فارسی / دری',
		dutch: 'Perzisch en Dari',
		dir: 'rtl',
		font: 'noto-sans-arabic',
	},
	ti: {
		own: 'ትግርኛ',
		dutch: 'Tigrinya',
		dir: 'ltr',
		font: 'noto-sans-ethiopic',
		months: 'ጥሪ ለካቲት መጋቢት ሚያዝያ ጉንበት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ',
	},
	uk: { own: 'Українська', dutch: 'Oekraïens', dir: 'ltr' },
	pl: { own: 'Polski', dutch: 'Pools', dir: 'ltr' },
};

const ORDER = Object.keys(KNOWN);
const rank = (code: string): number => (ORDER.includes(code) ? ORDER.indexOf(code) : ORDER.length);

/** Dutch first: it is the source, and what the counter speaks. */
export const languages = (codes: readonly string[]): Language[] =>
	[...codes].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b)).map(language);

export const language = (code: string): Language => ({
	code,
	...(KNOWN[code] ?? { own: code, dutch: code, dir: 'ltr' }),
});

/** Languages that read another one's texts: Dari is written so that it shares those of Persian. */
const SHARED: Record<string, string> = { prs: 'fa' };

/**
 * The first of these wishes that we have: a link, what was chosen before, what the browser asks for. Else Dutch.
 * @param wishes language tags, anything at all: they come from outside
 */
export function firstLanguage(wishes: readonly (string | null)[], codes: readonly string[]): string {
	for (const wish of wishes) {
		const code = wish?.toLowerCase().split(/[-_]/)[0] ?? '';
		const known = SHARED[code] ?? code;
		if (codes.includes(known)) return known;
	}
	return 'nl';
}
