/** Where a command writes: results to `out`, messages to `err`. */
export interface Terminal {
	/** Resolves when there is room again, so that long output does not pile up. */
	out(line: string): Promise<void>;
	err(line: string): void;
}

export const processTerminal: Terminal = {
	out: (line) =>
		new Promise((resolve) => {
			if (process.stdout.write(`${line}\n`)) resolve();
			else process.stdout.once('drain', resolve);
		}),
	err: (line) => process.stderr.write(`${line}\n`),
};
