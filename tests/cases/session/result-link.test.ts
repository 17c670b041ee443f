import { expect, test } from 'vitest';
import { to } from '../../../src/session/screens';
import { codeOf, payloadFor } from '../../../src/session/take-along/result-link';
import { rules } from '../../support/oracle/real';

const ids = [...new Set(rules.regelingen.map(({ id }) => id))];

test('R-13: a link is under 60 signs with every regeling in it', () => {
	const all = ids.map((id) => ({ id, outcome: 'maybe' }));
	expect(to.shared(payloadFor('nl', '2026-11-21', all)).length).toBeLessThan(60);
});

test('every regeling has signs of its own; a new one whose signs are taken needs another id', () => {
	expect(new Set(ids.map(codeOf)).size).toBe(ids.length);
});
