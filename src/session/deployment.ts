/** Who publishes this copy. Without a sender the app says that it is a trial. */
import * as z from 'zod/mini';

const deployment = z.object({ sender: z.nullable(z.string()), statement: z.nullable(z.url()) });

export type Deployment = z.infer<typeof deployment>;

export const TRIAL: Deployment = { sender: null, statement: null };

export function parseDeployment(json: unknown): Deployment {
	const result = deployment.safeParse(json);
	// A wrong file must not claim a sender, nor keep anyone from the questions.
	return result.success ? result.data : TRIAL;
}
