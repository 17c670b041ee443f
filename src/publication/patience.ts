/** A network can fall silent without ever failing: nothing is waited for without an end. */

/** Rejects with this when it takes longer. What comes after all has not been stopped. */
export const within = <T>(milliseconds: number, work: Promise<T>, error: Error): Promise<T> =>
	Promise.race([work, new Promise<never>((_, fail) => setTimeout(fail, milliseconds, error))]);
