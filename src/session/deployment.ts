/** Who publishes this copy. Without a sender the app says that it is a trial. */
import * as z from 'zod/mini';

const address = z.nullable(z.url({ protocol: /^https?$/ }));

const deploymentFile = z.object({
	sender: z.nullable(z.string()),
	/** Where the app stands for everyone: without it there is nothing a QR could hold. */
	publicUrl: z._default(address, null),
	/** Where people can say what could be better. */
	feedback: z._default(address, null),
	/** The whole privacy statement. */
	statement: address,
	/** The accessibility statement. */
	accessibility: z._default(address, null),
	/** Modes in which translations that nobody checked are not offered. */
	hiddenDrafts: z._default(z.record(z.string(), z.boolean()), {}),
});

export type Deployment = z.infer<typeof deploymentFile>;

const TRIAL = { sender: null, statement: null };

/** A wrong or missing file must not claim a sender, nor keep anyone from the questions. */
export function parseDeployment(json: unknown): Deployment {
	const result = deploymentFile.safeParse(json);
	return result.success ? result.data : deploymentFile.parse(TRIAL);
}
