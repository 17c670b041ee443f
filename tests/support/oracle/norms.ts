/**
 * The amounts of the Participatiewet, typed from what was published and not from `rules/`.
 * Eurocents; norms a month, including holiday pay.
 */

/** Art. 22a: what a household comes to that shares its home with so many others of 27 or older. */
export interface Shared {
	een: number;
	twee: number;
	drie: number;
	/** It goes down with every one more: the highest and the lowest it can be. Null where nobody printed it. */
	'vier-of-meer': readonly [number, number] | null;
}

export interface Norms {
	/** Art. 20. */
	youngAlone: number;
	youngBoth: number;
	youngBothWithChild: number;
	youngOne: number;
	youngOneWithChild: number;
	/** Art. 20 lid 3, since 2026. */
	increase: number | null;
	/** Art. 21. */
	alone: number;
	couple: number;
	/** Art. 22. */
	aowAlone: number;
	aowCouple: number;
	/** Art. 22a. Null where nobody printed them. */
	shared: { alone: Shared; couple: Shared; aowAlone: Shared; aowCouple: Shared } | null;
	/** Art. 23, each the norm and its increase together. */
	institutionAlone: number;
	institutionCouple: number;
	/** Art. 34. */
	savingsAlone: number;
	savingsFamily: number;
	/** Art. 33 lid 5. Left out where nobody read them. */
	pensionExempt?: { alone: number; couple: number };
	/** Art. 36b, by age from 15 to 21. Left out where nobody found them. */
	study?: readonly number[];
	/** Toeslagenwet art. 2, a month before tax, as printed: a day times 21.75. Left out where nobody read them. */
	supplement?: { couple: number; alone: number; shared: number; at20: number };
}

const periods: { from: string; to: string; norms: Norms }[] = [
	{
		from: '2025-01-01',
		to: '2025-06-30',
		norms: {
			youngAlone: 332_17,
			youngBoth: 664_34,
			youngBothWithChild: 1048_75,
			youngOne: 1293_21,
			youngOneWithChild: 1677_62,
			increase: null,
			alone: 1345_45,
			couple: 1922_07,
			aowAlone: 1501_07,
			aowCouple: 2053_48,
			shared: null,
			institutionAlone: 426_03 + 45_00,
			institutionCouple: 662_69 + 101_00,
			savingsAlone: 7770_00,
			savingsFamily: 15540_00,
		},
	},
	{
		from: '2025-07-01',
		to: '2025-12-31',
		norms: {
			youngAlone: 337_98,
			youngBoth: 675_96,
			youngBothWithChild: 1067_12,
			youngOne: 1315_88,
			youngOneWithChild: 1707_04,
			increase: null,
			alone: 1369_06,
			couple: 1955_80,
			aowAlone: 1530_21,
			aowCouple: 2094_98,
			shared: null,
			institutionAlone: 433_49 + 45_00,
			institutionCouple: 674_29 + 101_00,
			savingsAlone: 7770_00,
			savingsFamily: 15540_00,
		},
	},
	{
		from: '2026-01-01',
		to: '2026-06-30',
		norms: {
			youngAlone: 345_99,
			youngBoth: 691_98,
			youngBothWithChild: 1092_41,
			youngOne: 1347_06,
			youngOneWithChild: 1747_49,
			increase: 746_45,
			alone: 1401_50,
			couple: 2002_13,
			aowAlone: 1564_69,
			aowCouple: 2144_16,
			shared: {
				alone: { een: 1001_07, twee: 867_59, drie: 800_85, 'vier-of-meer': [760_81, 600_64] },
				couple: { een: 1735_18, twee: 1601_70, drie: 1521_62, 'vier-of-meer': [1468_22, 1201_28] },
				aowAlone: { een: 1072_08, twee: 929_14, drie: 857_66, 'vier-of-meer': null },
				aowCouple: { een: 1858_28, twee: 1715_32, drie: 1629_56, 'vier-of-meer': null },
			},
			institutionAlone: 443_76 + 47_00,
			institutionCouple: 690_27 + 106_00,
			savingsAlone: 8000_00,
			savingsFamily: 16000_00,
			pensionExempt: { alone: 26_50, couple: 53_00 },
			study: [115_55, 132_88, 152_14, 192_57, 231_09, 308_12, 385_14],
		},
	},
	{
		from: '2026-07-01',
		to: '2026-12-31',
		norms: {
			youngAlone: 350_42,
			youngBoth: 700_84,
			youngBothWithChild: 1106_40,
			youngOne: 1364_32,
			youngOneWithChild: 1769_88,
			increase: 762_24,
			alone: 1419_46,
			couple: 2027_79,
			aowAlone: 1587_34,
			aowCouple: 2176_10,
			shared: {
				alone: { een: 1013_90, twee: 878_71, drie: 811_12, 'vier-of-meer': [770_56, 608_34] },
				couple: { een: 1757_42, twee: 1622_24, drie: 1541_12, 'vier-of-meer': [1487_04, 1216_68] },
				aowAlone: { een: 1088_05, twee: 942_98, drie: 870_44, 'vier-of-meer': [826_92, 652_83] },
				aowCouple: { een: 1885_96, twee: 1740_88, drie: 1653_84, 'vier-of-meer': [1595_80, 1305_66] },
			},
			institutionAlone: 449_44 + 47_00,
			institutionCouple: 699_11 + 106_00,
			savingsAlone: 8000_00,
			savingsFamily: 16000_00,
			pensionExempt: { alone: 26_50, couple: 53_00 },
			supplement: {
				couple: 2337_04,
				alone: 1669_31,
				shared: 1086_20,
				at20: 1308_26,
			},
		},
	},
];

/** The last day of which the amounts were typed. Newer ones are typed by someone who did not make the rule file. */
export const typedUntil = '2026-12-31';

/** null: no amounts are known for that day, so nothing may rest on them. */
export const normsOn = (peildatum: string): Norms | null =>
	periods.find(({ from, to }) => from <= peildatum && peildatum <= to)?.norms ?? null;

/** Each amount that something can be: one when it is known, more when nobody said which of them. */
export type Readings = readonly number[];

/** Nobody published it: it can lie below and above every amount. */
export const unpublishedNorm: Readings = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** parts / whole, rounded once, half up. */
export const halfUp = (parts: number, whole = 1): number => Math.floor((2 * parts + whole) / (2 * whole));
