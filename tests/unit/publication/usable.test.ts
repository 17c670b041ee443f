/** What fits every schema and still must not take the place of rules and words that work. */
import { describe, expect, test } from 'vitest';
import { type LocaleFile, leavesOf } from '../../../src/publication/texts';
import { type Content, lostRegelingen, misshapen, objection } from '../../../src/publication/usable';
import type { Fact, RegelingFile, Rules, ScreenPart } from '../../../src/ruleset/schema';

const DAY = '2026-11-21';
const HELP: RegelingFile = {
	...{ id: 'hulp', validFrom: '2026-01-01', rounding: 'half-up', icon: 'pas', rank: 1, grondslagen: {} },
	steps: [{ id: 'altijd', outcome: 'maybe', grondslag: 'wet', certainty: 'confirmed' }],
	...{ gives: [], discretion: [], apply: [] },
};
const rulesOf = (...regelingen: RegelingFile[]): Rules => ({
	vragen: {
		facts: [
			{
				id: 'woont',
				kind: 'yes-no',
				ask: 'detail',
				part: 'jij',
				effort: 1,
				sensitivity: 'none',
				icon: 'huis',
			},
		],
	},
	...{ bewijsstukken: { bewijsstukken: [] }, elders: { grondslagen: {}, elders: [] } },
	...{ aannames: { note: '', facts: [] }, normen: [], hashes: {} },
	regelingen,
});
const words = (): Record<string, LocaleFile> => {
	const nl = {
		meta: { reviewer: null },
		app: { start: { begin: 'Begin' }, count_one: 'een', count_other: 'meer' },
		vragen: { woont: { question: 'Woon je hier?', why: 'Zo.', label: 'Woont', error: 'Kies.' } },
		regelingen: {
			hulp: {
				name: 'Hulp',
				official: '[hulp]',
				gives: 'Geld.',
				short: 'Geld',
				helps: 'Bel.',
				reasons: { altijd: 'Zo.' },
			},
		},
		bewijsstukken: {},
	};
	const pl = structuredClone(nl) as unknown as LocaleFile;
	Object.assign(pl.app ?? {}, { count_few: 'kilka', count_many: 'wiele' });
	return { nl, pl };
};
const rules = rulesOf(HELP);
const KEYS = [...leavesOf(words().nl?.app).keys()];
const objects = (next: Partial<Content>, now = rules, day = DAY) =>
	objection({ rules, locales: words(), ...next }, { rules: now, languages: ['nl', 'pl'] }, day, KEYS);

test('what works is let in, with forms of a language and texts of its own', () => {
	expect(objects({})).toBeNull();
});

// biome-ignore lint/suspicious/noExplicitAny: broken words have no type
type Json = any;
test.each<[string, (all: Json) => void, RegExp]>([
	['no texts for the app', ({ nl }) => void (nl.app = {}), /app\.start\.begin/],
	['a sentence less', ({ nl }) => void delete nl.app.start.begin, /app\.start\.begin/],
	['an empty sentence', ({ nl }) => void (nl.app.start.begin = ''), /app\.start\.begin/],
	['a list for a sentence', ({ nl }) => void (nl.app.start.begin = ['Begin']), /app\.start\.begin/],
	['a sentence for a block', ({ nl }) => void (nl.app.start = 'Begin'), /app\.start\.begin/],
	['a block for a sentence', ({ nl }) => void (nl.app.start.begin = { now: 'Begin' }), /app\.start\.begin/],
	['a question without words', ({ nl }) => void delete nl.vragen.woont, /vragen\.woont\.question/],
	['a regeling without a name', ({ nl }) => void delete nl.regelingen.hulp.name, /regelingen\.hulp\.name/],
	['a number in a translation', ({ pl }) => void (pl.app.count_few = 3), /pl .*app\.count_few/],
	[
		'a block for a sentence of a translation',
		({ pl }) => void (pl.app.start.begin = { a: 'b' }),
		/pl .*app\.start/,
	],
	['a sentence for a block of a translation', ({ pl }) => void (pl.app.start = 'Zacznij'), /pl .*app\.start/],
])('%s: not let in', (_, change, message) => {
	const locales = words();
	change(locales);
	expect(objects({ locales })).toMatch(message);
});

test('a translation that lacks a sentence is let in: the Dutch stands there', () => {
	const locales = words();
	delete locales.pl?.app?.start;
	expect(objects({ locales })).toBeNull();
});

test('a language that is gone is not let in; one that comes is', () => {
	const { nl, pl } = words() as { nl: LocaleFile; pl: LocaleFile };
	expect(objects({ locales: { nl } })).toMatch(/pl is gone/);
	expect(objects({ locales: { nl, pl, en: nl } })).toBeNull();
});

test('a question of the way that no screen asks is not let in: nothing would be asked', () => {
	const [woont] = rules.vragen.facts as [Fact];
	const asked = structuredClone(rules);
	asked.vragen.facts = [{ ...woont, ask: 'base' }];
	expect(objects({ rules: asked })).toMatch(/no screen asks woont/);
	const parts: ScreenPart[] = [{ id: 'woont', pick: 'range', asks: ['woont'] }];
	asked.vragen.screens = [{ id: 'woont', icon: 'huis', parts }];
	expect(objects({ rules: asked })).toBeNull();
});

test('words that are in force and broken do not keep out the right ones', () => {
	expect(objects({}, rulesOf())).toBeNull();
});

describe('regelingen', () => {
	test('none at all, or none on the day of use', () => {
		expect(objects({ rules: rulesOf() }, rulesOf())).toMatch(/no regeling/);
		expect(objects({ rules: rulesOf({ ...HELP, validTo: '2026-12-31' }) }, rulesOf(), '2027-01-01')).toMatch(
			/no regeling.*2027-01-01/,
		);
	});
	test('one that goes must say that it stopped', () => {
		const more = { ...HELP, id: 'meer' };
		const now = rulesOf(HELP, more);
		expect(objects({}, now)).toMatch(/meer is gone/);
		const lost = (...versions: RegelingFile[]) => lostRegelingen(now, rulesOf(HELP, ...versions), DAY);
		expect(lost({ ...more, validFrom: '2026-12-01' })).toEqual(['meer']);
		expect(lost({ ...more, validTo: '2026-11-20' })).toEqual(['meer']);
		expect(lost(more, { ...more, validFrom: DAY, stopped: true })).toEqual([]);
		expect(lost(more)).toEqual([]);
		// What had ended already is not lost.
		expect(lostRegelingen(rulesOf({ ...more, validTo: '2026-11-20' }), rules, DAY)).toEqual([]);
	});
});

test('where a language differs in shape, the place is named', () => {
	const { nl, pl } = words() as { nl: LocaleFile; pl: LocaleFile };
	(pl.app as Json).start = { begin: { a: 'b' }, end: null };
	expect(misshapen(pl, nl).sort()).toEqual(['app.start.begin', 'app.start.end']);
});
