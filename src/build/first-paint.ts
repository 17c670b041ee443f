/**
 * The style inside index.html, so that the browser can paint the first screen as soon as the page itself arrives. All
 * of it is in the style sheet of the build too: with a server whose policy names an older one, it only paints later.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { browserTargets } from './browser-support';

const SHEETS = [
	'components/theme.css',
	'shell/app.css',
	'shell/header.css',
	'components/pictures/drawing.css',
	'screens/start/start.css',
];

const source = SHEETS.map((sheet) => readFileSync(new URL(`../${sheet}`, import.meta.url)));

/** The sheets of index.html, minified by the same tool as the style sheet of the build. */
export const firstPaint: string = transform({
	filename: 'first-paint.css',
	code: Buffer.concat(source),
	minify: true,
	targets: browserTargets,
}).code.toString();

/** How a policy allows this one style: any other inline style stays forbidden. */
export const firstPaintHash = `'sha256-${createHash('sha256').update(firstPaint).digest('base64')}'`;
