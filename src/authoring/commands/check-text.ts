/** An evaluation in a few Dutch lines for a terminal. */
import type { Evaluation } from '../../engine/evaluate/evaluation';
import { euros, NO_RULES, OUTCOMES, PERIODS } from '../dutch/vocabulary';

const ENDED = { 'before-first': 'begint later', expired: 'verlopen', stopped: 'gestopt' } as const;

/** @param money what someone filled in, so that euros typed for cents are seen */
export function asText({ peildatum, regelingen, next }: Evaluation, money: readonly string[] = []): string {
	const lines = [[`Peildatum ${peildatum}`, ...money].join(', ')];
	for (const regeling of regelingen) {
		const outcome = regeling.outcome === 'ended' ? NO_RULES : OUTCOMES[regeling.outcome];
		lines.push(`  ${regeling.id}: ${outcome}${regeling.reason ? ` (${ENDED[regeling.reason]})` : ''}`);
		for (const amount of regeling.amounts)
			lines.push(
				`    ${amount.id}: ${euros(amount)} ${PERIODS[amount.period]}${amount.own ? ', betaalt iemand zelf' : ''}`,
			);
		if (regeling.missing.length) lines.push(`    nog open: ${regeling.missing.join(', ')}`);
		if (regeling.unconfirmed.length) lines.push(`    niet bevestigd: ${regeling.unconfirmed.join(', ')}`);
	}
	lines.push(next ? `  volgende vraag: ${next}` : '  meer vragen zijn niet nodig');
	return lines.join('\n');
}
