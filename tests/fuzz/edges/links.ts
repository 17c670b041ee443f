/** A result as the end of an address: from a code that was scanned, a message, or someone with bad intent. */

import { shift } from '../../../src/ruleset/day';
import { codeOf, payloadFor, readLink } from '../../../src/session/take-along/result-link';
import { brokenText } from '../broken';
import { type Edge, must } from '../edge';

const IDS = ['u-pas', 'bijzondere-bijstand', 'medische-kosten', 'jongerentoeslag', 'later-nog-een', 'x'];
const LANGUAGES = ['nl', 'en', 'ar', 'tr', 'fa', 'ti', 'uk', 'pl', 'prs'];
/** Three signs let one in 46,656 through by chance; ten times that would be a check that does not check. */
const BY_CHANCE = 10 / 46_656;

export const links: Edge = {
	name: 'result links',
	share: 160,
	prepare: () => {
		const ids = new Map(IDS.map((id) => [codeOf(id), id]));
		let broken = 0;
		let passed = 0;
		return (random) => {
			const language = random.pick(LANGUAGES);
			const day = shift('2020-01-01', random.below(36 ** 3));
			const helps = IDS.filter(() => random.chance(0.5)).map((id) => ({
				id,
				outcome: random.pick(['likely', 'maybe']),
			}));
			if (helps.length === 0) helps.push({ id: random.pick(IDS), outcome: 'likely' });
			const payload = payloadFor(language, day, helps);
			const read = readLink(payload);
			must(typeof read === 'object', 'not read back', payload);
			const again = read.helps.map(({ code, outcome }) => ({ id: ids.get(code) ?? code, outcome }));
			must(payloadFor(read.language, read.day, again) === payload, 'another link', payload);

			const other = brokenText(payload, random);
			if (other.toLowerCase() === payload) return 'accepted';
			broken++;
			const found = readLink(other);
			if (found === 'damaged') return 'refused';
			// What came behind it or between it on its way changes nothing of what it says.
			if (JSON.stringify(found) === JSON.stringify(read)) return 'accepted';
			passed++;
			must(
				passed <= 2 + broken * BY_CHANCE,
				`${passed} of ${broken} broken links were taken for whole`,
				other,
			);
			return 'accepted';
		};
	},
};
