/** Nothing that was not ticked for it is on a letter, whoever asks for one (decisions section 5). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { createWords, flat } from '../../../src/i18n/words';
import type { Answers } from '../../../src/ruleset/answer';
import {
	choicesOf,
	costText,
	paperName,
	paragraphs,
	type Ticked,
} from '../../../src/screens/letter/letter.view';
import { onPaperOf } from '../../../src/screens/texts/regeling-text';
import { letterAsText } from '../../../src/screens/letter/letter-sheet';
import { readLocale } from '../../support/locale';
import { programs } from '../../support/oracle/real';
import { households } from '../../support/oracle/arbitraries';
import { runs } from '../../support/runs';

const TODAY = '2026-11-21';
const program = programs(TODAY);
const { ruleset } = program;
const words = createWords('nl', { nl: readLocale('nl') });
const NOTHING: Ticked = { costs: [], papers: [], today: false };

/** Every letter and sheet that a household can make, with what can be ticked for it. */
const lettersOf = (answers: Answers) =>
	evaluate(program, answers).regelingen.flatMap((result) => {
		const paper = onPaperOf(result, ruleset);
		if (!paper) return [];
		const choices = choicesOf(result, paper.kind, ruleset, true);
		const write = (ticked: Ticked) =>
			letterAsText(
				{
					kind: paper.kind,
					day: TODAY,
					postal: null,
					body: paragraphs(result, choices, ticked, TODAY, ruleset, words),
				},
				words,
			);
		return [{ result, choices, write }];
	});

test('over households: with nothing ticked it is the same for everyone, and a tick adds that line and no other', () => {
	const empty = new Map<string, Set<string>>();
	let seen = 0;
	fc.assert(
		fc.property(households(TODAY), (household) => {
			for (const { result, choices, write } of lettersOf(household as unknown as Answers)) {
				seen++;
				expect(result.outcome).not.toBe('unlikely');
				const bare = write(NOTHING);
				const all = empty.get(result.id) ?? new Set();
				empty.set(result.id, all.add(bare));
				expect([...all]).toEqual([bare]);
				for (const cost of choices.costs) {
					const said = write({ ...NOTHING, costs: [cost] });
					const added = said.split('\n').filter((line) => !bare.split('\n').includes(line));
					const [line, ...more] = added.filter((each) => each !== 'Het gaat om deze kosten:');
					expect([line, more]).toEqual([`- ${flat(costText(cost, ruleset, words))}`, []]);
				}
				for (const paper of choices.papers) {
					const said = write({ ...NOTHING, papers: [paper] });
					const added = said.split('\n').filter((line) => !bare.split('\n').includes(line));
					expect(added.filter((line) => !line.endsWith(':'))).toEqual([`- ${paperName(paper, words)}`]);
				}
			}
		}),
		{ seed: 20261127, numRuns: runs(300) },
	);
	expect(seen).toBeGreaterThan(50);
	expect([...empty.keys()]).toEqual(
		expect.arrayContaining([
			'algemene-bijstand',
			'bijzondere-bijstand',
			'individuele-inkomenstoeslag',
			'jongerentoeslag',
			'medische-kosten',
		]),
	);
});

const BASE = {
	woonplaats: 'utrecht',
	verblijf: 'nederlands',
	leeftijd: 35,
	partner: false,
	inkomen: 0,
	vermogen: 0,
	opleiding: 'geen',
	'uitkering-gemeente': false,
	'uitkering-uwv': false,
	'eigen-bedrijf': false,
	instelling: false,
	huisgenoten: 'geen',
};
const of = (id: string, answers: Answers) => lettersOf(answers).find(({ result }) => result.id === id);

describe('what it asks', () => {
	test('of the college: name, address, date, what is asked, a signature', () => {
		const letter = of('bijzondere-bijstand', { ...BASE, kosten: ['witgoed'] });
		const said = letter?.write({ costs: ['witgoed'], papers: [], today: true }).replaceAll('\u00a0', ' ');
		for (const part of [
			'Aan het college van burgemeester en wethouders van Utrecht',
			'Naam: __________',
			'BSN: __________',
			'Datum: 21 november 2026',
			'Ik vraag bijzondere bijstand aan.',
			'Ik vraag dit vanaf 21 november 2026.',
			'- Wasmachine, koelkast of kookplaat kapot',
			'Ik vraag de gemeente om mij te zeggen wat nog mist.',
			'Handtekening: __________',
		])
			expect(said).toContain(part);
	});
	test('also for studietoeslag, which households made up at random do not come to', () => {
		const studies = { leeftijd: 22, opleiding: 'voltijd', studiefinanciering: true, wajong: false };
		const letter = of('studietoeslag', { ...BASE, ...studies, 'beperking-studie': true });
		expect(letter?.write(NOTHING)).toContain('Ik vraag studietoeslag aan.');
	});
	test('bijstand goes another way: a sheet for the conversation, to nobody', () => {
		const sheet = of('algemene-bijstand', BASE);
		expect(sheet?.choices.kind).toBe('conversation');
		expect(sheet?.write(NOTHING)).not.toMatch(/college|Handtekening/);
	});
	test('nobody who does not fit, who receives it, or for whom someone else applies', () => {
		expect(of('bijzondere-bijstand', { ...BASE, kosten: [] })).toBeUndefined();
		expect(of('algemene-bijstand', { ...BASE, 'uitkering-gemeente': true })).toBeUndefined();
		expect(of('bijzondere-bijstand', { ...BASE, kosten: ['bewindvoering'] })).toBeUndefined();
		expect(lettersOf({ ...BASE, woonplaats: 'houten' })).toEqual([]);
	});
	test('costs that tell of health cannot be ticked where others stand', () => {
		const result = evaluate(program, { ...BASE, kosten: ['baby', 'witgoed'] }).regelingen.find(
			({ id }) => id === 'bijzondere-bijstand',
		);
		if (!result) throw new Error('no such regeling');
		expect(choicesOf(result, 'letter', ruleset, false).costs).toEqual(['witgoed']);
		expect(choicesOf(result, 'letter', ruleset, true).costs).toEqual(['witgoed', 'baby']);
	});
});
