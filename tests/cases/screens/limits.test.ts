/** The limit of a regeling as "waarom?" says it. */
import { expect, test } from 'vitest';
import app from '../../../locales/nl/app.json';
import regelingen from '../../../locales/nl/regelingen.json';
import vragen from '../../../locales/nl/vragen.json';
import { compile } from '../../../src/engine/compile/compile';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { createWords, flat, type Locale } from '../../../src/i18n/words';
import type { Answers } from '../../../src/ruleset/answer';
import { assemble } from '../../../src/ruleset/assemble';
import { scaleViews } from '../../../src/screens/why/limits.view';
import { known } from '../../support/oracle/real';

const program = compile(assemble(known, '2026-11-21'));
const dutch = createWords('nl', {
	nl: { meta: { status: 'source' }, app, regelingen, vragen } as unknown as Locale,
});

test('a grey zone, and other answers that still decide, are said as they are', () => {
	const limitOf = (inkomen: Answers[string], more: Answers = {}) => {
		const answers: Answers = {
			woonplaats: 'utrecht',
			leeftijd: 35,
			partner: false,
			'uitkering-gemeente': false,
			opleiding: 'geen',
			inkomen,
			...more,
		};
		const found = { evaluation: evaluate(program, answers), ruleset: program.ruleset, answers };
		const text = scaleViews(program, 'u-pas', found, dutch)[0]?.limit;
		return text && flat(text).replaceAll('\u00a0', ' ');
	};
	expect(limitOf(140000)).toBe('Heb je meer dan € 1.517,05? Dan hangt het af van je andere antwoorden.');
	expect(limitOf(140000, { schuldhulp: false, 'vakantiegeld-elke-maand': true })).toBe(
		'De grens ligt tussen € 1.596,89 en € 1.951,76 per maand.',
	);
});
