/** A copy that nobody has set up yet, as in public/deployment.json. */
import type { Deployment } from '../../src/publication/settings';

export const TRIAL: Deployment = {
	sender: null,
	publicUrl: null,
	feedback: null,
	statement: null,
	accessibility: null,
	hiddenDrafts: {},
};
