/** The version of the app: the version of the package, the day of the build, and a hash of the sources. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from './build-day';

const SOURCES = ['src', 'public', 'index.html', 'package-lock.json'];

/** Like `0.1.0+20261121.3f2a9c1`. The same sources on the same day give the same version. */
export function appVersion(root: string): string {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	const hash = createHash('sha256');
	for (const file of filesOf(root)) hash.update(file).update(readFileSync(join(root, file)));
	return `${version}+${buildDay().replaceAll('-', '')}.${hash.digest('hex').slice(0, 7)}`;
}

const filesOf = (root: string): string[] =>
	SOURCES.flatMap((source) =>
		statSync(join(root, source)).isFile()
			? [source]
			: readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
					.map((file) => join(source, file))
					.filter((file) => statSync(join(root, file)).isFile()),
	).sort();
