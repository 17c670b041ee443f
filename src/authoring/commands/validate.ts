/** Everything that can be wrong with rules that parse: the list a policy officer works down. */
import type { RuleSources } from '../../ruleset/schema';
import type { Finding } from '../findings';
import { checkCertainty } from '../validation/certainty';
import { checkDiagramSize } from '../validation/diagram-size';
import { checkExamples } from '../validation/examples';
import { checkLanguages } from '../validation/languages';
import { checkNorms } from '../validation/norms';
import { checkReachability } from '../validation/reachability';
import { checkReferences } from '../validation/references';
import { checkScreens } from '../validation/screens';
import { checkSettings } from '../validation/settings';
import { checkTexts } from '../validation/texts';
import { checkVersions } from '../validation/versions';

/** @param root folder that holds `locales/` and `public/` */
export function validate(rules: RuleSources, root: string): Finding[] {
	const findings = [
		...checkReferences(rules),
		...checkScreens(rules),
		...checkVersions(rules),
		...checkNorms(rules),
		...checkCertainty(rules),
		...checkSettings(root),
	];
	// What follows evaluates the rules, so it needs references that hold.
	if (findings.length) return findings;
	const tooLarge = checkDiagramSize(rules);
	if (tooLarge.length) return tooLarge;
	const texts = checkTexts(rules, root);
	// Said once, with the rule that asks for it where there is one.
	const others = checkLanguages(root).filter(
		({ file, path }) => !texts.some((one) => one.file === file && one.path === path),
	);
	return [...checkReachability(rules), ...checkExamples(rules), ...texts, ...others];
}
