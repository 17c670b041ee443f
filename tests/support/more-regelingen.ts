/** A build with more regelingen than there are: the real ones again, each with a name and a rank of its own. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/build/serve';
import { build, copyOfSources } from './build';

// biome-ignore lint/suspicious/noExplicitAny: a file as it stands
const rewrite = async (path: string, change: (content: any) => unknown): Promise<void> =>
	writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')))));

/** Its own values are named after it in its examples. */
const renamed = (file: object, from: string, id: string): object =>
	JSON.parse(JSON.stringify(file).replaceAll(`"${from}/`, `"${id}/`));

/** @param count how many there have to be */
export async function withMoreRegelingen(
	count: number,
): Promise<{ address: string; close(): Promise<void> }> {
	const { folder, remove } = await copyOfSources();
	const site = await mkdtemp(join(tmpdir(), 'more-regelingen-'));
	const rules = join(folder, 'rules/regelingen');
	const real = await readdir(rules);
	const copies = Array.from({ length: count - real.length }, (_, i) => ({
		from: real[i % real.length] as string,
		nth: 2 + Math.floor(i / real.length),
	})).map(({ from, nth }) => ({ from, nth, id: `${from}-${nth}` }));
	for (const { from, nth, id } of copies) {
		await cp(join(rules, from), join(rules, id), { recursive: true });
		for (const version of await readdir(join(rules, id)))
			await rewrite(join(rules, id, version), (file) => ({
				...renamed(file, from, id),
				id,
				rank: file.rank + 100 * nth,
			}));
	}
	for (const language of await readdir(join(folder, 'locales')))
		if (!language.includes('.'))
			await rewrite(join(folder, 'locales', language, 'regelingen.json'), (words) => {
				for (const { from, nth, id } of copies)
					words[id] = { ...words[from], name: `${words[from].name} ${nth}` };
				return words;
			});
	await build(site, folder);
	const served = await serve({ folder: site, port: 0 });
	return {
		address: served.address,
		close: async () => {
			await Promise.all([served.close(), remove(), rm(site, { recursive: true, force: true })]);
		},
	};
}
