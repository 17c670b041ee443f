/** The device is asked for the day once per visit. Below that, the day is an argument. */
export interface Clock {
	/** yyyy-mm-dd */
	peildatum: string;
	/** The device said a day before the app was built, so the day of the build is used. */
	corrected: boolean;
}

export function readClock(now: Date, built: string): Clock {
	const device = [
		String(now.getFullYear()).padStart(4, '0'),
		String(now.getMonth() + 1).padStart(2, '0'),
		String(now.getDate()).padStart(2, '0'),
	].join('-');
	return device < built ? { peildatum: built, corrected: true } : { peildatum: device, corrected: false };
}
