/** The engine on the made-up town of the screens: help for who lives here, is 18 or older and has little money. */
import { compile } from '../../../src/engine/compile/compile';
import type { Program } from '../../../src/engine/program/program';
import { assemble } from '../../../src/ruleset/assemble';
import type { RegelingFile, Rules } from '../../../src/ruleset/schema';
import { RULES } from '../screens/made-up';

export const DAY = '2026-11-21';
export const HERE = { plaats: 'hier', jaren: 30 } as const;

/** @param change what is different about its one regeling */
export const townWith = (change: object, more: Partial<Rules> = {}, peildatum = DAY): Program => {
	const [only] = RULES.regelingen as [RegelingFile];
	return compile(assemble({ ...RULES, ...more, regelingen: [{ ...only, ...change }] }, peildatum));
};
export const town = townWith({});

/** A step that says this, in the form of a rule file. */
export const step = (id: string, when: object | undefined, outcome: string) => ({
	...{ id, outcome, grondslag: 'wet', certainty: 'confirmed' },
	...(when && { when }),
});
