/** The rules as they come to a device: what the questions need, and the rest while someone answers. */
import { regelingPath } from './assemble';
import type { QuestionRules, Rules } from './schema';

/** What no question can do without; the programs say the rest. */
export const forQuestions = ({ vragen, momenten, normen, regelingen, hashes }: Rules): QuestionRules => ({
	...{ vragen, momenten, normen, hashes },
	regelingen: regelingen.map(({ id, validFrom, validTo, reviewBy, stopped }) => ({
		...{ id, validFrom, validTo, reviewBy, stopped },
	})),
});

/**
 * Adds the rest, into the versions that are there: programs hold on to them. A second time changes nothing.
 * @returns the same object, whole now
 * @throws when they do not belong together; then nothing was added
 */
export function complete(early: QuestionRules, all: Rules): Rules {
	const versions = new Map(all.regelingen.map((version) => [regelingPath(version), version]));
	const lost = early.regelingen.map(regelingPath).find((path) => !versions.has(path));
	if (lost) throw new Error(`${lost} is not among the rules`);
	for (const version of early.regelingen) Object.assign(version, versions.get(regelingPath(version)));
	return Object.assign(early, { ...all, ...early }) as Rules;
}
