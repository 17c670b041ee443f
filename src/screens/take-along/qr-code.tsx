/**
 * A code to scan: black on white with the quiet edge it needs, whatever the colours of the screen. Made of pixels:
 * browsers that darken every page change the colours of anything drawn with shapes, and leave pictures alone.
 */
import { generate } from 'lean-qr';
import { useEffect, useRef } from 'preact/hooks';
import './qr-code.css';

const QUIET = 4;

export function QrCode({ address, name }: { address: string; name: string }) {
	const place = useRef<HTMLCanvasElement>(null);
	useEffect(() => {
		const canvas = place.current;
		if (!canvas?.getContext('2d')) return;
		generate(address).toCanvas(canvas, {
			on: [0, 0, 0],
			off: [255, 255, 255],
			padX: QUIET,
			padY: QUIET,
		});
	}, [address]);
	return <canvas class="code" role="img" aria-label={name} ref={place} />;
}
