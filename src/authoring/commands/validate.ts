/** Everything that can be wrong with rules that parse: the list a policy officer works down. */
import { normsPath, regelingPath } from '../../ruleset/assemble';
import type { RuleSources } from '../../ruleset/schema';
import type { Finding } from '../findings';
import { checkCertainty } from '../validation/certainty';
import { checkDiagramSize } from '../validation/diagram-size';
import { checkExamples } from '../validation/examples';
import { checkLanguages } from '../validation/languages';
import { checkNobody } from '../validation/nobody';
import { checkNorms } from '../validation/norms';
import { checkReachability } from '../validation/reachability';
import { checkReferences } from '../validation/references';
import { checkScreens } from '../validation/screens';
import { checkSettings } from '../validation/settings';
import { checkSlips } from '../validation/slips';
import { checkTexts } from '../validation/texts';
import { checkVersions } from '../validation/versions';

/** What can be seen without working anything out. */
export const checkStanding = (rules: RuleSources, root: string): Finding[] => [
	...checkReferences(rules),
	...checkScreens(rules),
	...checkVersions(rules),
	...checkNorms(rules),
	...checkCertainty(rules),
	...checkSlips(rules),
	...checkSettings(root),
];

/**
 * All findings at once. What works the rules out leaves aside only the versions that have a finding themselves.
 * @param root folder that holds `locales/` and `public/`
 */
export function validate(rules: RuleSources, root: string): Finding[] {
	const standing = checkStanding(rules, root);
	const isSound = (path: string) => !standing.some(({ file }) => file === path);
	const shared = [
		'vragen.json',
		'bewijsstukken.json',
		'elders.json',
		'momenten.json',
		...rules.normen.map(normsPath),
	];
	const sound = {
		...rules,
		regelingen: shared.every(isSound) ? rules.regelingen.filter((file) => isSound(regelingPath(file))) : [],
	};
	const tooLarge = checkDiagramSize(sound);
	sound.regelingen = sound.regelingen.filter(
		(version) => !tooLarge.some(({ file }) => file === regelingPath(version)),
	);
	const texts = checkTexts(rules, root, sound);
	// Said once, with the rule that asks for it where there is one.
	const others = checkLanguages(root).filter(
		({ file, path }) => !texts.some((one) => one.file === file && one.path === path),
	);
	const whole = sound.regelingen.length === rules.regelingen.length;
	return [
		...standing,
		...tooLarge,
		...(whole ? [...checkReachability(rules), ...checkNobody(rules)] : []),
		...checkExamples(sound),
		...texts,
		...others,
	];
}

/** What cannot be read hides the rules, and not what else is wrong. */
export const validateBesides = (root: string): Finding[] => [...checkSettings(root), ...checkLanguages(root)];
