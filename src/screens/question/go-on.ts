/** From one screen of the questions to the next. */
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';

/** So many screens in a row left open: time to say that it does not matter, and to offer help. */
const MANY = 3;

/**
 * Back to where someone came from; else someone who came back to a screen goes to the one after it, anyone else to the
 * first one still to do. After the last come the results.
 * @param position of the screen that was just answered
 * @param before it was answered before
 */
export function goOn({ session, router, returnTo }: Visit, position: number, before: boolean): void {
	const back = returnTo.peek();
	returnTo.value = null;
	const ahead = session.ahead.peek();
	const pauses = ahead !== null && session.openInARow.peek() === MANY;
	const after = session.taken.peek().find((taken) => taken > position);
	const following = before && after !== undefined && (ahead === null || after < ahead) ? after : ahead;
	router.go(back ?? (pauses ? to.pause : following === null ? to.results : to.question(following)));
}
