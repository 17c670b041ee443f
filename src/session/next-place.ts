/** Where a visit goes on. */
import { to } from './screens';
import type { Session } from './session';

/** The first screen that is still to do, else the results. */
export function nextPlace({ ahead }: Session): string {
	return ahead.value === null ? to.results : to.question(ahead.value);
}
