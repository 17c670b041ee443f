/**
 * Rules that a drawing is bad at, each larger and larger until it takes a second: what an author should not write,
 * and from where it hurts. `npx tsx tests/bench/growth/worst.ts`, also part of `npm run -s bench:growth`.
 */
import { fileURLToPath } from 'node:url';
import { readRules } from '../../../src/authoring/read-rules';
import { compile } from '../../../src/engine/compile/compile';
import { forEachNode } from '../../../src/engine/diagram/diagram';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { assemble } from '../../../src/ruleset/assemble';
import {
	type Amount,
	type Condition,
	type Fact,
	type Part,
	type RegelingFile,
	type Rules,
	rulesFile,
	type Step,
} from '../../../src/ruleset/schema';
import { figure } from '../measure';
import { PEILDATUM } from './rules';

const LIMIT = 1000;
const LARGEST = 40;

interface Rule {
	facts: Fact[];
	steps: Step[];
}
const footing = { grondslag: 'programma', certainty: 'confirmed' } as const;
const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
	...{ id, kind: 'yes-no', ask: 'detail', part: 'jij', effort: 1, sensitivity: 'none', icon: 'huis' },
	...more,
});
const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
const yes = (fact: string): Condition => ({ fact, is: true });
const oneStep = (when: Condition): Step[] => [
	{ id: 'past', when, outcome: 'likely', ...footing },
	{ id: 'anders', outcome: 'unlikely', ...footing },
];
const pairs = (n: number): Condition => ({
	any: count(n).map((i) => ({ all: [yes(`a-${i}`), yes(`b-${i}`)] })),
});

const FAMILIES: Record<string, (n: number) => Rule> = {
	'one of n pairs of yes/no, the two of a pair far apart in vragen.json': (n) => ({
		facts: [...count(n).map((i) => fact(`a-${i}`)), ...count(n).map((i) => fact(`b-${i}`))],
		steps: oneStep(pairs(n)),
	}),
	'the same, the two of a pair beside each other': (n) => ({
		facts: count(n).flatMap((i) => [fact(`a-${i}`), fact(`b-${i}`)]),
		steps: oneStep(pairs(n)),
	}),
	'an income limit that is a sum of n supplements, each with a question of its own': (n) => ({
		facts: [...count(n).map((i) => fact(`a-${i}`)), fact('geld', { kind: 'money' })],
		steps: oneStep({
			fact: 'geld',
			atMost: {
				sum: count(n).map(
					(i): Amount => ({
						choose: [{ when: yes(`a-${i}`), amount: 10_000 + 97 * i * i * i }, { amount: 0 }],
					}),
				),
			},
		}),
	}),
	'the best of n kinds of costs, each with an income limit and a savings limit of its own': (n) => ({
		facts: [
			fact('soort', { kind: 'set', options: count(n).map((i) => ({ id: `k-${i}` })) }),
			fact('geld', { kind: 'money' }),
			fact('spaargeld', { kind: 'money' }),
		],
		steps: [
			{
				id: 'soorten',
				bestOf: count(n).map(
					(i): Part => ({
						id: `soort-${i}`,
						when: { fact: 'soort', includes: `k-${i}` },
						steps: oneStep({
							all: [
								{ fact: 'geld', atMost: 100_000 + 1000 * i },
								{ fact: 'spaargeld', atMost: 500_000 - 1000 * i },
							],
						}).map((step) => ({ ...step, id: `${step.id}-${i}` })) as Part['steps'],
						...footing,
					}),
				),
				...footing,
			},
		],
	}),
	'the same with an income limit only': (n) => ({
		facts: [
			fact('soort', { kind: 'set', options: count(n).map((i) => ({ id: `k-${i}` })) }),
			fact('geld', { kind: 'money' }),
		],
		steps: [
			{
				id: 'soorten',
				bestOf: count(n).map(
					(i): Part => ({
						id: `soort-${i}`,
						when: { fact: 'soort', includes: `k-${i}` },
						steps: oneStep({ fact: 'geld', atMost: 100_000 + 1000 * i }).map((step) => ({
							...step,
							id: `${step.id}-${i}`,
						})) as Part['steps'],
						...footing,
					}),
				),
				...footing,
			},
		],
	}),
};

const madeUp = ({ id, kind, options = [] }: Fact): Rules['aannames']['facts'][number] => ({
	fact: id,
	draws: [
		kind === 'money'
			? { ranges: [{ from: 0, to: 600_000, share: 1 }] }
			: kind === 'set'
				? { chances: Object.fromEntries(options.map((option) => [option.id, 0.5])) }
				: { chance: 0.5 },
	],
});

/** A folder with this one rule. */
function folder(real: Rules, { facts, steps }: Rule): Rules {
	const { warnings, bewijsstukken, values, conditions, highest, validTo, ...pattern } = real.regelingen.find(
		({ validFrom, validTo: end = PEILDATUM, stopped }) =>
			!stopped && validFrom <= PEILDATUM && end >= PEILDATUM,
	) as RegelingFile;
	const file: RegelingFile = { ...pattern, grondslagen: {}, steps, gives: [], discretion: [], apply: [] };
	return {
		...real,
		vragen: { facts },
		aannames: { note: '', facts: facts.map(madeUp) },
		elders: { ...real.elders, elders: [] },
		bewijsstukken: { bewijsstukken: [] },
		regelingen: [file],
	};
}

/** @returns a table in Markdown */
export function worst(real: Rules): string {
	const rows = Object.entries(FAMILIES).map(([name, make]) => {
		for (let n = 2; ; n++) {
			const rules = folder(real, make(n));
			rulesFile.parse(rules);
			const start = performance.now();
			const program = compile(assemble(rules, PEILDATUM));
			const [regeling] = program.regelingen;
			if (regeling?.status !== 'in-force') throw new Error(`${name}: no rule of ${PEILDATUM}`);
			const drawn = regeling.compiled.decision.open;
			const compiled = performance.now();
			let nodes = 0;
			forEachNode(drawn, () => nodes++);
			const took = compiled - start;
			if (took < LIMIT && n < LARGEST) continue;
			const before = performance.now();
			evaluate(program, {});
			return `| ${name} | ${took < LIMIT ? `not by ${n}` : n} | ${figure(took)} | ${nodes.toLocaleString('en')} | ${figure(performance.now() - before)} |`;
		}
	});
	return `| rule | compiling takes a second from n = | ms | nodes | first answer, ms |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(worst(readRules('rules')));
