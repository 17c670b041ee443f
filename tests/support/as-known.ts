/** The rules as someone knew them on a day, so that a test about the last rules does not break when newer ones come. */
import type { RegelingSource, RuleSources } from '../../src/ruleset/schema';

/** @param day yyyy-mm-dd: what begins later was not known, and what has no end was to be looked at again that day */
export function asKnownOn(day: string, rules: RuleSources): RuleSources {
	const known = rules.regelingen.filter(({ validFrom }) => validFrom <= day);
	return {
		...rules,
		normen: rules.normen.filter(({ validFrom }) => validFrom <= day),
		regelingen: known.map((file): RegelingSource => {
			const followed = known.some(({ id, validFrom }) => id === file.id && validFrom > file.validFrom);
			if (followed || file.stopped) return file;
			// An end on this very day is the work of a file that begins the next.
			if (file.validTo && file.validTo !== day) return file;
			const { validTo, ...open } = file;
			return { ...open, reviewBy: day };
		}),
	};
}
