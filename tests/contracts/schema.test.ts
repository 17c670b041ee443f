import { expect, test } from 'vitest';
import { jsonSchema } from '../../src/ruleset/json-schema';
import { read } from '../support/source';

test('rules/schema.json is what the code checks (refresh: npm run rules -- schema)', () => {
	expect(JSON.parse(read('rules/schema.json'))).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});
