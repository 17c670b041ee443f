/** Is a limit that differs for people alone and for couples tried for both? One example for one of them says little. */
import { regelingPath } from '../../ruleset/assemble';
import type { Fact, RegelingSource, RuleSources } from '../../ruleset/schema';
import { limitsOnMoney } from '../dutch/money-limits';
import type { Finding } from '../findings';

export function checkHouseholdsAtLimits({ regelingen, vragen: { facts } }: RuleSources): Finding[] {
	const couple = facts.find(({ counts }) => counts === 'couple');
	return couple ? regelingen.filter(({ stopped }) => !stopped).flatMap((file) => untried(file, couple)) : [];
}

function untried(file: RegelingSource, { id: couple }: Fact): Finding[] {
	const limits = [...new Set(limitsOnMoney(file).map(({ limit }) => limit))];
	return limits
		.filter((limit) => asks(file, `values.${limit}`, couple))
		.flatMap((limit): Finding[] => {
			const households = file.examples.households
				.filter(({ answers }) => Object.values(answers).some((answer) => isAt(answer, limit)))
				.map(({ answers }) => ({ ...file.examples.base, ...answers })[couple] === true);
			if (!households.length || (households.includes(true) && households.includes(false))) return [];
			return [
				{
					file: regelingPath(file),
					path: 'examples.households',
					found: `de grens "${limit}" is alleen geprobeerd ${households[0] ? 'met' : 'zonder'} partner`,
					expected: `ook een voorbeeld bij deze grens ${households[0] ? 'zonder' : 'met'} partner: die is anders`,
				},
			];
		});
}

const isAt = (answer: unknown, limit: string): boolean =>
	typeof answer === 'object' && answer !== null && 'limit' in answer && answer.limit === limit;

/** Whether an amount, or whatever it names, depends on an answer. */
function asks(file: RegelingSource, place: string, fact: string, seen = new Set<string>()): boolean {
	if (seen.has(place)) return false;
	seen.add(place);
	const [kind, id] = place.split('.') as ['values' | 'conditions', string];
	const look = (part: unknown): boolean =>
		typeof part === 'object' &&
		part !== null &&
		Object.entries(part).some(
			([key, inner]) =>
				(key === 'fact' && inner === fact) ||
				((key === 'value' || key === 'condition') && asks(file, `${key}s.${inner}`, fact, seen)) ||
				look(inner),
		);
	return look(file[kind]?.[id]);
}
