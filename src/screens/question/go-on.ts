/** From one screen of the questions to the next. */

import { type Step, stepAfter } from '../../session/questions/steps';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';

/**
 * First the rest of the same question, then back to where someone came from, else the next question.
 * @param step the screen that was just answered, as it was before
 */
export function goOn({ session, router, returnTo }: Visit, step: Step): void {
	const { within, next } = stepAfter(session.steps.peek(), step);
	if (within) {
		router.go(to.question(within));
		return;
	}
	const back = returnTo.peek();
	returnTo.value = null;
	router.go(back ?? (next ? to.question(next) : to.check));
}
