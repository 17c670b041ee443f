/** How many pages a PDF has. Some engines write their pages apart, some pack them together. */
import { inflateSync } from 'node:zlib';

export function sheetsIn(pdf: Buffer): number {
	const plain = pagesIn(pdf.toString('latin1'));
	return plain > 0 ? plain : packed(pdf).reduce((sum, text) => sum + pagesIn(text), 0);
}

const pagesIn = (text: string): number => text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

function packed(pdf: Buffer): string[] {
	const text = pdf.toString('latin1');
	return [...text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n/g)].map((found) => {
		const start = found.index + found[0].length;
		return inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1');
	});
}
