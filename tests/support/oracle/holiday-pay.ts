import type { Household } from './household';

/** Of a limit that is printed twice: with holiday pay in the amount of each month, and with holiday pay apart. */
export const printed = (h: Household, included: number, apart: number): number =>
	h['vakantiegeld-elke-maand'] ? included : apart;
