/** Who publishes this copy. */
import type { Deployment } from '../ruleset/settings';

export type { Deployment };

/** When the file does not come: nobody is named as sender, and nobody is kept from the questions. */
export const TRIAL: Deployment = {
	sender: null,
	publicUrl: null,
	feedback: null,
	statement: null,
	accessibility: null,
	hiddenDrafts: {},
};
