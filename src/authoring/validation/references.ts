/** Does everything that a rule file names exist, and does it fit where it stands? */

import { normsPath, regelingPath } from '../../ruleset/assemble';
import { hasOptions, kindOf, optionIds, picksOptions } from '../../ruleset/fact';
import { parseAnswer } from '../../ruleset/parse-answers';
import type { Fact, RegelingFile, Rules } from '../../ruleset/schema';
import { partsOf } from '../../ruleset/version';
import type { Finding } from '../findings';

export function checkReferences(rules: Rules): Finding[] {
	return [
		...checkQuestions(rules.vragen.facts),
		...rules.normen.flatMap((file) => checkPlaces(normsPath(file), file, rules)),
		...checkPlaces('elders.json', rules.elders, rules),
		...checkMoments(rules),
		...checkSignposts(rules),
		...rules.regelingen.flatMap((file) => [
			...checkPlaces(regelingPath(file), file, rules),
			...checkOrder(file),
			...checkValues(file),
			...checkSuccession(file, rules),
			...checkNames(file),
			...checkNeeds(regelingPath(file), file, rules.vragen.facts),
		]),
	];
}

/** What is new begins once; what takes the place of something stopped is another regeling. */
function checkSuccession(file: RegelingFile, { regelingen }: Rules): Finding[] {
	const report = (path: string, found: string, expected: string): Finding[] => [
		{ file: regelingPath(file), path, found, expected },
	];
	const { id, begins, replacedBy, stopped, validFrom } = file;
	const isFirst = !regelingen.some((other) => other.id === id && other.validFrom < validFrom);
	const others = [...new Set(regelingen.map((other) => other.id))].filter((other) => other !== id);
	return [
		...(begins && !isFirst
			? report('begins', 'true', '"begins" alleen in de eerste versie van een regeling die nieuw is')
			: []),
		...(replacedBy !== undefined && !stopped
			? report('replacedBy', replacedBy, '"replacedBy" alleen naast "stopped": true')
			: []),
		...(replacedBy !== undefined && !others.includes(replacedBy)
			? report('replacedBy', replacedBy, `een andere regeling: 1 van ${others.join(', ')}`)
			: []),
	];
}

/** Whatever a moment puts first exists, each moment once. */
function checkMoments({ momenten: file, vragen, regelingen, elders }: Rules): Finding[] {
	const known = {
		needs: new Set(vragen.facts.filter(picksOptions).flatMap(optionIds)),
		regelingen: new Set(regelingen.map(({ id }) => id)),
		elders: new Set(elders.elders.map(({ id }) => id)),
	};
	const momenten = file?.momenten ?? [];
	const findings: Finding[] = [];
	const report = (path: string, found: string, expected: string) =>
		findings.push({ file: 'momenten.json', path: `momenten.${path}`, found, expected });
	momenten.forEach((moment, i) => {
		if (momenten.findIndex(({ id }) => id === moment.id) !== i)
			report(`${i}.id`, moment.id, 'een moment dat er nog niet is');
		if (!Object.hasOwn(file?.grondslagen ?? {}, moment.grondslag))
			report(`${i}.grondslag`, moment.grondslag, 'een bron onder "grondslagen"');
		for (const kind of ['needs', 'regelingen', 'elders'] as const)
			moment[kind].forEach((id, at) => {
				if (!known[kind].has(id)) report(`${i}.${kind}.${at}`, id, `1 van ${[...known[kind]].join(', ')}`);
			});
	});
	return findings;
}

/** Each signpost once, for a need that someone can tick, with the address of the thing itself. */
function checkSignposts({ elders: { elders }, vragen }: Rules): Finding[] {
	const file = 'elders.json';
	return elders.flatMap((signpost, i) => {
		const { id, url } = signpost;
		const report = (path: string, found: string, expected: string): Finding[] => [
			{ file, path: `elders.${i}.${path}`, found, expected },
		];
		return [
			...(elders.findIndex((one) => one.id === id) === i
				? []
				: report('id', id, 'een hulp die er nog niet is')),
			...(url && isFrontPage(url)
				? report('url', url, 'de bladzijde zelf, niet de voorkant van een site; niet zeker: geen "url"')
				: []),
			...checkNeeds(file, signpost, vragen.facts, `elders.${i}.`),
		];
	});
}

const isFrontPage = (url: string): boolean => /^\/(index\.\w+|[a-z]{2})?\/?$/.test(new URL(url).pathname);

const COUNTED = { income: 'money', couple: 'yes-no' } as const;

function checkQuestions(facts: readonly Fact[]): Finding[] {
	const findings: Finding[] = [];
	const report = (path: string, found: string, expected: string) =>
		findings.push({ file: 'vragen.json', path, found, expected });
	facts.forEach((fact, i) => {
		const place = `facts.${i}`;
		if (facts.findIndex(({ id }) => id === fact.id) !== i)
			report(`${place}.id`, fact.id, 'een kenmerk dat nog niet bestaat');
		const wantsOptions = hasOptions(fact);
		if (wantsOptions && !fact.options?.length)
			report(place, fact.id, `keuzes ("options") bij een vraag met kind ${fact.kind}`);
		if (!wantsOptions && fact.options)
			report(`${place}.options`, fact.id, 'keuzes alleen bij kind choice of set');
		const other = facts.find(({ id }) => id === fact.onlyIf);
		if (fact.onlyIf && (!other || kindOf(other).answer !== 'boolean'))
			report(`${place}.onlyIf`, fact.onlyIf, 'een bestaande vraag met ja of nee');
		if (fact.counts && fact.kind !== COUNTED[fact.counts])
			report(`${place}.counts`, fact.counts, `een vraag met kind ${COUNTED[fact.counts]}`);
		if (fact.counts && facts.findIndex(({ counts }) => counts === fact.counts) !== i)
			report(`${place}.counts`, fact.counts, 'bij 1 vraag');
		if (fact.export === 'free' && fact.sensitivity === 'health')
			report(`${place}.export`, fact.export, 'geen "export" bij een vraag over gezondheid');
		if (fact.implies && kindOf(fact).answer !== 'boolean')
			report(`${place}.implies`, fact.kind, '"implies" alleen bij een vraag met ja of nee');
		for (const [id, answer] of Object.entries(fact.implies ?? {})) {
			const implied = facts.find((each) => each.id === id);
			const known =
				implied && parseAnswer(answer, implied, id).ok && answer !== 'unknown' && answer !== 'declined';
			if (!known)
				report(`${place}.implies.${id}`, String(answer), 'een andere vraag, met een antwoord dat zij heeft');
		}
	});
	return findings;
}

type Places = {
	grondslagen: Record<string, unknown>;
	values?: RegelingFile['values'];
	conditions?: RegelingFile['conditions'];
};

/** Checks every name in a file, wherever it occurs. */
function checkPlaces(file: string, document: Places, rules: Rules): Finding[] {
	const findings: Finding[] = [];
	const report = (path: string, found: unknown, expected: string) =>
		findings.push({ file, path, found: String(found), expected });
	const facts = new Map(rules.vragen.facts.map((fact) => [fact.id, fact]));
	const norms = new Set(rules.normen.flatMap((norm) => Object.keys(norm.norms)));
	const documents = new Set(rules.bewijsstukken.bewijsstukken.map(({ id }) => id));
	const known = {
		grondslag: {
			ids: new Set(Object.keys(document.grondslagen)),
			what: 'een bron uit "grondslagen" van dit bestand',
		},
		norm: { ids: norms, what: 'een norm die in rules/normen/ staat' },
		value: {
			ids: new Set(Object.keys(document.values ?? {})),
			what: 'een bedrag uit "values" van dit bestand',
		},
		condition: {
			ids: new Set(Object.keys(document.conditions ?? {})),
			what: 'een voorwaarde uit "conditions" van dit bestand',
		},
	};
	const look = (part: unknown, path: string): void => {
		if (typeof part !== 'object' || part === null) return;
		for (const [key, inner] of Object.entries(part)) {
			const place = path ? `${path}.${key}` : key;
			if (place === 'examples' || place === 'grondslagen' || place === 'placeholders') continue;
			if (typeof inner === 'string' && Object.hasOwn(known, key)) {
				const { ids, what } = known[key as keyof typeof known];
				if (!ids.has(inner)) report(place, inner, what);
			} else if (key === 'fact' && typeof inner === 'string') {
				const fact = facts.get(inner);
				if (!fact) report(place, inner, 'een vraag die in vragen.json staat');
				else checkOperator(part as Record<string, unknown>, fact, path, report);
			} else if (key === 'bewijsstukken' && Array.isArray(inner)) {
				inner.forEach((each, i) => {
					if (!documents.has(each.id))
						report(`${place}.${i}.id`, each.id, 'een papier dat in bewijsstukken.json staat');
					look(each, `${place}.${i}`);
				});
			} else if (key === 'grounds' && inner) {
				for (const [of, id] of Object.entries<string>(inner))
					if (!known.grondslag.ids.has(id)) report(`${place}.${of}`, id, known.grondslag.what);
			} else if (SHARES.includes(key) && typeof inner === 'number') {
				// 1e-7 would be read as another number.
				if (!/^\d+(\.\d{1,6})?$/.test(String(inner)))
					report(place, inner, 'een getal met hoogstens 6 cijfers achter de punt');
			} else if (key === 'choose' && Array.isArray(inner)) {
				inner.forEach((each, i) => {
					const last = i === inner.length - 1;
					if (last && each.when)
						report(`${place}.${i}`, 'een laatste keuze met "when"', 'een laatste keuze zonder "when"');
					if (!last && !each.when)
						report(`${place}.${i}`, 'een keuze zonder "when"', '"when", behalve bij de laatste keuze');
				});
				look(inner, place);
			} else look(inner, place);
		}
	};
	look(document, '');
	return findings;
}

const SHARES = ['share', 'dividedBy', 'margin'];
const NUMBERS = ['atMost', 'below', 'atLeast', 'above'];

function checkOperator(
	condition: Record<string, unknown>,
	fact: Fact,
	path: string,
	report: (path: string, found: unknown, expected: string) => void,
): void {
	const options = new Set(fact.options?.map(({ id }) => id));
	const number = NUMBERS.find((operator) => operator in condition);
	const { answer } = kindOf(fact);
	const isNumber = answer === 'number';
	if (number && !isNumber)
		report(`${path}.${number}`, `${number} bij "${fact.id}"`, 'alleen bij een leeftijd, aantal of bedrag');
	if ('includes' in condition) {
		if (answer !== 'options')
			report(`${path}.includes`, `includes bij "${fact.id}"`, 'alleen bij een vraag met meer antwoorden');
		else if (!options.has(condition.includes as string))
			report(`${path}.includes`, condition.includes, `1 van ${[...options].join(', ')}`);
	}
	const values = 'is' in condition ? [condition.is] : 'in' in condition ? (condition.in as unknown[]) : [];
	for (const value of values) {
		const place = `${path}.${'is' in condition ? 'is' : 'in'}`;
		if (answer === 'option' && !options.has(value as string))
			report(place, value, `1 van ${[...options].join(', ')}`);
		if (answer === 'boolean' && typeof value !== 'boolean') report(place, value, 'true of false');
		if (isNumber && !Number.isInteger(value)) report(place, value, 'een heel getal');
		if (answer === 'options') report(place, value, '"includes" bij een vraag met meer antwoorden');
	}
}

/** Steps are read from the top: only the last one has no condition. */
function checkOrder(file: RegelingFile): Finding[] {
	const findings: Finding[] = [];
	const look = (steps: readonly { id: string; when?: unknown }[], path: string) =>
		steps.forEach((step, i) => {
			const last = i === steps.length - 1;
			const report = (found: string, expected: string) =>
				findings.push({ file: regelingPath(file), path: `${path}.${i}`, found, expected });
			if (last && step.when)
				report(
					`laatste stap "${step.id}" met "when"`,
					'een laatste stap zonder "when": die geldt voor wie overblijft',
				);
			if (!last && !step.when)
				report(`stap "${step.id}" zonder "when"`, '"when", behalve bij de laatste stap');
		});
	if (!file.stopped && !file.steps.length)
		findings.push({
			file: regelingPath(file),
			path: 'steps',
			found: 'geen stappen',
			expected: 'minstens 1 stap',
		});
	look(file.steps, 'steps');
	file.steps.forEach((step, i) => {
		partsOf(step).forEach((part, j) => look(part.steps, `steps.${i}.bestOf.${j}.steps`));
	});
	return findings;
}

/** A value is a known amount, or openly unknown; and never defined by itself. */
function checkValues(file: RegelingFile): Finding[] {
	const findings: Finding[] = [];
	const report = (path: string, found: string, expected: string) =>
		findings.push({ file: regelingPath(file), path, found, expected });
	for (const [id, value] of Object.entries(file.values ?? {})) {
		const path = `values.${id}`;
		if (value.certainty === 'unknown' && value.amount !== undefined)
			report(`${path}.amount`, 'een bedrag bij certainty unknown', 'geen "amount" zolang het niet bekend is');
		if (value.certainty !== 'unknown' && value.amount === undefined)
			report(path, 'geen "amount"', 'een bedrag, of certainty unknown');
		if (value.oneOf && value.certainty !== 'unknown')
			report(`${path}.oneOf`, value.certainty, 'certainty unknown bij "oneOf"');
	}
	for (const kind of ['values', 'conditions'] as const)
		for (const id of Object.keys(file[kind] ?? {}))
			if (reaches(file, `${kind}.${id}`))
				report(`${kind}.${id}`, `"${id}" verwijst naar zichzelf`, 'iets dat niet naar zichzelf verwijst');
	for (const [path, limit] of limitsIn(file))
		if (holdsFact(file, limit)) report(path, 'een grens met een antwoord erin', 'een grens zonder "fact"');
	return findings;
}

/** Amounts and conditions that a part names, as `values.id` and `conditions.id`. */
const namedIn = (part: unknown): string[] =>
	typeof part !== 'object' || part === null
		? []
		: Object.entries(part).flatMap(([key, inner]) =>
				(key === 'value' || key === 'condition') && typeof inner === 'string'
					? [`${key}s.${inner}`]
					: namedIn(inner),
			);

function reaches(file: RegelingFile, start: string): boolean {
	const seen = new Set<string>();
	const at = (place: string): unknown => {
		const [kind, id] = place.split('.') as ['values' | 'conditions', string];
		return file[kind]?.[id];
	};
	const look = (place: string): boolean =>
		namedIn(at(place)).some((next) => {
			if (next === start) return true;
			if (seen.has(next)) return false;
			seen.add(next);
			return look(next);
		});
	return look(start);
}

/** Limits of comparisons, with their place. */
function limitsIn(part: unknown, path = ''): [string, unknown][] {
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([key, inner]): [string, unknown][] => {
		const place = path ? `${path}.${key}` : key;
		if (place === 'examples' || place === 'grondslagen') return [];
		return 'fact' in part && NUMBERS.includes(key) ? [[place, inner]] : limitsIn(inner, place);
	});
}

function holdsFact(file: RegelingFile, amount: unknown, seen = new Set<string>()): boolean {
	if (typeof amount !== 'object' || amount === null) return false;
	return Object.entries(amount).some(([key, inner]) => {
		if (key === 'when') return false;
		if (key === 'fact') return true;
		if (key === 'value' && typeof inner === 'string') {
			if (seen.has(inner)) return false;
			seen.add(inner);
			return holdsFact(file, file.values?.[inner], seen);
		}
		return holdsFact(file, inner, seen);
	});
}

/** Whatever a result can name has a name of its own. */
function checkNames(file: RegelingFile): Finding[] {
	const named: [string, string][] = [
		...Object.keys(file.values ?? {}).map((id): [string, string] => [`values.${id}`, id]),
		...Object.keys(file.conditions ?? {}).map((id): [string, string] => [`conditions.${id}`, id]),
		...file.steps.flatMap((step, i): [string, string][] => [
			[`steps.${i}.id`, step.id],
			...partsOf(step).map((part, j): [string, string] => [`steps.${i}.bestOf.${j}.id`, part.id]),
		]),
	];
	return named.flatMap(([path, id], i) =>
		named.findIndex(([, other]) => other === id) === i
			? []
			: [
					{
						file: regelingPath(file),
						path,
						found: id,
						expected: 'een kenmerk dat in dit bestand nog niet bestaat',
					},
				],
	);
}

/** A need is something that people tick. */
function checkNeeds(
	file: string,
	{ needs }: Pick<RegelingFile, 'needs'>,
	facts: readonly Fact[],
	at = '',
): Finding[] {
	const ticks = new Set(facts.filter(picksOptions).flatMap(optionIds));
	return (needs ?? []).flatMap((need, i) =>
		ticks.has(need)
			? []
			: [
					{
						file,
						path: `${at}needs.${i}`,
						found: need,
						expected: 'een keuze van een vraag met vinkjes uit vragen.json',
					},
				],
	);
}
