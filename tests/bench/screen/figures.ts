/** Medians and tables. */

export const at = (values: readonly number[], share: number): number =>
	[...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ??
	Number.NaN;

export const median = (values: readonly number[]): number => at(values, 0.5);

export const ms = (value: number): string => value.toFixed(0);
export const times = (value: number): string => `${value.toFixed(2)} ×`;
export const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
