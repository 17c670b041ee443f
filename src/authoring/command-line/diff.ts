import { join } from 'node:path';
import type { RuleSources } from '../../ruleset/schema';
import { differences } from '../commands/diff';
import { limitChanges } from '../commands/diff-limits';
import { otherwisePublished, sincePublished } from '../commands/diff-published';
import { differencesAsText } from '../commands/diff-text';
import { inFolder } from '../commands/publish';
import { validate } from '../commands/validate';
import { RulesUnreadable, readRules } from '../read-rules';
import { processTerminal as terminal } from '../terminal';
import { type Published, readPublished } from '../validation/publication';
import { type Command, FOLDER, options, ROOT, today, twoDays, WrongUse } from './command';

export const command: Command = {
	help: `diff <van JJJJ-MM-DD> <tot JJJJ-MM-DD> [--json]
diff --published <map> [dag JJJJ-MM-DD] [--json]
  Was/wordt: wat verandert er in de regels tussen twee dagen, ook in euro's per huishouden.
  Met --published dist: wat is er anders dan wat in die map het laatst gepubliceerd is. Nederlands, als Markdown.`,
	async run(args) {
		const { values, positionals } = options(args, { published: { type: 'string' } });
		const rules = readRules(FOLDER);
		const last = typeof values.published === 'string' ? publishedIn(values.published) : null;
		const before = last?.rules ?? rules;
		const [day = today()] = positionals;
		const [from, to] = twoDays(last ? [day, day] : positionals);
		const said = withRightRules(rules, () => {
			const found = last ? sincePublished(rules, last, day) : differences(rules, from, to);
			const limits = limitChanges(rules, from, to, before);
			const besides = last ? otherwisePublished(rules, ROOT, last, day) : '';
			return values.json ? JSON.stringify({ ...found, limits }) : differencesAsText(found, limits) + besides;
		});
		await terminal.out(said);
		return 0;
	},
};

/** What breaks down on rules with findings says those, as `validate` does. */
function withRightRules<T>(rules: RuleSources, work: () => T): T {
	try {
		return work();
	} catch (error) {
		const findings = validate(rules, ROOT);
		throw findings.length ? new RulesUnreadable(findings) : error;
	}
}

function publishedIn(folder: string): Published {
	const published = readPublished(inFolder(join(folder, 'data')));
	if (!published)
		throw new WrongUse(`--published: in ${folder} staat niets. Verwacht: de map van de app, zoals dist.`);
	return published;
}
