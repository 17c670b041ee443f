/** New amounts beside the old ones: what can be right, and is mostly a slip of the hand. */
import type { Norm, NormsFile } from '../../ruleset/schema';
import { asWritten } from './amounts';

export interface Doubt {
	/** Norm id. */
	id: string;
	found: string;
}

/** Norms move once or twice a year, by a few percent. */
const LARGEST_CHANGE = 0.1;

export const doubts = (before: NormsFile, after: NormsFile): Doubt[] =>
	Object.entries(after.norms).flatMap(([id, norm]) => {
		const old = before.norms[id];
		const [was, wordt] = [old && amountOf(old), amountOf(norm)];
		const both = `was ${old ? asWritten(old) : 'er niet'}, wordt ${asWritten(norm)}`;
		if (was === undefined || wordt === undefined) return [];
		const found: Doubt[] = [];
		if (was === wordt) found.push({ id, found: `het bedrag verandert niet: ${asWritten(norm)}` });
		else if (Math.abs(wordt / was - 1) > LARGEST_CHANGE)
			found.push({ id, found: `meer dan 10 procent verschil: ${both}` });
		const [turned] = Object.entries(before.norms).filter(([other, { ...otherNorm }]) => {
			const [then, now] = [amountOf(otherNorm as Norm), after.norms[other] && amountOf(after.norms[other])];
			return then !== undefined && now !== undefined && was < then && wordt > now;
		});
		if (turned)
			found.push({
				id,
				found: `was lager dan ${turned[0]} en is nu hoger: ${both}; ${turned[0]} wordt ${asWritten(after.norms[turned[0]] as Norm)}`,
			});
		return found;
	});

const amountOf = (norm: Norm): number | undefined =>
	'years' in norm ? undefined : norm.oneOf ? norm.oneOf[0] : norm.eurocent;
