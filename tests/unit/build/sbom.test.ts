import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials } from '../../../src/build/sbom';
import { root } from '../../support/source';

const { components } = JSON.parse(billOfMaterials(root, '1')) as {
	components: { name: string; licenses: { license: { id: string } }[]; hashes: unknown[] }[];
};
const direct = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies);

test('every run-time package is on the list, and no package of the tests', () => {
	const names = components.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(direct));
	expect(names).not.toContain('vitest');
	for (const { name, hashes } of components) expect(hashes.length, name).toBe(1);
});

test('at most eight packages are chosen by us, and all licences go with EUPL-1.2', () => {
	expect(direct.length).toBeLessThanOrEqual(8);
	const licences = new Set(components.flatMap(({ licenses }) => licenses.map(({ license }) => license.id)));
	expect(
		[...licences].filter((id) => !['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', '0BSD'].includes(id)),
	).toEqual([]);
});
