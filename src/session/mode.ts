/** What differs between the three settings. Screens read a property; none asks which mode it is. */
export interface Mode {
	/** Links to other sites and phone numbers that can be tapped. */
	links: boolean;
	/** Who can see the answers: decides one sentence on the first screen. */
	promise: 'alone' | 'together' | 'public';
}

const MODES: Record<string, Mode> = {
	phone: { links: true, promise: 'alone' },
	outreach: { links: true, promise: 'together' },
	kiosk: { links: false, promise: 'public' },
};

export function modeFrom(search: string): Mode {
	const asked = new URLSearchParams(search).get('mode') ?? 'phone';
	return (Object.hasOwn(MODES, asked) ? MODES[asked] : MODES.phone) as Mode;
}
