/**
 * The style that travels inside index.html, so that the first screen is drawn when the page itself has come. All of
 * it stands in the style sheet of the build too: a server whose policy names an older one only draws later.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SHEETS = ['components/theme.css', 'shell/app.css', 'shell/header.css', 'screens/start/start.css'];

/** Without comments, and with as little space as can be had without reading CSS. */
export const firstPaint: string = SHEETS.map((sheet) =>
	readFileSync(new URL(`../${sheet}`, import.meta.url), 'utf8'),
)
	.join('')
	.replace(/\/\*[\s\S]*?\*\//g, '')
	.replace(/\s+/g, ' ')
	.replace(/ ?([{};,]) ?/g, '$1')
	.trim();

/** How a policy names this one style: any other inline style stays forbidden. */
export const firstPaintHash = `'sha256-${createHash('sha256').update(firstPaint).digest('base64')}'`;
