/** Who publishes this copy. Without a sender the app says that it is a trial. */
import * as z from 'zod/mini';

const deploymentFile = z.object({ sender: z.nullable(z.string()), statement: z.nullable(z.url()) });

export type Deployment = z.infer<typeof deploymentFile>;

/** A wrong or missing file must not claim a sender, nor keep anyone from the questions. */
export function parseDeployment(json: unknown): Deployment {
	const result = deploymentFile.safeParse(json);
	return result.success ? result.data : { sender: null, statement: null };
}
