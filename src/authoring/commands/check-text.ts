/** An evaluation in a few Dutch lines for a terminal. */
import type { AmountResult, Evaluation } from '../../engine/evaluate/evaluation';

const OUTCOMES = {
	likely: 'waarschijnlijk wel',
	maybe: 'misschien',
	unlikely: 'nu waarschijnlijk niet',
	ended: 'geen regels op deze dag',
} as const;
const ENDED = { 'before-first': 'begint later', expired: 'verlopen', stopped: 'gestopt' } as const;
const PERIODS = { month: 'per maand', year: 'per jaar', once: '1 keer' } as const;

export function asText({ peildatum, regelingen, next }: Evaluation): string {
	const lines = [`Peildatum ${peildatum}`];
	for (const regeling of regelingen) {
		lines.push(
			`  ${regeling.id}: ${OUTCOMES[regeling.outcome]}${regeling.reason ? ` (${ENDED[regeling.reason]})` : ''}`,
		);
		for (const amount of regeling.amounts)
			lines.push(`    ${amount.id}: ${euros(amount)} ${PERIODS[amount.period]}`);
		if (regeling.missing.length) lines.push(`    nog open: ${regeling.missing.join(', ')}`);
		if (regeling.unconfirmed.length) lines.push(`    niet bevestigd: ${regeling.unconfirmed.join(', ')}`);
	}
	lines.push(next ? `  volgende vraag: ${next}` : '  meer vragen zijn niet nodig');
	return lines.join('\n');
}

const amountFormat = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const euro = (eurocent: number): string => amountFormat.format(eurocent / 100).replace(/\u00a0/g, ' ');

function euros({ eurocent }: AmountResult): string {
	if (eurocent === null) return 'bedrag niet bekend';
	return typeof eurocent === 'number'
		? euro(eurocent)
		: `${euro(eurocent.atLeast)} tot ${euro(eurocent.atMost)}`;
}
