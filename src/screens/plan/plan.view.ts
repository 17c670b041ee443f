/** What of the plan stands there at first. */
import { PLANS, type Plan } from '../../session/take-along/plan';

/** As many as one sheet of paper tells whole. */
const MOST = 5;

/**
 * @param actions first things first
 * @param plans regeling → when: what was planned stays in view
 * @param all somebody asked for the rest
 */
export const shownOf = <A extends { id: string }>(
	actions: readonly A[],
	plans: Readonly<Record<string, Plan>>,
	all: boolean,
): A[] => actions.filter(({ id }, i) => all || i < MOST || plans[id] !== undefined);

/** What somebody planned, the first day first. */
export const inOrder = <A extends { id: string }>(
	actions: readonly A[],
	plans: Readonly<Record<string, Plan>>,
): { action: A; plan: Plan }[] =>
	PLANS.flatMap((plan) => actions.filter(({ id }) => plans[id] === plan).map((action) => ({ action, plan })));
