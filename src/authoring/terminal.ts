/** Where a command writes: results to `out`, messages to `err`. */
export interface Terminal {
	/** Resolves when there is room again, so that long output does not pile up. */
	out(line: string): Promise<void>;
	err(line: string): void;
	/** One line that replaces itself, only where someone is looking; empty to take it away. */
	progress(text: string): void;
}

// The reader may close the pipe, as with `| head -1`: then there is nobody left to write for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

export const processTerminal: Terminal = {
	out: (line) =>
		new Promise((resolve) => {
			if (process.stdout.write(`${line}\n`)) resolve();
			else process.stdout.once('drain', resolve);
		}),
	err: (line) => process.stderr.write(`${line}\n`),
	progress: (text) => process.stderr.isTTY && process.stderr.write(`\r${text}\u001b[K`),
};
