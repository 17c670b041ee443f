/** The device is asked for the day once per visit. Below that, the day is an argument. */
import { dayAfter } from '../../ruleset/day';

export interface Clock {
	/** yyyy-mm-dd */
	peildatum: string;
	/** The device said a day before the rules were published, so a day we know has come is used. */
	corrected: boolean;
}

/**
 * @param published day on which the rules were published
 * @param appBuilt day on which this app was built. Rules of a later day, which for this device has not come either,
 * were published with a wrong clock, so their day says nothing
 */
export function readClock(now: Date, published: string, appBuilt: string): Clock {
	const device = [
		String(now.getFullYear()).padStart(4, '0'),
		String(now.getMonth() + 1).padStart(2, '0'),
		String(now.getDate()).padStart(2, '0'),
	].join('-');
	const known = published > appBuilt && published > dayAfter(device) ? appBuilt : published;
	return device < known ? { peildatum: known, corrected: true } : { peildatum: device, corrected: false };
}
