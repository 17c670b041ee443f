/** A second hand typed the rules once more (`tests/support/oracle`): who adds a regeling adds it there too. */
import { expect, test } from 'vitest';
import { regelingen } from '../support/oracle/tables';
import { filesBelow } from '../support/source';

const folders = [...new Set(filesBelow('rules/regelingen').map((path) => path.split('/')[2] ?? ''))];

test('the oracle knows every regeling, and none that is gone (see "A new regeling" in tests/README.md)', () => {
	expect([...regelingen].sort()).toEqual(folders.sort());
});
