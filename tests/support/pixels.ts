/** What stands on the screen, as an eye or a camera sees it: whatever drew it there. */
import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';

export interface Pixels {
	/** Red, green, blue and opacity of each, 0 to 255, row by row. */
	octets: Uint8ClampedArray;
	width: number;
	height: number;
}

export async function pixelsOf(place: Locator): Promise<Pixels> {
	const picture = (await place.screenshot()).toString('base64');
	const { octets, width, height } = await place.page().evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const { width, height } = image;
		const canvas = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
		canvas.drawImage(image, 0, 0);
		let octets = '';
		for (const octet of canvas.getImageData(0, 0, width, height).data) octets += String.fromCharCode(octet);
		return { octets: btoa(octets), width, height };
	}, picture);
	return { octets: Uint8ClampedArray.from(Buffer.from(octets, 'base64')), width, height };
}

/** @returns what the code there says; undefined when a camera cannot read it */
export async function scan(place: Locator): Promise<string | undefined> {
	const { octets, width, height } = await pixelsOf(place);
	return jsQR(octets, width, height)?.data;
}

/** @param x of the whole width, 0 to 1 */
export function luminanceAt({ octets, width, height }: Pixels, x: number, y: number): number {
	const at = 4 * (Math.floor(y * height) * width + Math.floor(x * width));
	const [red = 0, green = 0, blue = 0] = [...octets.slice(at, at + 3)].map((octet) => {
		const part = octet / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Of two luminances, as WCAG counts it: 1 to 21. */
export const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
