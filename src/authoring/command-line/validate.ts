import { notices } from '../commands/notices';
import { validate, validateBesides } from '../commands/validate';
import { findingsAsText } from '../findings';
import { inspectRules } from '../read-rules';
import { withLines } from '../reading/with-lines';
import { processTerminal as terminal } from '../terminal';
import { diagramSizes, sizesAsText } from '../validation/diagram-size';
import { type Command, FOLDER, options, ROOT, today, WrongUse } from './command';

export const command: Command = {
	help: `validate [--json]
  Controleert alle regels: vorm, verwijzingen, bronnen, voorbeelden, teksten, gaten en overlap.
  Zegt ook waar je nog naar kunt kijken, zoals wat binnen 60 dagen afloopt.`,
	async run(args) {
		const { values, positionals } = options(args, {});
		if (positionals.length) throw new WrongUse('validate heeft geen bestand nodig.');
		const { rules, findings: unreadable } = inspectRules(FOLDER);
		const found = rules ? validate(rules, ROOT) : [...unreadable, ...validateBesides(ROOT)];
		const findings = withLines(found, ROOT);
		const toLookAt = rules ? withLines(notices(rules, ROOT, today()), ROOT) : [];
		const code = findings.length ? 1 : 0;
		// Set before the first line of output, because the reader may stop there.
		process.exitCode = code;
		const sizes = rules && !findings.length ? diagramSizes(rules, today()) : [];
		if (values.json) await terminal.out(JSON.stringify({ findings, notices: toLookAt, sizes }));
		else
			for (const line of [...findingsAsText(findings, toLookAt), ...sizesAsText(sizes)])
				await terminal.out(line);
		return code;
	},
};
