/** The build under test as a municipality would set it up: another sender, an address for everyone. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deployment } from '../../src/publication/settings';
import { putOnline, type Site } from './device';
import { republished } from './republished';

/** @param settings what differs; `publicUrl` is where this site is, unless it is given */
export async function deployed(built: string, settings: Partial<Deployment> = {}): Promise<Site> {
	const site = await putOnline(built);
	const data = join(site.folder, 'data');
	const manifest = JSON.parse(await readFile(join(data, 'manifest.json'), 'utf8'));
	const before = JSON.parse(await readFile(join(data, manifest.municipality.file), 'utf8'));
	const deployment = { ...before.deployment, publicUrl: site.address, ...settings };
	Object.assign(manifest, await republished(data, manifest, { ...before, deployment }));
	await writeFile(join(data, 'manifest.json'), JSON.stringify(manifest));
	return site;
}
