/** Everything one visit has: the answers, the place, and what the deployment says. */
import { type Signal, signal } from '@preact/signals';
import type { Clock } from './clock';
import type { ContactPoint } from './contact';
import type { Deployment } from './deployment';
import type { Mode } from './mode';
import { type Router, to } from './route';
import type { Session } from './session';

export interface Surroundings {
	session: Session;
	router: Router;
	mode: Mode;
	today: Clock;
	contact: readonly ContactPoint[];
	deployment: Deployment;
}

export interface Visit extends Surroundings {
	/** One short message, gone at the next step. */
	readonly notice: Signal<'restarted' | 'wiped' | null>;
	/** Where "Verder" goes after someone came to change one answer. */
	readonly returnTo: Signal<string | null>;
	/** Goes to a question to change its answer, and back here afterwards. */
	change(n: number, back: string): void;
	wipe(): void;
}

export function createVisit(surroundings: Surroundings): Visit {
	const notice: Visit['notice'] = signal(null);
	const returnTo: Visit['returnTo'] = signal(null);
	const { session, router } = surroundings;
	return {
		...surroundings,
		notice,
		returnTo,
		change(n, back) {
			returnTo.value = back;
			router.go(to.question(n));
		},
		wipe() {
			session.dispose();
			returnTo.value = null;
			router.replace(to.start);
			notice.value = 'wiped';
		},
	};
}
