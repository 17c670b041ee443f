/** @returns a share of an amount in whole cents, half up; shares have at most five decimals */
export const cents = (amount: number, share: number): number =>
	Math.floor((amount * Math.round(share * 1e5) * 2 + 1e5) / 2e5);
