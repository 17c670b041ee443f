/** How the command line and the dossiers say in Dutch what the rules keep as ids and numbers. */
import type { AmountResult } from '../../engine/evaluate/evaluation';
import type { Certainty, Gives, Outcome } from '../../ruleset/schema';

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
	likely: 'waarschijnlijk wel',
	maybe: 'misschien',
	unlikely: 'nu waarschijnlijk niet',
};
export const NO_RULES = 'geen regels op deze dag';

export const PERIODS: Readonly<Record<Gives['period'], string>> = {
	month: 'per maand',
	year: 'per jaar',
	once: '1 keer',
};

export const CERTAINTY: Readonly<Record<Certainty, string>> = {
	confirmed: 'zeker',
	'to-confirm': 'nog te bevestigen',
	unknown: 'niet bekend',
};

const money = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
/** @param eurocent whole eurocents */
export const euro = (eurocent: number): string => money.format(eurocent / 100).replaceAll('\u00a0', ' ');

export function euros({ eurocent }: Pick<AmountResult, 'eurocent'>): string {
	if (eurocent === null) return 'bedrag niet bekend';
	return typeof eurocent === 'number'
		? euro(eurocent)
		: `${euro(eurocent.atLeast)} tot ${euro(eurocent.atMost)}`;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
