import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { StatusMark } from '../../../../src/components/pictures/status-mark';

afterEach(cleanup);

test('R-01: four statuses, four shapes, so that colour is never needed', () => {
	const shapes = (['likely', 'maybe', 'unlikely', 'ended'] as const).map(
		(status) => render(<StatusMark status={status} />).container.innerHTML,
	);
	expect(new Set(shapes).size).toBe(4);
});
