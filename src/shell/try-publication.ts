/** Tries what was published the way a visit would, before it takes the place of what is in force. */

import { parseLocale } from '../i18n/words';
import { APP_KEYS } from '../publication/app-keys';
import { loadPublication } from '../publication/load-publication';
import type { Questions } from '../publication/shapes';
import { type InForce, objection } from '../publication/usable';
import type { Clock } from '../session/device/clock';
import { createPrograms } from '../session/programs';

/**
 * @param published the manifest, as it came
 * @param now in force until now
 * @param clockAt what the clock of this device says of rules published on that day: their day need not be that of this visit
 * @throws with the reason why they cannot be used
 */
export async function tryPublication(
	base: string,
	published: unknown,
	now: InForce,
	clockAt: (built: string) => Clock,
): Promise<void> {
	const { manifest, municipality, questions, locales, loadProgram } = await loadPublication(base, published);
	const { peildatum } = clockAt(manifest.built);
	const reason = objection({ rules: municipality.rules, locales }, now, peildatum, APP_KEYS);
	if (reason) throw new Error(reason);
	const engine = await import('./late-screens');
	const part = engine.forQuestions(municipality.rules);
	if (manifest.questions && !agree(questions, { ...municipality, rules: part }))
		throw new Error('the questions are of other rules');
	const programs = createPrograms({
		rules: engine.complete(questions.rules, municipality.rules),
		questions: questions.programs ?? [],
		load: loadProgram,
		loadEngine: async () => engine,
	});
	programs.use(engine);
	await programs.complete(peildatum);
	for (const regeling of programs.on(peildatum).regelingen)
		if (regeling.status === 'in-force') void regeling.compiled.amounts;
	Object.values(locales).forEach(parseLocale);
}

/** What a visit begins with is a part of what is looked at here, and nothing else. */
const agree = (one: Questions, other: Questions): boolean =>
	['rules', 'contact', 'deployment'].every(
		(key) => JSON.stringify(one[key as 'rules']) === JSON.stringify(other[key as 'rules']),
	);
