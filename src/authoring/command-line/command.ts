/** What the commands share: where they look, and what may stand behind their name. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../../ruleset/day';

/** Where everything is: the folder of the project, and the rules in it. */
export const ROOT = join(import.meta.dirname, '..', '..', '..');
export const FOLDER = join(ROOT, 'rules');

/** Said with the help of the command, and exit 2. */
export class WrongUse extends Error {}

export interface Command {
	/** In Dutch; the first line is how to type it. */
	help: string;
	/** @param args what stands behind the name of the command; resolves to the exit code: 0 fine, 1 findings */
	run(args: string[]): Promise<number>;
}

const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const;

export function options(args: string[], more: Record<string, { type: 'string' | 'boolean' }>) {
	try {
		const parsed = parseArgs({ args, options: { ...COMMON, ...more }, allowPositionals: true });
		return parsed as { values: Record<string, string | boolean | undefined>; positionals: string[] };
	} catch (error) {
		throw new WrongUse((error as Error).message);
	}
}

export function dayOption(value: string | boolean | undefined): string | undefined {
	if (value === undefined || isDay(value)) return value;
	throw new WrongUse(`--peildatum: ${value}. Verwacht: een datum als 2026-11-21.`);
}

export function twoDays(positionals: string[]): [string, string] {
	const [from, to] = positionals;
	if (positionals.length !== 2 || !isDay(from) || !isDay(to))
		throw new WrongUse(`Gevonden: ${positionals.join(' ') || 'niets'}. Verwacht: twee dagen als 2026-03-01.`);
	if (from > to) throw new WrongUse(`Gevonden: ${from} ${to}. Verwacht: eerst de vroegste dag.`);
	return [from, to];
}

export function whole(value: string | boolean | undefined, name: string, otherwise: number): number {
	if (value === undefined) return otherwise;
	const number = Number(value);
	if (!Number.isInteger(number) || number < 0)
		throw new WrongUse(`${name}: ${value}. Verwacht: een heel getal vanaf 0.`);
	return number;
}

export function single(positionals: string[], expected: string): string {
	const [only] = positionals;
	if (positionals.length !== 1 || only === undefined) throw new WrongUse(`Verwacht: ${expected}.`);
	return only;
}

/** Today in local time, as on the resident's calendar. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
