/** What deploy/threats.md promises is shown somewhere: every row names tests, and every test it names is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read, root } from '../support/source';

const rows = read('deploy/threats.md')
	.split('\n')
	.filter((line) => line.startsWith('|'))
	.slice(2)
	.map((line) => line.split('|').map((cell) => cell.trim()));
const { scripts } = JSON.parse(read('package.json'));

/** What stands in backticks in the last column: a test, a command, or a file. */
const isThere = (named: string): boolean => {
	const command = /^npm run (\S+)$/.exec(named)?.[1];
	if (command) return command in scripts;
	if (/^(unit|cases|contracts|e2e)\//.test(named))
		return ['ts', 'tsx'].some((ending) => existsSync(join(root, 'tests', `${named}.test.${ending}`)));
	return existsSync(join(root, named)) || isInTitle(named);
};
/** A peer's defect, by the name that begins the title of its test. */
const isInTitle = (named: string): boolean => read('tests/e2e/peer-defects.test.ts').includes(named);

test('there are rows to check', () => expect(rows.length).toBeGreaterThan(12));

test.each(rows.map((cells) => [cells[1] ?? '', cells[4] ?? '']))('%s', (_, shown) => {
	const named = [...shown.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '');
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter((each) => !isThere(each))).toEqual([]);
});
