/** What differs between the three settings. Screens read a property; none asks which mode it is. */
export interface Mode {
	/** Links to other sites and phone numbers that can be tapped. */
	links: boolean;
	/** Who can see the answers: decides one sentence on the first screen. */
	promise: 'alone' | 'together' | 'public';
	/** Someone who helps can look at another day: "hoe was het in mei?" */
	otherDays: boolean;
	/** Someone can save their household as an example: never on a device that is not theirs. */
	exports: boolean;
	/** Minutes in the background after which everything is forgotten. */
	forgetAfter: number;
}

const MODES: Record<string, Mode> = {
	phone: { links: true, promise: 'alone', otherDays: false, exports: true, forgetAfter: 30 },
	outreach: { links: true, promise: 'together', otherDays: true, exports: false, forgetAfter: 5 },
	kiosk: { links: false, promise: 'public', otherDays: false, exports: false, forgetAfter: 5 },
};

export function modeFrom(search: string): Mode {
	const asked = new URLSearchParams(search).get('mode') ?? 'phone';
	return (Object.hasOwn(MODES, asked) ? MODES[asked] : MODES.phone) as Mode;
}
