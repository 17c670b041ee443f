/** Another content of the municipality in a folder that was published, where the app looks for it. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest, Named } from '../../src/publication/manifest';
import type { Municipality, Questions } from '../../src/publication/shapes';
import { forQuestions } from '../../src/ruleset/complete';

/** Writes a file that is named by its content. @param data the folder `data/` of a site */
export async function addNamed(data: string, name: string, content: unknown): Promise<Named> {
	const text = JSON.stringify(content);
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
	const file = `${name}.${hash}.json`;
	await writeFile(join(data, file), text);
	return { file, hash };
}

/**
 * @param manifest what was published before; its programs stay
 * @returns what a manifest says of the new content
 */
export async function republished(
	data: string,
	manifest: Manifest,
	{ rules, contact, deployment }: Municipality,
): Promise<Pick<Manifest, 'municipality' | 'questions'>> {
	const { file } = manifest.questions as Named;
	const { programs }: Questions = JSON.parse(await readFile(join(data, file), 'utf8'));
	const set = { contact, deployment };
	return {
		municipality: await addNamed(data, 'municipality', { rules, ...set }),
		questions: await addNamed(data, 'questions', { rules: forQuestions(rules), ...set, programs }),
	};
}
