/** What is to be shown of an engine. Throws when it does not hold. */
import type { Device, Engine, Tab } from '../engine';
import type { Words } from '../site';

export interface Stage {
	engine: Engine;
	/** Folder of the build. */
	built: string;
	words(code: string): Words;
	/** A browser of its own for what is being shown; closed afterwards. */
	newDevice(): Promise<Device>;
	/** Where the pictures go. */
	picture(tab: Tab, name: string): Promise<void>;
	keep(file: Buffer, name: string): void;
	/** Something seen on the way that belongs in the report. */
	note(what: string): void;
}

/** @returns nothing when it holds, or why it cannot be shown */
export type Show = (stage: Stage) => Promise<string | undefined>;
