/** Answers that were kept on the device: by an earlier release, another tab, or someone who tried something. */
import { fileURLToPath } from 'node:url';
import { readRules } from '../../../src/authoring/read-rules';
import { parseAnswer } from '../../../src/ruleset/parse-answers';
import { lastDay, readSaved, savedText } from '../../../src/session/take-along/saved-answers';
import { brokenJson, brokenText } from '../broken';
import { type Edge, must } from '../edge';
import { answersTo, wordsOf } from '../people';

const TODAY = '2026-11-21';

export const saved: Edge = {
	name: 'saved answers',
	share: 110,
	prepare: () => {
		const { facts } = readRules(fileURLToPath(new URL('../../../rules', import.meta.url))).vragen;
		const words = wordsOf(facts);
		const aboutHealth = facts.filter(({ sensitivity }) => sensitivity === 'health').map(({ id }) => id);
		return (random) => {
			const text = savedText(answersTo(facts, random), facts, TODAY);
			const broken = random.chance(0.5)
				? brokenText(text, random)
				: JSON.stringify(brokenJson(JSON.parse(text), random, words));
			const read = readSaved(broken, facts, TODAY);
			if (typeof read === 'string') return 'refused';
			for (const [id, answer] of Object.entries(read.answers)) {
				const fact = facts.find((known) => known.id === id);
				must(fact !== undefined && parseAnswer(answer, fact, id).ok, `no answer to ${id}`, broken);
				must(!aboutHealth.includes(id), `${id} is about health`, broken);
			}
			must(read.until >= TODAY && read.until <= lastDay('2026-11-22'), `kept until ${read.until}`, broken);
			// Kept once more, nothing changes any more.
			const again = readSaved(savedText(read.answers, facts, TODAY), facts, TODAY);
			must(typeof again === 'object', 'cannot be kept again', broken);
			must(JSON.stringify(again.answers) === JSON.stringify(read.answers), 'changes when kept again', broken);
			return 'accepted';
		};
	},
};
