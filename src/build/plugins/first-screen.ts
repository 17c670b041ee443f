/**
 * The first screen is shown from the page alone. Its style travels along, the whole style sheet comes below what is
 * shown, and the data are asked for beside the script rather than after it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../../i18n/languages';
import { firstPaint } from '../first-paint';
import { metaPolicy } from '../headers';

/** @param root folder that holds `public/` and `locales/` */
export function firstScreen(root: string): Plugin {
	return {
		name: 'first-screen',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler(html) {
				const sheets: string[] = [];
				const page = withLanguages(withSender(html, root), root).replace(
					/\s*<link rel="stylesheet"[^>]*>/g,
					(sheet) => {
						sheets.push(sheet);
						return '';
					},
				);
				return {
					html: page.replace('</body>', `${sheets.join('')}\n</body>`),
					tags: [
						{
							tag: 'meta',
							attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
							injectTo: 'head-prepend',
						},
						{ tag: 'style', children: firstPaint, injectTo: 'head' },
						{
							tag: 'link',
							attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: './data/manifest.json' },
							injectTo: 'head',
						},
					],
				};
			},
		},
	};
}

/** The sender is named in the page too, where the deployment says who it is. */
function withSender(html: string, root: string): string {
	const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
	const { sender } = read('public/deployment.json') as { sender: string | null };
	const { notice } = read('locales/nl/app.json') as { notice: { trial: string; sender: string } };
	const name = sender?.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	return name ? html.replace(notice.trial, () => notice.sender.replace('{{sender}}', () => name)) : html;
}

/** The names of the languages of a phone, in their places: nothing moves when they become buttons. */
function withLanguages(html: string, root: string): string {
	const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
	const { hiddenDrafts } = read('public/deployment.json') as { hiddenDrafts: { phone?: boolean } };
	const codes = readdirSync(join(root, 'locales'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.filter((code) => !(hiddenDrafts.phone && read(`locales/${code}/meta.json`).status === 'draft'));
	const names = languages(codes).map(
		({ code, own }) => `<li><span><bdi lang="${code}">${own}</bdi></span></li>`,
	);
	return html.replace('<ul class="own-names"></ul>', `<ul class="own-names">${names.join('')}</ul>`);
}
