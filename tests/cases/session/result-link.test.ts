import { expect, test } from 'vitest';
import { to } from '../../../src/session/screens';
import { codeOf, MOST_IN_LINK, payloadFor } from '../../../src/session/take-along/result-link';
import { rules } from '../../support/oracle/real';

const ids = [...new Set(rules.regelingen.map(({ id }) => id))];

test('R-13: a link is under 60 signs with as many regelingen in it as go along', () => {
	const all = ids.map((id) => ({ id, outcome: 'maybe' }));
	const length = (count: number) => to.shared(payloadFor('nl', '2026-11-21', all.slice(0, count))).length;
	expect(length(MOST_IN_LINK)).toBeLessThan(60);
	expect(length(MOST_IN_LINK + 1)).toBeGreaterThanOrEqual(60);
});

test('every regeling has signs of its own; a new one whose signs are taken needs another id', () => {
	expect(new Set(ids.map(codeOf)).size).toBe(ids.length);
});
