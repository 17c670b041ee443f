/** Where a card of a moment leads: the same for everyone who gets one, and never an answer. */

/**
 * @param publicUrl address of the app for everyone
 * @param moment id from `rules/momenten.json`
 * @param language code; Dutch is what the app begins in anyway
 */
export function cardAddress(publicUrl: string, moment: string, language: string): string {
	const address = new URL(publicUrl);
	if (language !== 'nl') address.searchParams.set('lang', language);
	address.searchParams.set('start', moment);
	return address.href;
}

/** As someone types it over: without what a browser fills in by itself. */
export const typedAddress = (address: string): string => address.replace(/^https:\/\//, '');
