/** An SBOM, for whoever is responsible for the app: the packages that run on a device. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
	version: string;
	license?: string;
	integrity?: string;
	dev?: boolean;
	optional?: boolean;
	devOptional?: boolean;
	peer?: boolean;
}

/**
 * CycloneDX 1.5, from the lock file: name, version, licence and hash of every run-time package, including those that
 * these depend on.
 * @param root folder that holds `package-lock.json`
 */
export function billOfMaterials(root: string, version: string): string {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, Locked>;
	};
	const components = Object.entries(packages)
		// What is for development, optional or a peer does not run on a device.
		.filter(
			([path, { dev, optional, devOptional, peer }]) => path && !(dev || optional || devOptional || peer),
		)
		.filter(([path]) => !path.includes('node_modules/@types/'))
		.map(([path, { version: own, license, integrity }]) => {
			const name = path.split('node_modules/').at(-1) as string;
			const [algorithm, hash] = integrity?.split('-') ?? [];
			return {
				type: 'library',
				name,
				version: own,
				purl: `pkg:npm/${name.replace('@', '%40')}@${own}`,
				licenses: license ? [{ license: { id: license } }] : [],
				hashes:
					algorithm === 'sha512' && hash
						? [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }]
						: [],
			};
		});
	const about = { type: 'application', name: 'weet-jij-waar-je-recht-op-hebt', version };
	const bom = {
		bomFormat: 'CycloneDX',
		specVersion: '1.5',
		version: 1,
		metadata: { component: about },
		components,
	};
	return `${JSON.stringify(bom, null, '\t')}\n`;
}
