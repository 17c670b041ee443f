/** Files in `rules/` and `locales/` that no one reads: mostly one that an editor gave another name than its author saw. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../findings';

const AT_THE_TOP = [
	'README.md',
	'BEHEREN.md',
	'schema.json',
	'vragen.json',
	'bewijsstukken.json',
	'elders.json',
	'aannames.json',
	'momenten.json',
	'normen',
	'regelingen',
];

/** Left behind by the system of whoever opened the folder. */
const OF_THE_SYSTEM = /^\.|^(Thumbs\.db|desktop\.ini)$/;

/** @param folder path of `rules/` */
export function strayFiles(folder: string): Finding[] {
	const list = (sub: string) =>
		existsSync(join(folder, sub))
			? readdirSync(join(folder, sub), { withFileTypes: true }).filter(
					({ name }) => !OF_THE_SYSTEM.test(name),
				)
			: [];
	const isVersion = (entry: { name: string; isFile(): boolean }) =>
		entry.isFile() && entry.name.endsWith('.json');
	const regelingen = list('regelingen');
	return [
		...list('')
			.filter(({ name }) => !AT_THE_TOP.includes(name))
			.map(({ name }) => name),
		...list('normen')
			.filter((entry) => !isVersion(entry))
			.map(({ name }) => `normen/${name}`),
		...regelingen.filter((entry) => !entry.isDirectory()).map(({ name }) => `regelingen/${name}`),
		...regelingen
			.filter((entry) => entry.isDirectory())
			.flatMap((entry) =>
				list(`regelingen/${entry.name}`)
					.filter((version) => !isVersion(version))
					.map(({ name }) => `regelingen/${entry.name}/${name}`),
			),
	].map(stray);
}

const OF_A_LANGUAGE = [
	'app.json',
	'vragen.json',
	'regelingen.json',
	'bewijsstukken.json',
	'uitleg.json',
	'meta.json',
	'woordenlijst.json',
	'bron.json',
	'schrijfwijzer',
];

/** As in `lang` of a page: each folder is published as a language of its own, a copy of one too. */
const LANGUAGE = /^[a-z]{2,3}$/;

/** @param root folder that holds `locales/` */
export const strayTexts = (root: string): Finding[] =>
	readdirSync(join(root, 'locales'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name: language }): Finding[] =>
			LANGUAGE.test(language)
				? readdirSync(join(root, 'locales', language))
						.filter((name) => !OF_A_LANGUAGE.includes(name) && !OF_THE_SYSTEM.test(name))
						.map((name) => stray(`locales/${language}/${name}`))
				: [
						{
							file: `locales/${language}`,
							path: '',
							found: 'een map die geen taal is',
							expected: 'de code van een taal als naam, zoals nl. Is het een kopie te veel? Haal haar weg',
						},
					],
		);

const stray = (file: string): Finding => ({
	file,
	path: '',
	found: 'een bestand dat de app niet leest',
	expected: file.endsWith('.json.txt')
		? `de naam ${file.slice(file.lastIndexOf('/') + 1, -'.txt'.length)}: haal .txt eraf`
		: 'hier alleen bestanden die de app leest. Kijk naar de naam, of zet het ergens anders',
});
