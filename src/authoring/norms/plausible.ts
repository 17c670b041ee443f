/** New amounts beside the old ones: what can be right, and is mostly a slip of the hand. */
import type { Norm, NormsFile } from '../../ruleset/schema';
import { asWritten, inEuros } from './amounts';

export interface Doubt {
	/** Norm id. */
	id: string;
	/** Moves too much, not at all, or past another. */
	kind: 'large' | 'same' | 'passed';
	found: string;
}

/** Norms move once or twice a year, by a few percent. */
const LARGEST_CHANGE = 0.1;

export function doubts(before: NormsFile, after: NormsFile): Doubt[] {
	const moved = Object.entries(after.norms).flatMap(([id, norm]) => {
		const old = before.norms[id];
		const [was, wordt] = [old && amountOf(old), amountOf(norm)];
		return was === undefined || wordt === undefined
			? []
			: [{ id, was, wordt, both: `was ${asWritten(old as Norm)}, wordt ${asWritten(norm)}` }];
	});
	const isLarge = ({ was, wordt }: { was: number; wordt: number }) =>
		Math.abs(wordt / was - 1) > LARGEST_CHANGE;
	// One slip turns the order of many: said of the norm that moved, not of those it passed.
	const steady = moved.filter((one) => !isLarge(one));
	return moved.flatMap((one): Doubt[] => {
		const { id, was, wordt, both } = one;
		if (isLarge(one)) return [{ id, kind: 'large', found: `meer dan 10 procent verschil: ${both}` }];
		if (was === wordt) return [{ id, kind: 'same', found: `het bedrag verandert niet: ${inEuros(wordt)}` }];
		const passed = steady.find((other) => was < other.was && wordt > other.wordt);
		return passed
			? [
					{
						id,
						kind: 'passed',
						found: `was lager dan ${passed.id} en is nu hoger: ${both}; ${passed.id} ${passed.both}`,
					},
				]
			: [];
	});
}

const amountOf = (norm: Norm): number | undefined =>
	'years' in norm ? undefined : norm.oneOf ? norm.oneOf[0] : norm.eurocent;
