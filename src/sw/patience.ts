/** What the worker waits for, and no longer: a network can fall silent without ever failing. */

/** Milliseconds without anything new. */
const PATIENCE = 30_000;

/**
 * A whole file. It may be slow, not silent. (`AbortSignal.timeout` is younger than the oldest browsers we promise.)
 * @throws when nothing more comes
 */
export async function textFrom(
	ask: (signal: AbortSignal) => Promise<Response>,
): Promise<{ ok: boolean; text: string }> {
	const silence = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const heard = () => {
		clearTimeout(timer);
		timer = setTimeout(() => silence.abort(), PATIENCE);
	};
	try {
		heard();
		const { ok, body } = await ask(silence.signal);
		const decoder = new TextDecoder();
		let text = '';
		const reader = body?.getReader();
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			heard();
			text += decoder.decode(part.value, { stream: true });
		}
		return { ok, text: text + decoder.decode() };
	} finally {
		clearTimeout(timer);
	}
}

/** @returns false when it takes longer than that: what stalls holds up nothing else */
export const inTime = (work: Promise<boolean>): Promise<boolean> =>
	Promise.race([work, new Promise<boolean>((done) => setTimeout(done, PATIENCE, false))]);
