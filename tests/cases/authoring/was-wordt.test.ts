import { beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../../../src/authoring/commands/diff';
import { limitChanges } from '../../../src/authoring/commands/diff-limits';
import { differencesAsText } from '../../../src/authoring/commands/diff-text';
import { impact, impactAsText } from '../../../src/authoring/commands/impact';
import { openings, openingsAsText } from '../../../src/authoring/commands/open';
import { readRules } from '../../../src/authoring/read-rules';
import type { Contact } from '../../../src/publication/settings';
import type { RegelingFile, RegelingSource, RuleSources } from '../../../src/ruleset/schema';
import { partsIn } from '../../../src/ruleset/version';
import { asKnownOn } from '../../support/as-known';
import { oneIn, runs } from '../../support/runs';

let rules: RuleSources;
/** What these tests speak of; the others would only take time. */
const SPOKEN_OF = ['u-pas', 'bijzondere-bijstand', 'medische-kosten', 'jongerentoeslag'];
/** The same rules with fewer examples: `impact` works out each of them on two days. */
let brief: RuleSources;
beforeAll(() => {
	const all = asKnownOn('2026-12-31', readRules('rules'));
	rules = { ...all, regelingen: all.regelingen.filter(({ id }) => SPOKEN_OF.includes(id)) };
	brief = structuredClone(rules);
	for (const { id, examples } of brief.regelingen)
		examples.households = id === 'jongerentoeslag' ? examples.households : oneIn(6, examples.households);
});

/** The pass year of 2026 with the very rules of 2025, whatever has been published for it since. */
function samePass(): RuleSources {
	const copy = structuredClone(rules);
	const versions = copy.regelingen.filter(({ id }) => id === 'u-pas');
	const [before, after] = versions as [(typeof versions)[0], (typeof versions)[0]];
	const { validFrom, validTo } = after;
	Object.assign(after, structuredClone(before), { validFrom, validTo });
	return copy;
}

describe('was/wordt', () => {
	it('lists norms with both amounts and their source', () => {
		const { normen } = differences(rules, '2026-03-01', '2026-09-01');
		expect(normen.find(({ id }) => id === 'norm-alleenstaande')).toEqual({
			id: 'norm-alleenstaande',
			was: '€ 1.401,50',
			wordt: '€ 1.419,46',
			meaning: 'changed',
			grondslag: expect.stringContaining('artikel 21'),
			certainty: 'confirmed',
		});
		expect(normen.map(({ id }) => id)).not.toContain('aow-leeftijd');
	});

	it('says that a new version with the same rules changes nothing but amounts', () => {
		const pass = differences(samePass(), '2026-03-01', '2026-09-01').regelingen.find(
			({ id }) => id === 'u-pas',
		);
		expect(pass).toMatchObject({ was: '2025-07-01', wordt: '2026-07-01', changes: [] });
	});

	it('tells a rule that changed from one that only names something that changed', () => {
		const { regelingen } = differences(rules, '2025-10-01', '2026-02-01');
		const changes = regelingen.find(({ id }) => id === 'jongerentoeslag')?.changes ?? [];
		const change = (id: string) => changes.find((each) => each.id === `jongerentoeslag/${id}`);
		expect(change('instelling')).toMatchObject({ meaning: 'changed' });
		expect(change('instelling')?.was).toContain('misschien');
		expect(change('instelling')?.wordt).toContain('nu waarschijnlijk niet');
		expect(change('totaal-bij-inkomen')).toMatchObject({ meaning: 'changed' });
		expect(change('totaal-bij-inkomen')?.was).toBe(change('totaal-bij-inkomen')?.wordt);
		expect(change('extra-utrecht')).toMatchObject({ was: null, wordt: '- niet gepubliceerd' });
		expect(change('vermogensgrens')).toBeUndefined();
	});

	it('sees that another wording is the same rule', () => {
		const later = samePass();
		const version = later.regelingen.find(
			({ validFrom, id }) => id === 'u-pas' && validFrom === '2026-07-01',
		);
		const step = version?.steps.find(({ id }) => id === 'andere-gemeente');
		if (step) step.when = { not: { not: { fact: 'woonplaats', in: ['elders'] } } };
		const pass = differences(later, '2026-03-01', '2026-09-01').regelingen.find(({ id }) => id === 'u-pas');
		expect(pass?.changes).toMatchObject([{ id: 'u-pas/andere-gemeente', meaning: 'same' }]);
	});

	it('says that a regeling began, or that new rules are not known yet', () => {
		const started = differences(rules, '2025-08-01', '2025-11-01').regelingen.find(
			({ id }) => id === 'bijzondere-bijstand',
		);
		expect(started).toMatchObject({
			was: null,
			wordt: '2025-10-01',
			note: 'was: er zijn nog geen regels; wordt: geldig',
		});
		const change = (id: string) => started?.changes.find((each) => each.id === `bijzondere-bijstand/${id}`);
		expect(change('witgoed')).toMatchObject({
			was: null,
			wordt: expect.stringContaining('is “witgoed” gekozen'),
			grondslag: expect.stringContaining('gelezen op'),
		});
		expect(change('draagkracht-boven-125')?.certainty).toBe('unknown');
		const told = differencesAsText(differences(rules, '2025-08-01', '2025-11-01'));
		expect(told).toMatch(/\*\*draagkracht-boven-125\*\* \(nieuw\)[^*]*niet bekend/);
		expect(change('norm-21')?.wordt).toContain('norm alleenstaande (€ 1.369,06)');
		const over = differences(rules, '2026-12-01', '2027-08-01').regelingen.find(({ id }) => id === 'u-pas');
		expect(over?.note).toBe('was: geldig; wordt: de nieuwe regels zijn nog niet bekend');
	});

	it('shows what a limit comes to in euros, per kind of household', () => {
		const pass = { ...rules, regelingen: rules.regelingen.filter(({ id }) => id === 'u-pas') };
		const limits = limitChanges(pass, '2026-06-30', '2026-07-01');
		expect(limits).toContainEqual({
			regeling: 'u-pas',
			limit: 'inkomensgrens',
			household: 'met partner, 67 jaar',
			was: 254619,
			wordt: 258412,
		});
		expect(differencesAsText(differences(pass, '2026-06-30', '2026-07-01'), limits)).toContain(
			'| u-pas | inkomensgrens | zonder partner, 35 jaar | € 1.664,28 | € 1.685,61 |',
		);
		expect(limitChanges(pass, '2026-08-01', '2026-09-01')).toEqual([]);
	});

	it('beside what was published last, a later review day says how many sources were read for it', () => {
		const copy = structuredClone(rules);
		const file = copy.regelingen.findLast(({ id }) => id === 'jongerentoeslag') as RegelingFile;
		const note = () =>
			differences(copy, '2026-11-21', '2026-11-21', rules).regelingen.find(({ id }) => id === file.id)?.note;
		expect(note()).toBeNull();
		const was = file.reviewBy;
		file.reviewBy = '2028-06-30';
		const count = Object.keys(file.grondslagen).length;
		expect(note()).toBe(
			`nakijken: was voor ${was}, wordt voor 2028-06-30; opnieuw gelezen: 0 van ${count} bronnen`,
		);
		Object.assign(Object.values(file.grondslagen)[0] ?? {}, { read: '2028-01-02' });
		expect(note()).toContain(`opnieuw gelezen: 1 van ${count} bronnen`);
		file.placeholders = { ...file.placeholders, spaargeld: '€ 8.000' };
		expect(note()).toMatch(/; eigen bedragen, die geen norm volgen: .*spaargeld \(€ 8\.000\)$/);
	});

	it('beside what was published last, an amount that was filled in has a was and a wordt', () => {
		const filled = structuredClone(rules);
		const pass = filled.regelingen.findLast(({ id }) => id === 'u-pas');
		Object.assign(pass?.values?.['tegoed-0-3'] ?? {}, { amount: 8500, certainty: 'confirmed' });
		const { regelingen, normen } = differences(filled, '2026-11-21', '2026-11-21', rules);
		const change = regelingen.flatMap(({ changes }) => changes).find(({ id }) => id === 'u-pas/tegoed-0-3');
		expect(change).toMatchObject({ was: '- niet gepubliceerd', wordt: '- € 85,00' });
		expect(normen).toEqual([]);
	});

	it('beside what was published last: words filled in, other steps first, less sure, and what has no sentence', () => {
		const copy = structuredClone(rules);
		const pass = copy.regelingen.findLast(({ id }) => id === 'u-pas') as RegelingFile;
		const [first, second, ...others] = pass.steps;
		Object.assign(pass, { steps: [second, first, ...others], placeholders: { inkomensjaar: '2026' } });
		Object.assign(pass.conditions?.['geen-vermogenstoets'] ?? {}, { certainty: 'confirmed' });
		Object.assign(pass.apply[0] ?? {}, { weeks: 9 });
		const found = differences(copy, '2026-11-21', '2026-11-21', rules);
		const { changes, besides } = found.regelingen.find(({ id }) => id === 'u-pas') ?? {};
		expect(changes?.map(({ id }) => id)).toEqual([
			'u-pas/geen-vermogenstoets',
			'u-pas/placeholders/inkomensjaar',
			'u-pas/steps',
		]);
		expect(changes?.[1]).toMatchObject({ was: '- 2025', wordt: '- 2026' });
		expect(changes?.[2]?.wordt).toContain(`1. ${second?.id}\n2. ${first?.id}`);
		const place = `apply.${pass.apply[0]?.id}.weeks`;
		expect(besides).toEqual([{ place, was: 'null', wordt: '9' }]);
		const told = differencesAsText(found);
		expect(told).toMatch(/niet even zeker\)\n {2}- was: nog te bevestigen\n[^*]*\n {2}- zeker/);
		expect(told).toContain(`Ook anders in het bestand:\n\n- ${place}: null wordt 9`);
	});

	it('names what differs within a kind of cost, and another source', () => {
		const copy = structuredClone(rules);
		const file = copy.regelingen.findLast(({ id }) => id === 'bijzondere-bijstand') as RegelingFile;
		const rent = partsIn(file).find(({ id }) => id === 'woonkosten');
		Object.assign(rent ?? {}, { before: 'voor-de-kosten', form: 'loan', urgency: undefined });
		Object.assign(rent?.steps[0] ?? {}, { grondslag: 'utrecht-witgoed' });
		Object.assign(file.values?.['norm-21'] ?? {}, { grondslag: 'pw-35' });
		const found = differences(copy, '2026-11-21', '2026-11-21', rules);
		const { changes, besides } = found.regelingen.find(({ id }) => id === file.id) ?? {};
		expect(changes).toEqual([]);
		expect(besides?.map(({ place }) => place)).toEqual([
			'parts.woonkosten.urgency',
			'parts.woonkosten.before',
			'parts.woonkosten.form',
			'bronnen.norm-21',
			`bronnen.woonkosten/${rent?.steps[0]?.id}`,
		]);
	});

	it('names beside a version without other rules what no norm moves there', () => {
		const told = differencesAsText(differences(rules, '2026-11-21', '2026-11-21'));
		expect(told).toMatch(/- bijzondere-bijstand \(2026-01-01\): .*witgoed-wasmachine/);
		expect(told).toMatch(/- medische-kosten \(2025-10-01\)$/m);
		expect(told).toContain('De normen zijn gelijk.');
		const later = differencesAsText(differences(rules, '2029-01-01', '2029-01-01'));
		expect(later).toContain('Van 2029-01-01 zijn nog geen normen gepubliceerd.');
	});

	it('reads as Dutch Markdown', () => {
		const text = differencesAsText(differences(rules, '2025-10-01', '2026-02-01'));
		expect(text).toContain('| verhoging-18-20 | niet bekend | € 746,45 |');
		expect(text).toContain('**instelling** (betekenis verandert)');
		expect(text).toContain('**totaal-bij-inkomen** (dezelfde zin, maar wat hij noemt verandert)');
	});
});

describe('impact', () => {
	it('counts who gains and who loses, with an example of each, and repeats itself for the same seed', () => {
		const options = { from: '2025-12-01', to: '2026-02-01', households: runs(40), seed: 3 };
		const found = impact(brief, options);
		const again = structuredClone(brief);
		for (const { examples } of again.regelingen) examples.households = [];
		expect(impact(again, options).madeUp).toEqual(found.madeUp);
		const jamal = found.examples.changed.find(({ name }) => name.includes('Jamal'));
		expect(jamal).toMatchObject({ regeling: 'jongerentoeslag', direction: 'loses' });
		expect(found.examples.changed.some(({ direction }) => direction === 'gains')).toBe(true);
		for (const counts of Object.values(found.madeUp.perRegeling))
			for (const some of Object.values(counts))
				if (some) expect(some.example.was).not.toBe(some.example.wordt);
		expect(impactAsText(found)).toContain('geen cijfers over Utrecht');
	});

	describe('of time that passes', () => {
		const made = { households: runs(25), seed: 5 };
		const sums = ({ examples, madeUp }: ReturnType<typeof impact>) => {
			const count = (direction: string) =>
				Object.values(madeUp.perRegeling).reduce(
					(sum, counts) => sum + (counts[direction as keyof typeof counts]?.count ?? 0),
					examples.changed.filter((each) => each.direction === direction).length,
				);
			return ['gains', 'loses', 'differs', 'lapsed'].map(count);
		};

		it('a review day that passed, or norms that ran out, is nobody’s gain or loss, and is said in words', () => {
			const found = impact(brief, { from: '2026-12-31', to: '2027-01-15', ...made });
			const [gains, loses, differs, lapsed] = sums(found);
			expect([gains, loses, differs]).toEqual([0, 0, 0]);
			expect(lapsed).toBeGreaterThan(30);
			const causes = new Set(found.examples.changed.map(({ regeling, cause }) => `${regeling} ${cause}`));
			expect([...causes]).toEqual(
				expect.arrayContaining(['bijzondere-bijstand review', 'jongerentoeslag review', 'u-pas norms']),
			);
			expect([...causes].filter((cause) => !/ (review|norms)$/.test(cause))).toEqual([]);
			const text = impactAsText(found);
			expect(text).toContain('- jongerentoeslag: iemand moet dit nakijken voor 2026-12-31.');
			expect(text).toContain('norm-alleenstaande');
			expect(text).toContain('alleen omdat bedragen niet meer bekend zijn');
			expect(text).toContain('niet mee als vooruit of achteruit');
		});

		it('rules without a successor: the same', () => {
			const reviewed = structuredClone(brief);
			for (const file of reviewed.regelingen) if (file.reviewBy) file.reviewBy = '2028-12-31';
			for (const file of reviewed.normen) if (file.validTo === '2026-12-31') file.validTo = '2028-12-31';
			const found = impact(reviewed, { from: '2027-06-01', to: '2027-07-01', ...made });
			expect(sums(found).slice(0, 3)).toEqual([0, 0, 0]);
			expect(new Set(found.examples.changed.map(({ cause }) => cause))).toEqual(new Set(['expired']));
			expect(impactAsText(found)).toContain('u-pas: de regels gelden tot en met 2027-06-30');
		});

		it('what the rules change as well still counts', () => {
			const raised = structuredClone(brief);
			const last = raised.normen.at(-1) as RuleSources['normen'][number];
			const next = structuredClone(last);
			Object.assign(next, { validFrom: '2027-01-01', validTo: '2027-06-30' });
			for (const norm of Object.values(next.norms))
				if ('eurocent' in norm && norm.eurocent) norm.eurocent *= 2;
			raised.normen.push(next);
			const found = impact(raised, { from: '2026-12-31', to: '2027-01-15', ...made });
			const [gains, , , lapsed] = sums(found);
			expect(gains).toBeGreaterThan(10);
			expect(lapsed).toBeGreaterThan(10);
			const young = found.examples.changed.find(
				({ regeling, direction }) => regeling === 'jongerentoeslag' && direction === 'gains',
			);
			expect(young?.wordt).toContain('€');
		});
	});

	it('an amount that rises beside one that stays is a gain', () => {
		const young = {
			...rules,
			regelingen: rules.regelingen.filter(({ id }) => id === 'jongerentoeslag'),
		};
		const couple = impact(young, { from: '2026-06-30', to: '2026-07-01', households: 0, seed: 1 }).examples
			.changed;
		const rises = couple.filter(
			({ was, wordt }) => was.includes('bijstand-samen') && wordt.includes('bijstand-samen'),
		);
		expect(rises.length).toBeGreaterThan(3);
		expect(rises.filter(({ direction }) => direction !== 'gains')).toEqual([]);
	});

	it('finds nothing between two days with the same rules', () => {
		const found = impact(brief, { from: '2026-08-01', to: '2026-11-01', households: runs(10), seed: 1 });
		expect(found.examples.changed).toEqual([]);
		expect(
			Object.values(found.madeUp.perRegeling)
				.flatMap((counts) => Object.values(counts))
				.filter(Boolean),
		).toEqual([]);
	});
});

describe('open', () => {
	it('lists what is unknown, what is to be confirmed, and what expires within 60 days', () => {
		const asked = structuredClone(rules);
		const pass = asked.regelingen.findLast(({ id }) => id === 'u-pas');
		Object.assign(pass?.values?.['tegoed-0-3'] ?? {}, { certainty: 'unknown' });
		Object.assign(pass?.values?.inkomensgrens ?? {}, { certainty: 'to-confirm' });
		const { values, expiring } = openings(asked, '2026-11-21');
		expect(values).toContainEqual(expect.objectContaining({ id: 'u-pas/tegoed-0-3', certainty: 'unknown' }));
		expect(values).toContainEqual(
			expect.objectContaining({ id: 'u-pas/inkomensgrens', certainty: 'to-confirm' }),
		);
		expect(expiring.length).toBeGreaterThanOrEqual(4);
		expect(new Set(expiring.map(({ inDays }) => inDays))).toEqual(new Set([40]));
		expect(openings(rules, '2026-08-01').expiring).toEqual([]);
	});

	it('names contact points, signposts, a norm of its own and years in texts that end', () => {
		const asked = structuredClone(rules);
		Object.assign(asked.elders.elders[0] ?? {}, { reviewBy: '2026-12-01' });
		const pass = asked.regelingen.findLast(({ id }) => id === 'u-pas');
		if (pass) pass.placeholders = { inkomensjaar: '2025', 'hoeveel-maanden': '12' };
		Object.assign(asked.normen.at(-1)?.norms['aow-leeftijd'] ?? {}, { validTo: '2026-12-15' });
		const contact: Contact = {
			validUntil: '2026-12-31',
			entries: [
				{ id: 'gemeente', name: 'Gemeente', always: true, hours: [], languages: [] },
				{ id: 'loket', name: 'Loket', hours: [], languages: [], validUntil: '2026-11-20' },
			],
		};
		const named = openings(asked, '2026-11-21', contact).expiring.map(({ file, path, day }) => [
			file,
			path,
			day,
		]);
		expect(named).toEqual(
			expect.arrayContaining([
				['public/contact.json', 'validUntil', '2026-12-31'],
				['public/contact.json', 'entries.1.validUntil', '2026-11-20'],
				['elders.json', 'elders.0.reviewBy', '2026-12-01'],
				['normen/2026-07-01.json', 'norms.aow-leeftijd.validTo', '2026-12-15'],
				['regelingen/u-pas/2026-07-01.json', 'placeholders.inkomensjaar', '2026-12-31'],
			]),
		);
		expect(named.some(([, path]) => path?.includes('hoeveel-maanden'))).toBe(false);
		expect(openingsAsText(openings(asked, '2026-11-21', contact))).toContain(
			'- public/contact.json: Loket: geldt tot en met 2026-11-20 (1 dag geleden)',
		);
		expect(openingsAsText(openings(asked, '2026-11-21', contact))).toContain(
			'- elders.json: schuldhulp: nakijken voor 2026-12-01 (over 10 dagen)',
		);
		const gaps = openings(asked, '2026-11-21', contact).contact;
		expect(gaps).toContain('loket: wanneer het open is ("hours")');
		expect(gaps).toContain('geen enkel punt met "kind": "werkwinkel"');
		const [first] = contact.entries;
		const filled = { ...contact, entries: [{ ...first, kind: 'werkwinkel', postal: 'Postbus 1' }] };
		const fewer = openings(asked, '2026-11-21', filled as Contact).contact;
		expect(fewer.filter((gap) => /werkwinkel|postal/.test(gap))).toEqual([]);
		expect(openings(asked, '2026-11-21').contact).toEqual([]);
	});

	it('names the money and years of a version that no norm moves, and a year until someone has looked at it', () => {
		const asked = structuredClone(rules);
		const pass = asked.regelingen.findLast(({ id }) => id === 'u-pas') as RegelingSource;
		Object.assign(pass, { validTo: undefined, reviewBy: '2026-12-31' });
		pass.placeholders = {
			inkomensjaar: '2025',
			spaargeld: '€ 38.479',
			maanden: '12',
			'laatste-dag': '31 december 2026',
		};
		pass.values = {
			vast: { amount: { choose: [{ amount: 20267 }] }, grondslag: 'programma', certainty: 'to-confirm' },
			meegaand: {
				amount: { share: 1.25, of: { norm: 'norm-samen' } },
				grondslag: 'programma',
				certainty: 'to-confirm',
			},
		};
		const told = () => openingsAsText(openings(asked, '2026-11-21'));
		expect(told()).toContain('Eigen bedragen: vast, inkomensjaar (2025), spaargeld (€ 38.479), laatste-dag');
		expect(told()).toContain('nakijken of dit jaartal nog klopt');
		Object.assign(pass, { reviewBy: '2027-12-31' });
		expect(told()).not.toContain('nakijken of dit jaartal nog klopt');
		expect(told()).toContain(
			'laatste-dag (31 december 2026): de zin noemt een dag die voorbij is na 2026-12-31 (over 40 dagen)',
		);
	});

	it('lists signposts that are to be confirmed, and those without the address of the page itself', () => {
		const { values, unlinked } = openings(rules, '2026-11-21');
		const ids = values.map(({ id }) => id);
		expect(ids).toContain('elders/voedselbank');
		expect(ids).not.toContain('elders/schuldhulp');
		expect(unlinked).toContain('schuldhulp');
		expect(unlinked).not.toContain('rekenhulp');
		expect(openingsAsText(openings(rules, '2026-11-21'))).toContain('- elders/schuldhulp');
	});

	it('counts days that have passed', () => {
		expect(openings(rules, '2027-01-10').expiring[0]).toMatchObject({ day: '2026-12-31', inDays: -10 });
		expect(openingsAsText(openings(rules, '2027-01-10'))).toContain('10 dagen geleden');
	});
});
