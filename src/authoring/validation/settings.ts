/** Contact points and deployment settings go along with the rules: they must fit too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contactFile, deploymentFile } from '../../publication/settings';
import { brokenJson, type Finding, findingsOf } from '../findings';

const FILES = { 'public/contact.json': contactFile, 'public/deployment.json': deploymentFile };

/** @param root folder that holds `public/` */
export const checkSettings = (root: string): Finding[] =>
	Object.entries(FILES).flatMap(([file, shape]): Finding[] => {
		let text = '';
		try {
			text = readFileSync(join(root, file), 'utf8');
		} catch {
			return [{ file, path: '', found: 'geen bestand', expected: 'de instellingen van wie dit uitgeeft' }];
		}
		let content: unknown;
		try {
			content = JSON.parse(text);
		} catch (error) {
			return [brokenJson((error as Error).message, text, file)];
		}
		const { error } = shape.safeParse(content);
		return error ? findingsOf(error, content, file) : [];
	});
