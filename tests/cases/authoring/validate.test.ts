/** Every way in which a rule file can be broken has a message with file, place, what was found and expected. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { checkStanding, validate } from '../../../src/authoring/commands/validate';
import type { Finding } from '../../../src/authoring/findings';
import { inspectRules, RulesUnreadable, readRules } from '../../../src/authoring/read-rules';
import { withLines } from '../../../src/authoring/reading/with-lines';
import { checkDiagramSize } from '../../../src/authoring/validation/diagram-size';
import { checkExamples } from '../../../src/authoring/validation/examples';
import { checkReachability } from '../../../src/authoring/validation/reachability';
import { checkTexts } from '../../../src/authoring/validation/texts';
import { assemble, regelingPath } from '../../../src/ruleset/assemble';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
/** The same rules with one example a version: most of a rule file is examples, and reading them takes the time. */
const brief = mkdtempSync(join(tmpdir(), 'brief-'));
beforeAll(() => {
	const rules = readRules('rules');
	for (const each of [folder, brief]) cpSync('rules', each, { recursive: true });
	for (const file of rules.regelingen) {
		const { examples } = file;
		const text = JSON.stringify({
			...file,
			examples: { ...examples, households: examples.households.slice(0, 1) },
		});
		writeFileSync(join(brief, regelingPath(file)), text);
	}
});
afterAll(() => {
	for (const each of [folder, brief]) rmSync(each, { recursive: true });
});

const UPAS = 'regelingen/u-pas/2026-07-01.json';
const BIJZONDER = 'regelingen/bijzondere-bijstand/2025-10-01.json';
const JONG = 'regelingen/jongerentoeslag/2026-01-01.json';
const MEDISCH = 'regelingen/medische-kosten/2025-01-01.json';
const NORM = 'normen/2026-07-01.json';

// biome-ignore lint/suspicious/noExplicitAny: a broken file has no type
type Json = any;

/** What is broken, in which file, how, at which place, and what the message says was expected. */
type Broken = readonly [string, string, (json: Json) => unknown, string, RegExp];
type BrokenExample = readonly [string, (json: Json) => unknown, RegExp];

/**
 * For as long as the test lasts.
 * @param to breaks what was read, or gives the text to write instead
 */
function change(file: string, to: (json: Json) => unknown, within = folder): void {
	const path = join(within, file);
	const before = readFileSync(path, 'utf8');
	onTestFinished(() => writeFileSync(path, before));
	const json = JSON.parse(before);
	const text = to(json);
	writeFileSync(path, typeof text === 'string' ? text : JSON.stringify(json));
}

/** As validate finds them, with nothing worked out but the version that changed: all of them take seconds. */
function findingsAfter(file: string, to: (json: Json) => unknown, within = brief): Finding[] {
	change(file, to, within);
	const { rules, findings } = inspectRules(within);
	if (!rules) return findings;
	const standing = checkStanding(rules, '.');
	if (standing.length) return standing;
	const changed = { ...rules, regelingen: rules.regelingen.filter((each) => regelingPath(each) === file) };
	const tooLarge = checkDiagramSize(changed);
	return tooLarge.length ? tooLarge : [...checkTexts(rules, '.', changed), ...checkExamples(changed)];
}

const FACT_IDS = readRules('rules').vragen.facts.map(({ id }) => id);

const BROKEN: readonly Broken[] = [
	['not JSON', UPAS, () => '{ "id": "u-pas", }', '', /geldige JSON/],
	['an empty file', NORM, () => '', '', /geldige JSON/],
	['a list instead of a block', UPAS, () => '[]', '', /blok/],
	['a word nobody knows', UPAS, (f: Json) => Object.assign(f, { geldigTot: '2027-06-30' }), '', /geldigTot/],
	[
		'a day that does not exist',
		UPAS,
		(f: Json) => Object.assign(f, { validTo: '2027-02-30' }),
		'validTo',
		/datum/,
	],
	[
		'a day written the Dutch way',
		UPAS,
		(f: Json) => Object.assign(f, { validTo: '30-06-2027' }),
		'validTo',
		/datum/,
	],
	['no id', UPAS, (f: Json) => void delete f.id, 'id', /tekst/],
	['an id with capitals', UPAS, (f: Json) => Object.assign(f, { id: 'U-pas' }), 'id', /kleine letters/],
	[
		'another id than its folder',
		UPAS,
		(f: Json) => Object.assign(f, { id: 'pas' }),
		'id',
		/net als de map: u-pas/,
	],
	[
		'another day than its name',
		NORM,
		(f: Json) => Object.assign(f, { validFrom: '2026-07-02' }),
		'validFrom',
		/naam van het bestand: 2026-07-01/,
	],
	[
		'script for the address of a form',
		UPAS,
		(f: Json) => void (f.apply[0].url = 'javascript:alert(1)'),
		'apply.0.url',
		/https:/,
	],
	[
		'an address that reads as one town and opens another',
		UPAS,
		(f: Json) => void (f.apply[0].url = 'https://www.utrecht.nl\u202e@evil.example/'),
		'apply.0.url',
		/zonder @/,
	],
	[
		'a source on a page that anyone on the way can change',
		UPAS,
		(f: Json) => void ((Object.values(f.grondslagen)[0] as Json).url = 'http://utrecht.nl/'),
		'grondslagen.upas-informatie.url',
		/https:/,
	],
	['an icon that is not drawn', UPAS, (f: Json) => Object.assign(f, { icon: 'raket' }), 'icon', /1 van pas/],
	[
		'an amount in euros with cents',
		NORM,
		(f: Json) => void (f.norms['norm-samen'].eurocent = 2027.79),
		'norms.norm-samen.eurocent',
		/heel getal/,
	],
	[
		'a negative amount',
		NORM,
		(f: Json) => void (f.norms['norm-samen'].eurocent = -1),
		'norms.norm-samen.eurocent',
		/minstens 0/,
	],
	[
		'an amount as text',
		NORM,
		(f: Json) => void (f.norms['norm-samen'].eurocent = '202779'),
		'norms.norm-samen.eurocent',
		/heel getal|getal/,
	],
	[
		'a norm without a source',
		NORM,
		(f: Json) => void delete f.norms['norm-samen'].grondslag,
		'norms.norm-samen.grondslag',
		/tekst/,
	],
	[
		'a certainty nobody knows',
		NORM,
		(f: Json) => void (f.norms['norm-samen'].certainty = 'zeker'),
		'norms.norm-samen.certainty',
		/1 van confirmed/,
	],
	[
		'a source that is not listed',
		NORM,
		(f: Json) => void (f.norms['norm-samen'].grondslag = 'pw-99'),
		'norms.norm-samen.grondslag',
		/grondslagen/,
	],
	[
		'a source without the day it was read',
		UPAS,
		(f: Json) => void delete f.grondslagen.verordening.read,
		'grondslagen.verordening.read',
		/datum|tekst/,
	],
	[
		'a norm without an amount that is said to be certain',
		NORM,
		(f: Json) => void delete f.norms['norm-samen'].eurocent,
		'norms.norm-samen',
		/certainty unknown/,
	],
	[
		'an amount for a norm that is not known',
		NORM,
		(f: Json) => void (f.norms['norm-samen'].certainty = 'unknown'),
		'norms.norm-samen',
		/geen bedrag/,
	],
	[
		'a norm that got lost in a newer file',
		NORM,
		(f: Json) => void delete f.norms['verhoging-18-20'],
		'norms.verhoging-18-20',
		/certainty unknown/,
	],
	['norms without an end', NORM, (f: Json) => void delete f.validTo, 'validTo', /datum|tekst/],
	[
		'norms that overlap',
		'normen/2026-01-01.json',
		(f: Json) => Object.assign(f, { validTo: '2026-07-31' }),
		'validTo',
		/2026-06-30/,
	],
	[
		'norms with a gap',
		'normen/2026-01-01.json',
		(f: Json) => Object.assign(f, { validTo: '2026-05-31' }),
		'validTo',
		/2026-06-30/,
	],
	[
		'versions that overlap',
		'regelingen/u-pas/2025-07-01.json',
		(f: Json) => Object.assign(f, { validTo: '2026-12-31' }),
		'validTo',
		/2026-06-30/,
	],
	[
		'versions with a gap',
		'regelingen/u-pas/2025-07-01.json',
		(f: Json) => Object.assign(f, { validTo: '2026-03-31' }),
		'validTo',
		/2026-06-30/,
	],
	[
		'a value as certain as it says on a source that is a plan',
		'regelingen/jongerentoeslag/2025-01-01.json',
		(f: Json) => void (f.values.totaal.certainty = 'confirmed'),
		'values.totaal.certainty',
		/to-confirm, of een bron die het zeker zegt/,
	],
	[
		'a kind of cost on a source that is old',
		BIJZONDER,
		(f: Json) => void (f.steps.at(-1).bestOf[3].certainty = 'confirmed'),
		'steps.5.bestOf.3.certainty',
		/to-confirm, of een bron die het zeker zegt/,
	],
	[
		'an amount of the law on a source that is second-hand',
		NORM,
		(f: Json) => void (f.grondslagen['pw-20-3'].weak = 'second-hand'),
		'norms.verhoging-18-20.certainty',
		/to-confirm, of een bron die het zeker zegt/,
	],
	[
		'other help on a source that is second-hand',
		'elders.json',
		(f: Json) => void (f.elders[1].certainty = 'confirmed'),
		'elders.1.certainty',
		/to-confirm, of een bron die het zeker zegt/,
	],
	[
		'a signpost to the front page of a site',
		'elders.json',
		(f: Json) => void (f.elders[0].url = 'https://www.utrecht.nl/'),
		'elders.0.url',
		/de bladzijde zelf/,
	],
	[
		'a signpost to the front page in a language',
		'elders.json',
		(f: Json) => void (f.elders[0].url = 'https://www.utrecht.nl/en/'),
		'elders.0.url',
		/de bladzijde zelf/,
	],
	[
		'a signpost that nobody has to look at again',
		'elders.json',
		(f: Json) => void delete f.elders[0].reviewBy,
		'elders.0.reviewBy',
		/tekst/,
	],
	[
		'a signpost for a need that nobody can tick',
		'elders.json',
		(f: Json) => void (f.elders[0].needs = ['schulden', 'zwembad']),
		'elders.0.needs.1',
		/een keuze van een vraag met vinkjes/,
	],
	[
		'a moment for a need that nobody can tick',
		'momenten.json',
		(f: Json) => void (f.momenten[0].needs = ['eten', 'utrecht']),
		'momenten.0.needs.1',
		/1 van .*eten/,
	],
	[
		'a moment with help that does not exist',
		'momenten.json',
		(f: Json) => void (f.momenten[0].elders = ['schuldhulp', 'buurtteam']),
		'momenten.0.elders.1',
		/1 van schuldhulp, /,
	],
	[
		'a signpost twice',
		'elders.json',
		(f: Json) => void (f.elders[1].id = f.elders[0].id),
		'elders.1.id',
		/die er nog niet is/,
	],
	[
		'a signpost for whoever answers a question that does not exist',
		'elders.json',
		(f: Json) => void (f.elders[0].when = { fact: 'huisdier', is: true }),
		'elders.0.when.fact',
		/een vraag die in vragen.json staat/,
	],
	[
		'a signpost for an unknown audience',
		'elders.json',
		(f: Json) => void (f.elders[0].audience = 'iedereen'),
		'elders.0.audience',
		/helper/,
	],
	[
		'a signpost to a contact point that does not exist',
		'elders.json',
		(f: Json) => void (f.elders[0].contact = 'niemand'),
		'elders.0.contact',
		/1 van gemeente/,
	],
	[
		'a condition more certain than the limit in it',
		BIJZONDER,
		(f: Json) => void (f.conditions['inkomen-tot-100'].certainty = 'confirmed'),
		'conditions.inkomen-tot-100.certainty',
		/niet zekerder dan waar hij op rust/,
	],
	[
		'a step more certain than the condition in it',
		JONG,
		(f: Json) => void (f.steps[9].certainty = 'confirmed'),
		'steps.9.certainty',
		/niet zekerder dan waar hij op rust/,
	],
	[
		'a step more certain than an unknown condition in it',
		MEDISCH,
		(f: Json) => void (f.steps[4].certainty = 'confirmed'),
		'steps.4.certainty',
		/niet zekerder dan waar hij op rust/,
	],
	[
		'what is left at the end, more certain than what came before it',
		JONG,
		(f: Json) => void (f.steps[11].certainty = 'confirmed'),
		'steps.11.certainty',
		/niet zekerder dan waar hij op rust/,
	],
	[
		'what is left at the end of a part, more certain than what came before it',
		BIJZONDER,
		(f: Json) => void (f.steps[5].bestOf[0].steps[1].certainty = 'confirmed'),
		'steps.5.bestOf.0.steps.1.certainty',
		/niet zekerder dan waar hij op rust/,
	],
	[
		'a norm that is one of two, and certain',
		NORM,
		(f: Json) => void (f.norms['norm-samen-gedeeld-vier-of-meer'].certainty = 'confirmed'),
		'norms.norm-samen-gedeeld-vier-of-meer',
		/certainty unknown en geen "eurocent" bij "oneOf"/,
	],
	[
		'an answer that another question does not have',
		'vragen.json',
		(f: Json) => void (f.facts.find(({ id }: Json) => id === 'leefgeld').implies.verblijf = 'maan'),
		'facts.7.implies.verblijf',
		/een antwoord dat zij heeft/,
	],
	['a version without end or review', JONG, (f: Json) => void delete f.reviewBy, 'reviewBy', /reviewBy/],
	[
		'a version that ends before it begins',
		UPAS,
		(f: Json) => Object.assign(f, { validTo: '2026-01-01' }),
		'validTo',
		/vanaf 2026-07-01/,
	],
	[
		'a question that does not exist',
		UPAS,
		(f: Json) => void (f.steps[0].when.fact = 'woonplek'),
		'steps.0.when.fact',
		/vragen\.json/,
	],
	[
		'an option that does not exist',
		UPAS,
		(f: Json) => void (f.steps[0].when.is = 'amersfoort'),
		'steps.0.when.is',
		/stichtse-vecht/,
	],
	[
		'text for yes or no',
		UPAS,
		(f: Json) => void (f.steps[2].when.is = 'ja'),
		'steps.2.when.is',
		/true of false/,
	],
	[
		'more or less of a choice',
		UPAS,
		(f: Json) => void (f.steps[0].when = { fact: 'woonplaats', atMost: 3 }),
		'steps.0.when.atMost',
		/leeftijd, aantal of bedrag/,
	],
	[
		'a part of something that is not a set',
		UPAS,
		(f: Json) => void (f.steps[0].when = { fact: 'woonplaats', includes: 'elders' }),
		'steps.0.when.includes',
		/meer antwoorden/,
	],
	[
		'a cost that does not exist',
		BIJZONDER,
		(f: Json) => void (f.gives[0].when.includes = 'fiets'),
		'gives.0.when.includes',
		/1 van witgoed/,
	],
	[
		'a norm that does not exist',
		UPAS,
		(f: Json) => void (f.values.bijstandsnorm.amount.choose[5].amount.norm = 'norm-alleen'),
		'values.bijstandsnorm.amount.choose.5.amount.norm',
		/rules\/normen/,
	],
	[
		'a value that does not exist',
		UPAS,
		(f: Json) => void (f.gives[0].amount.value = 'tegoed'),
		'gives.0.amount.value',
		/"values"/,
	],
	[
		'a condition that does not exist',
		UPAS,
		(f: Json) => void (f.steps[6].when.all[1].condition = 'arm'),
		'steps.6.when.all.1.condition',
		/"conditions"/,
	],
	[
		'a source of the papers that does not exist',
		UPAS,
		(f: Json) => Object.assign(f, { grounds: { bewijsstukken: 'bestaat-niet' } }),
		'grounds.bewijsstukken',
		/een bron uit "grondslagen"/,
	],
	[
		'a document that does not exist',
		UPAS,
		(f: Json) => void (f.bewijsstukken[0].id = 'paspoort'),
		'bewijsstukken.0.id',
		/bewijsstukken\.json/,
	],
	[
		'a contact that does not exist',
		UPAS,
		(f: Json) => void (f.apply[0].contact = 'buurtteam'),
		'apply.0.contact',
		/een punt met "id": "buurtteam" in public\/contact\.json, of hier 1 van gemeente/,
	],
	[
		'a warning that sends people to a number that does not exist',
		JONG,
		(f: Json) => void (f.warnings[0].contact = 'buurtteam'),
		'warnings.0.contact',
		/een punt met "id": "buurtteam"/,
	],
	[
		'a warning that sends people to a number that can lapse',
		JONG,
		(f: Json) => void (f.warnings[0].contact = 'stadskantoor'),
		'warnings.0.contact',
		/"always": true bij "stadskantoor"/,
	],
	[
		'an amount for what is unknown',
		UPAS,
		(f: Json) => Object.assign(f.values['tegoed-0-3'], { amount: 0, certainty: 'unknown' }),
		'values.tegoed-0-3.amount',
		/geen "amount"/,
	],
	[
		'no amount for what is known',
		UPAS,
		(f: Json) => void delete f.values.inkomensgrens.amount,
		'values.inkomensgrens',
		/unknown/,
	],
	[
		'a value that names itself',
		UPAS,
		(f: Json) => void (f.values.inkomensgrens.amount = { share: 2, of: { value: 'inkomensgrens' } }),
		'values.inkomensgrens',
		/niet naar zichzelf/,
	],
	[
		'a limit with an answer in it',
		JONG,
		(f: Json) => void (f.values.vermogensgrens.amount = { fact: 'inkomen' }),
		'steps.6.when.above',
		/zonder "fact"/,
	],
	[
		'a last step with a condition',
		UPAS,
		(f: Json) => void (f.steps.at(-1).when = { holds: true }),
		'steps.8',
		/zonder "when"/,
	],
	[
		'a source without a name',
		UPAS,
		(f: Json) => void (f.grondslagen.verordening.title = ' '),
		'grondslagen.verordening.title',
		/een tekst/,
	],
	[
		'an amount of less than nothing',
		BIJZONDER,
		(f: Json) => void (f.values['witgoed-koelkast'].amount = -25000),
		'values.witgoed-koelkast.amount',
		/vanaf 0/,
	],
	[
		'a limit on money that no example can name',
		UPAS,
		(f: Json) => void (f.steps[6].when.all[0].atMost = { sum: [{ value: 'inkomensgrens' }, 100] }),
		'steps.6.when.all.0.atMost',
		/voorbeelden bij deze grens/,
	],
	[
		'a review so late that nobody looks again',
		JONG,
		(f: Json) => void (f.reviewBy = '2207-12-31'),
		'reviewBy',
		/18 maanden/,
	],
	['weeks in days', JONG, (f: Json) => void (f.apply[0].weeks = 56), 'apply.0.weeks', /aantal weken/],
	[
		'cents where a resident reads an amount',
		JONG,
		(f: Json) => void (f.placeholders.leeftijden = '3847900'),
		'placeholders.leeftijden',
		/bewoner het leest/,
	],
	[
		'euros that nobody writes so',
		JONG,
		(f: Json) => void (f.placeholders.leeftijden = '€ 12.00'),
		'placeholders.leeftijden',
		/bewoner het leest/,
	],
	[
		'a number that is turned round',
		JONG,
		(f: Json) => void (f.placeholders.leeftijden = '18\u202e'),
		'placeholders.leeftijden',
		/alleen wat iemand leest/,
	],
	[
		'braces where a resident reads a number',
		JONG,
		(f: Json) => void (f.placeholders.leeftijden = '{{1}}'),
		'placeholders.leeftijden',
		/bewoner het leest/,
	],
	[
		'a source with a sign that nobody sees',
		UPAS,
		(f: Json) => void (f.grondslagen['pw-24'].title += '\u200b'),
		'grondslagen.pw-24.title',
		/alleen wat iemand leest/,
	],
	[
		'a moment with a source that every block has',
		'momenten.json',
		(f: Json) => void (f.momenten[0].grondslag = 'constructor'),
		'momenten.0.grondslag',
		/een bron onder/,
	],
	[
		'a moment whose source has an address that reads as another',
		'momenten.json',
		(f: Json) => void ((Object.values(f.grondslagen)[0] as Json).url = 'https://utrecht.nl@evil.example/'),
		'grondslagen.uitvoeringsplan.url',
		/zonder @/,
	],
	[
		'an address with a space',
		UPAS,
		(f: Json) => void (f.grondslagen['pw-24'].url = 'https://wetten.overheid.nl/ BWBR0015703/'),
		'grondslagen.pw-24.url',
		/zonder spatie/,
	],
	['a place that another regeling has', JONG, (f: Json) => void (f.rank = 1), 'rank', /geen andere regeling/],
	[
		'a step that hides all after it',
		UPAS,
		(f: Json) => void delete f.steps[1].when,
		'steps.1',
		/"when", behalve/,
	],
	[
		'a choice without an end',
		UPAS,
		(f: Json) => void (f.values.bijstandsnorm.amount.choose[5].when = { holds: true }),
		'values.bijstandsnorm.amount.choose.5',
		/zonder "when"/,
	],
	[
		'two things with one name',
		UPAS,
		(f: Json) => void (f.steps[0].id = 'inkomensgrens'),
		'steps.0.id',
		/nog niet bestaat/,
	],
	[
		'a margin of half the world',
		UPAS,
		(f: Json) => void (f.steps[6].when.all[0].margin = 0.9),
		'steps.6.when.all.0.margin',
		/hoogstens 0\.5/,
	],
	[
		'an empty list of conditions',
		UPAS,
		(f: Json) => void (f.steps[4].when.all = []),
		'steps.4.when.all',
		/minstens 1/,
	],
	[
		'an outcome nobody knows',
		UPAS,
		(f: Json) => void (f.steps[0].outcome = 'nee'),
		'steps.0.outcome',
		/1 van likely/,
	],
	[
		'a condition that goes round in a circle',
		UPAS,
		(f: Json) =>
			void (f.conditions['geen-vermogenstoets'].when = { not: { condition: 'geen-vermogenstoets' } }),
		'conditions.geen-vermogenstoets',
		/niet naar zichzelf/,
	],
	[
		'a share too small to be read as it is written',
		UPAS,
		(f: Json) => void (f.values.inkomensgrens.amount.share = 1.5e-7),
		'values.inkomensgrens.amount.share',
		/6 cijfers/,
	],
	[
		'an amount too large to be counted with',
		UPAS,
		(f: Json) => void (f.values.inkomensgrens.amount = { product: [2 ** 52, { norm: 'norm-samen' }] }),
		'steps',
		/gerekend kan worden/,
	],
	[
		'a number that the texts use, gone',
		UPAS,
		(f: Json) => void delete f.placeholders,
		'placeholders',
		/inkomensjaar/,
	],
	[
		'a Dutch word where the texts of every language take it over',
		UPAS,
		(f: Json) => void (f.placeholders.inkomensjaar = '2 jaar'),
		'placeholders.inkomensjaar',
		/in elke taal Nederlands/,
	],
	[
		'a successor without an end',
		UPAS,
		(f: Json) => Object.assign(f, { replacedBy: 'aio' }),
		'replacedBy',
		/naast "stopped"/,
	],
	[
		'a successor that does not exist',
		UPAS,
		(f: Json) => Object.assign(f, { replacedBy: 'fietsregeling' }),
		'replacedBy',
		/een andere regeling: 1 van .*aio/,
	],
	[
		'new in its second version',
		UPAS,
		(f: Json) => Object.assign(f, { begins: true }),
		'begins',
		/eerste versie/,
	],
	[
		'percents for a share',
		UPAS,
		(f: Json) => void (f.values.bijstandsnorm = { ...f.values.bijstandsnorm, amount: { share: 125, of: 1 } }),
		'values.bijstandsnorm.amount.share',
		/125 procent is 1.25/,
	],
	[
		'a step without words',
		UPAS,
		(f: Json) => void (f.steps[0].id = 'te-ver-weg'),
		'u-pas.reasons.te-ver-weg',
		/zin in het Nederlands/,
	],
	[
		'two questions with one id',
		'vragen.json',
		(f: Json) => void (f.facts[1].id = 'woonplaats'),
		'facts.1.id',
		/nog niet bestaat/,
	],
	[
		'a choice without options',
		'vragen.json',
		(f: Json) => void delete f.facts[0].options,
		'facts.0',
		/keuzes/,
	],
	[
		'options for yes or no',
		'vragen.json',
		(f: Json) => void (f.facts[2].options = [{ id: 'ja' }]),
		'facts.2.options',
		/choice of set/,
	],
	[
		'a question that waits for no question',
		'vragen.json',
		(f: Json) => void (f.facts[3].onlyIf = 'leeftijd'),
		'facts.3.onlyIf',
		/ja of nee/,
	],
	[
		'an answer that counts as income without being money',
		'vragen.json',
		(f: Json) => void (f.facts[0].counts = 'income'),
		'facts.0.counts',
		/kind money/,
	],
	[
		'two partners',
		'vragen.json',
		(f: Json) => void (f.facts.find(({ id }: Json) => id === 'thuiswonend').counts = 'couple'),
		`facts.${FACT_IDS.indexOf('thuiswonend')}.counts`,
		/bij 1 vraag/,
	],
	[
		'an answer about health that goes along unasked',
		'vragen.json',
		(f: Json) => void (f.facts.find(({ id }: Json) => id === 'instelling').export = 'free'),
		`facts.${FACT_IDS.indexOf('instelling')}.export`,
		/gezondheid/,
	],
];

describe.each(BROKEN)('%s', (_name, file, change, path, expected) => {
	it('is refused with file, place, what was found and what was expected', () => {
		const findings = findingsAfter(file, change);
		const finding = findings.find((each) => each.path === path && expected.test(each.expected));
		expect(finding, JSON.stringify(findings.slice(0, 4), null, 1)).toBeDefined();
		expect(finding?.found).not.toBe('');
	});
});

const EXAMPLES: readonly BrokenExample[] = [
	['none at all', (f: Json) => void (f.examples.households = []), /outcome "unlikely"/],
	[
		'none with a maybe',
		(f: Json) =>
			void (f.examples.households = f.examples.households.filter((e: Json) => e.outcome !== 'maybe')),
		/outcome "maybe"/,
	],
	[
		'none in which something is not known',
		(f: Json) =>
			void (f.examples.households = f.examples.households.filter(
				(e: Json) => !Object.values(e.answers).includes('unknown'),
			)),
		/"unknown"/,
	],
	['a wrong outcome', (f: Json) => void (f.examples.households[0].outcome = 'unlikely'), /unlikely/],
	['a wrong amount', (f: Json) => void (f.examples.households[0].amounts = { vergoeding: 100 }), /100/],
	[
		'an answer that cannot be',
		(f: Json) => void (f.examples.households[0].answers.leeftijd = 200),
		/jaren van 0/,
	],
	['a question that does not exist', (f: Json) => void (f.examples.base.leeftyd = 20), /bestaande vraag/],
];

it('a copy, or a day written short, is told about its own name: the day inside it may be right', () => {
	for (const name of ['2026-07-01 - kopie', '2026-7-1']) {
		cpSync(join(brief, NORM), join(brief, `normen/${name}.json`));
		const { findings } = inspectRules(brief);
		rmSync(join(brief, `normen/${name}.json`));
		expect.soft(findings).toEqual([
			{
				file: `normen/${name}.json`,
				path: '',
				found: 'een bestand met deze naam',
				expected: 'een dag als naam, zoals 2026-07-01.json. Is het een kopie te veel? Haal haar weg',
			},
		]);
	}
});

it.each([
	[UPAS, 'normen/2026-07-02.json', 'dit bestand in regelingen/'],
	[NORM, 'regelingen/u-pas/2026-07-02.json', 'dit bestand in normen/'],
])('%s, saved as %s, is sent where it belongs', (from, file, expected) => {
	cpSync(join(brief, from), join(brief, file));
	const { findings } = inspectRules(brief);
	rmSync(join(brief, file));
	expect(findings).toEqual([expect.objectContaining({ file, path: '', expected })]);
});

describe('examples', () => {
	const only = (file: string, change: (json: Json) => void): Finding[] => {
		const rules = readRules(folder) as Json;
		rules.regelingen = rules.regelingen.filter(
			(each: Json) => file === `regelingen/${each.id}/${each.validFrom}.json`,
		);
		change(rules.regelingen[0]);
		return checkExamples(rules);
	};

	it.each(EXAMPLES)('%s: is refused', (_name, change, expected) => {
		expect(
			only(MEDISCH, change)
				.map((finding) => finding.expected)
				.join('\n'),
		).toMatch(expected);
	});

	it.each([
		['of the file', (f: Json) => void (f.examples.peildatum = '2024-06-01'), 'examples.peildatum'],
		[
			'of the file, in another version',
			(f: Json) => void (f.examples.peildatum = '2025-06-01'),
			'examples.peildatum',
		],
		[
			'of one example',
			(f: Json) => void (f.examples.households[0].peildatum = '2024-06-01'),
			'examples.households.0.peildatum',
		],
	])('a peildatum outside the version, %s: one finding', (_name, change, path) => {
		expect(findingsAfter(JONG, change, folder)).toEqual([
			expect.objectContaining({ file: JONG, path, expected: 'een dag waarop versie 2026-01-01 geldt' }),
		]);
	});

	it('are needed at one cent below, at, and above every limit', () => {
		const findings = only(JONG, (file) => {
			file.examples.households = file.examples.households.filter(
				({ answers }: Json) => answers.vermogen?.plus !== 1,
			);
		});
		expect(findings.map(({ expected }) => expected)).toEqual([
			'een voorbeeld met {"limit": "vermogensgrens", "plus": 1}',
		]);
	});
});

describe('reachability', () => {
	it('finds a regeling that fits nobody and a question that matters to nobody', () => {
		const rules = readRules(folder) as Json;
		rules.vragen.facts.push({ ...rules.vragen.facts[2], id: 'huisdier' });
		const medisch = rules.regelingen.find(({ id }: Json) => id === 'medische-kosten');
		medisch.steps.unshift({ ...medisch.steps[0], id: 'niemand', when: { holds: true } });
		expect(checkReachability(rules).map(({ found }) => found)).toEqual([
			'voor niemand een ja of misschien',
			'huisdier',
		]);
	});
});

it('a norm that is not published stays in its file, without an amount', () => {
	change(
		NORM,
		(f) => {
			delete f.norms['norm-instelling-samen'].eurocent;
			f.norms['norm-instelling-samen'].certainty = 'unknown';
		},
		brief,
	);
	// And something beside it, that only all rules together show: it takes long to look at them all once more.
	const nobody = [
		{ fact: 'leeftijd', below: 21 },
		{ fact: 'leeftijd', atLeast: 30 },
	];
	change('elders.json', (f) => void (f.elders[0].when = { all: nobody }), brief);
	const rules = readRules(brief);
	const findings = validate(rules, '.');
	// Only examples that need the amount are left to change.
	expect(findings.filter(({ file }) => !file.startsWith('regelingen/')).map(({ path }) => path)).toEqual([
		'elders.0.when',
	]);
	const ruleset = assemble(rules, '2026-11-21');
	expect(ruleset.norms['norm-instelling-samen']).toEqual({ certainty: 'unknown', path: NORM });
});

it('the rules as they are have no findings', () => {
	expect(validate(readRules('rules'), '.')).toEqual([]);
});

it('a mistake in one regeling hides no mistake in another, nor in a text', () => {
	change(UPAS, (f) => void (f.steps[0].when.fact = 'woonplek'));
	change(MEDISCH, (f) => void (f.examples.households[0].outcome = 'likely'));
	change(JONG, (f) => void (f.warnings[0].id = 'zonder-woorden'));
	change(BIJZONDER, (f) => void (f.values['grens-125'].amount.share = 2 ** 52));
	const files = new Set(validate(readRules(folder), '.').map(({ file }) => file));
	expect([...files]).toEqual(
		expect.arrayContaining([UPAS, MEDISCH, BIJZONDER, 'locales/nl/regelingen.json']),
	);
});

it.each([
	['normen/2027-01-01.json.txt', 'de naam 2027-01-01.json: haal .txt eraf'],
	['vragen - kopie.json', expect.stringContaining('alleen bestanden die de app leest')],
	['regelingen/2027-01-01.json', expect.stringContaining('alleen bestanden die de app leest')],
	['regelingen/u-pas/oud.docx', expect.stringContaining('alleen bestanden die de app leest')],
])('a stray file is named: %s', (file, expected) => {
	writeFileSync(join(brief, file), '{}');
	const { findings } = inspectRules(brief);
	rmSync(join(brief, file));
	expect(findings).toEqual([expect.objectContaining({ file, path: '', expected })]);
});

it('the line of a finding is that of its place in the file', () => {
	const root = mkdtempSync(join(tmpdir(), 'lines-'));
	cpSync(folder, join(root, 'rules'), { recursive: true });
	const [placed] = withLines([{ file: UPAS, path: 'validTo', found: 'x', expected: 'y' }], root);
	const line = readFileSync(join(folder, UPAS), 'utf8').split('\n')[(placed?.line ?? 0) - 1];
	rmSync(root, { recursive: true });
	expect(line).toContain('"validTo"');
});

it('reading throws all findings of all files at once', () => {
	change(UPAS, () => '{');
	change(NORM, () => '{');
	expect(() => readRules(folder)).toThrow(RulesUnreadable);
	expect(() => readRules(folder)).toThrow(/normen[\s\S]*u-pas/);
});
