/** A code to scan, drawn here: black on white whatever the colours of the screen, with the quiet edge it needs. */
import { generate } from 'lean-qr';

const QUIET = 4;

export function QrCode({ address, name }: { address: string; name: string }) {
	const code = generate(address);
	const side = code.size + 2 * QUIET;
	return (
		<svg
			class="code"
			viewBox={`0 0 ${side} ${side}`}
			role="img"
			aria-label={name}
			shape-rendering="crispEdges"
		>
			<rect width={side} height={side} fill="#ffffff" />
			<path d={squares(code)} transform={`translate(${QUIET} ${QUIET})`} fill="#000000" />
		</svg>
	);
}

function squares({ size, get }: ReturnType<typeof generate>): string {
	let path = '';
	for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (get(x, y)) path += `M${x} ${y}h1v1h-1z`;
	return path;
}
