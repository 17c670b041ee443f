/** `rules -- cards`: one card of a moment four times on a sheet of paper, in Dutch and another language. */
import { join } from 'node:path';
import { generate } from 'lean-qr';
import { language } from '../../i18n/languages';
import { cardAddress, typedAddress } from '../../publication/card';
import type { Contact, Deployment } from '../../publication/settings';
import { readJson } from '../reading/read-json';

interface Card {
	moment: string;
	/** Code of the other language; `nl` for Dutch alone. */
	language: string;
	publicUrl: string;
	sender: Deployment['sender'];
	contact: Contact;
}

type Tree = { [key: string]: Tree | string };

/**
 * A page to print from a browser.
 * @param root folder that holds `locales/`
 */
export function cardsAsPage(root: string, card: Card): string {
	const { moment, language, publicUrl } = card;
	const address = cardAddress(publicUrl, moment, language);
	const languages = language === 'nl' ? ['nl'] : [language, 'nl'];
	const one = `<article>${languages.map((code) => side(textsIn(root, code), card, code)).join('')}${codeOf(address)}<p dir="ltr">${escaped(typedAddress(address))}</p></article>`;
	return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>${escaped(moment)}</title>
<style>${STYLE}</style>
<main>${one.repeat(4)}</main>
</html>
`;
}

/** A corner of A4 with its margins is A6. */
const STYLE = `
@page { size: A4; margin: 10mm }
* { box-sizing: border-box; margin: 0 }
body { font: 11pt/1.3 sans-serif; color: #000; background: #fff }
main { display: grid; grid-template: repeat(2, 137mm) / repeat(2, 95mm); inline-size: 190mm }
article { display: flex; flex-direction: column; gap: 2mm; padding: 4mm; overflow: hidden; overflow-wrap: anywhere; border: 0.2mm dashed #000 }
strong { font-size: 13pt }
svg { inline-size: 34mm; margin-block-start: auto; align-self: center }
`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function side(texts: (path: string) => string, { moment, sender, contact }: Card, code: string): string {
	const phone = contact.entries.find(({ always }) => always)?.phone?.shown;
	const from = sender ? texts('notice.sender').replace('{{sender}}', sender) : texts('notice.trial');
	// Left to right, or it is another number in a text that runs the other way.
	const number = phone && `<bdi dir="ltr">${escaped(phone)}</bdi>`;
	const said = [
		texts(`start.moments.${moment}`),
		`${texts('start.login')} ${texts('start.seen.alone')}`,
		from,
	].map(escaped);
	const call = number ? [escaped(texts('contact.call')).replace('{{number}}', number)] : [];
	const { dir } = language(code);
	// A greeting that nobody translated yet: the Dutch stands on the other half.
	const lines = [`<strong>${escaped(texts('title'))}</strong>`, ...said, ...call].filter(Boolean);
	return `<section lang="${code}" dir="${dir}">${lines.map((line) => `<p>${line}</p>`).join('')}</section>`;
}

function textsIn(root: string, code: string): (path: string) => string {
	const file = `locales/${code}/app.json`;
	const book = readJson(join(root, file), file).json as Tree;
	return (path) =>
		String(path.split('.').reduce<Tree | string | undefined>((at, key) => (at as Tree)?.[key], book) ?? '');
}

const QUIET = 4;

function codeOf(address: string): string {
	const code = generate(address);
	const size = code.size + 2 * QUIET;
	let path = '';
	for (let y = 0; y < code.size; y++)
		for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
	return `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="M0 0h${size}v${size}H0z" fill="#fff"/><path d="${path}"/></svg>`;
}
