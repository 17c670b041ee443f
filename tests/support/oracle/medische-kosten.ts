import type { Household } from './household';
import type { Table } from './table';

const isForSomeoneElse = (h: Household): boolean => h.woonplaats !== 'utrecht' || h.leeftijd < 18;

/** Which costs and how much savings is not published, so never more than maybe, whatever the income. */
const table: Omit<Table, 'from' | 'to'> = {
	outcomes: (h) => [
		isForSomeoneElse(h) || h.verblijf === 'geen' || !h.kosten.includes('zorg') ? 'unlikely' : 'maybe',
	],
	amounts: () => ({ vergoeding: null }),
	edges: () => ({ inkomen: [], vermogen: [] }),
};

export const medischeKosten: readonly Table[] = [
	{ ...table, from: '2025-01-01', to: '2025-09-30' },
	{ ...table, from: '2025-10-01' },
];
