/** The day of this device. Only the rim asks for it; below that, the day is an argument. */
import { dayAfter, shift } from '../../ruleset/day';

export interface Clock {
	/** yyyy-mm-dd */
	peildatum: string;
	/**
	 * Why it may be wrong. Before the day of the build: that day is used. So long after it that nobody would have left
	 * the app as it is: it is used, and said.
	 */
	doubt: 'before-build' | 'long-after-build' | null;
}

/** About 18 months, in days. */
const LONG = 548;

/**
 * @param published yyyy-mm-dd, the day on which rules and words were published
 * @param appBuilt yyyy-mm-dd, the day on which this app was built. Rules of a later day, which for this device has not
 * come either, were published with a wrong clock: their day says nothing
 */
export function readClock(now: Date, published: string, appBuilt: string): Clock {
	const device = [
		String(now.getFullYear()).padStart(4, '0'),
		String(now.getMonth() + 1).padStart(2, '0'),
		String(now.getDate()).padStart(2, '0'),
	].join('-');
	const built = published > appBuilt && published > dayAfter(device) ? appBuilt : published;
	if (device < built) return { peildatum: built, doubt: 'before-build' };
	return { peildatum: device, doubt: device > shift(built, LONG) ? 'long-after-build' : null };
}
