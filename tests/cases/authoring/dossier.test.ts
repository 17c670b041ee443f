import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { dossiersOf } from '../../../src/authoring/dutch/dossier';
import { dossierAsMarkdown } from '../../../src/authoring/dutch/dossier-markdown';
import { inWords } from '../../../src/authoring/dutch/sentences';
import { readRules } from '../../../src/authoring/read-rules';
import { type Dossier, dossiersFile, type Sentence } from '../../../src/publication/dossier';
import type { RegelingSource, RuleSources } from '../../../src/ruleset/schema';

let rules: RuleSources;
let dossiers: Dossier[];
beforeAll(() => {
	rules = readRules('rules');
	const book = (name: string) => JSON.parse(readFileSync(`locales/nl/${name}.json`, 'utf8'));
	dossiers = dossiersOf(rules, book('regelingen'), {
		vragen: book('vragen'),
		bewijsstukken: book('bewijsstukken'),
	});
});

const allText = ({ text, below = [] }: Sentence): string => [text, ...below.map(allText)].join('\n');

/** Every comparison in a part of a rule file, with the words that its sentence must hold. */
function* atoms(part: unknown): Generator<string[]> {
	if (typeof part !== 'object' || part === null) return;
	if ('fact' in part && Object.keys(part).length > 1) {
		const { fact, ...rest } = part as Record<string, unknown>;
		const words = [inWords(String(fact))];
		for (const value of Object.values(rest).flat())
			if (typeof value === 'string') words.push(inWords(value));
			else if (typeof value === 'object' && value !== null && 'value' in value)
				words.push(inWords(String(value.value)));
			else if (typeof value === 'object' && value !== null && 'norm' in value)
				words.push(inWords(String(value.norm)));
		yield words;
	}
	for (const inner of Object.values(part)) yield* atoms(inner);
}

describe('rule dossiers', () => {
	it('exist for every regeling and version', () => {
		expect(dossiers.map(({ regeling, version }) => `${regeling}/${version}`).sort()).toEqual(
			rules.regelingen.map(({ id, validFrom }) => `${id}/${validFrom}`).sort(),
		);
	});

	it('carry a source with the day it was read in every sentence that is not an example', () => {
		for (const { sections, regeling } of dossiers)
			for (const { heading, items } of sections.filter(
				(section) => !/^(Voorbeelden|Bronnen|Hoe je dit leest)/.test(section.heading),
			))
				for (const item of items)
					expect(item.grondslag, `${regeling}, ${heading}: ${item.text}`).toMatch(
						/^(Papieren|Wat vooraf geldt|Wat er staat als het nu niet past)$/.test(heading) ||
							item.text.startsWith('Papier: ')
							? /gelezen op \d{4}-\d{2}-\d{2}|^niet genoteerd$/
							: /gelezen op \d{4}-\d{2}-\d{2}/,
					);
	});

	it('name papers with the kind of cost they are for, the way on paper, and what stands there under a no', () => {
		const aid = dossiers.findLast(({ regeling }) => regeling === 'bijzondere-bijstand');
		const said = (heading: string) =>
			aid?.sections.find((section) => section.heading === heading)?.items ?? [];
		const papers = (heading: string) => said(heading).filter(({ text }) => text.startsWith('Papier: '));
		expect(papers('Soort kosten: bewindvoering').map(({ text }) => text)).toEqual([
			'Papier: Besluit van de rechter',
		]);
		expect(said('Papieren').some(({ text }) => text === 'Besluit van de rechter')).toBe(false);
		expect(JSON.stringify(said('Aanvragen'))).toContain('Op papier: een brief, bij stadskantoor');
		expect(said('Wat vooraf geldt')[0]?.text).toContain('(niet bij woonkosten, bewindvoering, uitvaart)');
		const pass = dossiers.findLast(({ regeling }) => regeling === 'u-pas');
		const under = pass?.sections.find(({ heading }) => heading === 'Wat er staat als het nu niet past');
		expect(under?.items.some(({ text }) => text.startsWith('inkomen: '))).toBe(true);
	});

	it('lend no article to papers or to a last day: it is noted, or the dossier says that it is not', () => {
		const file = (grounds?: { before?: string; bewijsstukken?: string }) => {
			const { grounds: _, ...regeling } = rules.regelingen.find(({ before }) => before) as RegelingSource;
			const made = { ...regeling, ...(grounds && { grounds }) };
			const [dossier] = dossiersOf(
				{ ...rules, regelingen: [made] },
				{ [made.id]: { before: { [made.before ?? '']: 'Tot dan.' } } },
			);
			return (heading: string) => [
				...new Set(
					dossier?.sections
						.filter((section) => section.heading === heading)
						.flatMap(({ items }) => items.map(({ grondslag }) => grondslag)),
				),
			];
		};
		expect(file()('Papieren')).toEqual(['niet genoteerd']);
		expect(file()('Wat vooraf geldt')).toEqual(['niet genoteerd']);
		const [source] = Object.keys(rules.regelingen.find(({ before }) => before)?.grondslagen ?? {});
		const noted = file({ before: source as string, bewijsstukken: source as string });
		for (const heading of ['Papieren', 'Wat vooraf geldt'])
			expect(noted(heading)).toEqual([expect.stringMatching(/gelezen op/)]);
	});

	it('say of no amount that it is certain while its norm is not known', () => {
		for (const { sections, regeling } of dossiers)
			for (const { items } of sections)
				for (const item of items.filter((each) => allText(each).includes('op deze dag niet bekend')))
					expect(item.certainty, `${regeling}: ${item.text}`).not.toBe('confirmed');
	});

	it('say what an answer means: who counts and what does not', () => {
		const asked = JSON.parse(readFileSync('locales/nl/vragen.json', 'utf8'));
		const text = dossiers.map(dossierAsMarkdown).join('\n');
		for (const id of ['huisgenoten', 'kinderen']) expect(text).toContain(asked[id].meaning);
		for (const meaning of Object.values(asked.inkomen.meanings)) expect(text).toContain(meaning);
	});

	it('put no list under a line that ends in the middle', () => {
		const lines = dossiers.flatMap(({ sections }) =>
			sections.flatMap(({ items }) => items.flatMap((item) => allText(item).split('\n'))),
		);
		expect(lines.filter((line) => /:[,;]|\?[;,]|\.[;,]/.test(line))).toEqual([]);
	});

	it('fit the shape that the app reads', () => {
		expect(dossiersFile.parse(JSON.parse(JSON.stringify(dossiers)))).toEqual(dossiers);
	});

	it('leave no condition without its words', () => {
		let seen = 0;
		for (const file of rules.regelingen) {
			const dossier = dossiers.find(
				({ regeling, version }) => regeling === file.id && version === file.validFrom,
			);
			const text = dossier?.sections.flatMap(({ items }) => items.map(allText)).join('\n') ?? '';
			for (const words of atoms([
				file.steps,
				file.values,
				file.conditions,
				file.gives,
				file.discretion,
				file.warnings,
			])) {
				seen++;
				const line = text.split('\n').some((each) => words.every((word) => each.includes(word)));
				expect(line, `${file.id}: ${words.join(' … ')}`).toBe(true);
			}
		}
		expect(seen).toBeGreaterThan(150);
	});

	it('show every source with its address and its note, and how weak it is', () => {
		for (const file of rules.regelingen) {
			const dossier = dossiers.find(
				({ regeling, version }) => regeling === file.id && version === file.validFrom,
			) as Dossier;
			const text = dossierAsMarkdown(dossier);
			for (const { url = '', note = '' } of Object.values(file.grondslagen)) {
				expect(text).toContain(url);
				expect(text).toContain(note);
			}
			for (const { note = '' } of file.apply) expect(text).toContain(note);
			if (Object.values(file.grondslagen).some(({ weak }) => weak === 'older'))
				expect(text).toContain('; oud of zonder datum)');
		}
	});

	it('show the limits in every period, what is highest, and what the questions mean; a place to sign', () => {
		const text = (id: string) =>
			dossierAsMarkdown(dossiers.find(({ regeling }) => regeling === id) as Dossier);
		// It holds longer than the norms that there are.
		expect(text('u-pas')).toContain(
			'inkomensgrens, zonder partner, 35 jaar: € 1.685,61 vanaf 2026-07-01; niet bekend vanaf 2027-01-01',
		);
		expect(text('huurtoeslag')).toMatch(/laagste huur, zonder partner: € [\d,]+ vanaf 2026-01-01$/m);
		// An age is named only where it makes a difference.
		expect(text('zorgtoeslag')).toMatch(/inkomen hoogstens, zonder partner: €/);
		expect(text('zorgtoeslag')).not.toMatch(/zonder partner, 67 jaar/);
		expect(text('zorgtoeslag')).toMatch(/grenzen in euro’s zijn voor wie .*vakantiegeld elke maand is nee/);
		expect(text('jongerentoeslag')).toMatch(/€ 1\.037,82 vanaf 2026-01-01; € 1\.057,03 vanaf 2026-07-01/);
		expect(text('medische-kosten')).toContain('Hoger dan “misschien” wordt de uitkomst nooit.');
		expect(text('u-pas')).toContain('“inkomen” is het antwoord op: ');
		const mark = (of: string) =>
			/## Nagekeken\n\n- Kenmerk van deze tekst: ([0-9a-f]{12})\n- Naam/.exec(of)?.[1];
		const [pass] = dossiers.filter(({ regeling }) => regeling === 'u-pas') as [Dossier];
		const marks = [pass, { ...pass, period: 'Geldt niet meer.' }].map(dossierAsMarkdown).map(mark);
		expect(marks[0]).toBeDefined();
		expect(marks[1]).not.toBe(marks[0]);
		const lasting = rules.vragen.facts.filter((fact) => fact.lasting === 'always').map(({ id }) => id);
		expect(lasting).toEqual(['woonplaats', 'leeftijd']);
		expect(text('jongerentoeslag')).toContain(
			'Een nee dat alleen op woonplaats of leeftijd rust, of op geen kinderen, blijft een nee.',
		);
		expect(text('bijzondere-bijstand')).not.toContain('“draagkracht boven 125”: altijd');
		expect(text('u-pas')).not.toMatch(/^- zelf:/m);
	});

	it('name every choice of a question where a rule names one', () => {
		const copy = structuredClone(rules);
		copy.regelingen = copy.regelingen.filter(({ id }) => id === 'u-pas');
		const options = { utrecht: 'Stad', elders: 'Niet daar' };
		const [{ sections }] = dossiersOf(
			copy,
			{},
			{
				vragen: { woonplaats: { question: 'Waar?', options }, leeftijd: { question: 'Hoe oud?', options } },
				bewijsstukken: {},
			},
		) as [Dossier];
		const told = sections.flatMap(({ items }) => items.map(({ text }) => text));
		expect(told).toContainEqual(
			expect.stringMatching(/Waar\? De keuzes: “utrecht” \(Stad\), .*“elders” \(Niet daar\)\.$/),
		);
		expect(told).toContainEqual(expect.stringMatching(/Hoe oud\?$/));
	});

	it('name what is not certain, and fill in numbers', () => {
		const text = dossiers.map(dossierAsMarkdown).join('\n');
		expect(text).toMatch(/; niet bekend\*/);
		expect(text).toContain('nog te bevestigen');
		expect(text).not.toMatch(/\{\{|undefined|\[object/);
		expect(text).toContain('norm alleenstaande (€ 1.419,46)');
	});
});
