/**
 * The four regelingen on 21 November 2026 as plain TypeScript, for a household of which everything is known:
 * the limit of what an engine could reach. No reasons, no missing facts, no other day; amounts are worked out
 * beforehand, in whole cents.
 */
import type { Answers } from '../../src/ruleset/answer';
import { cents } from './cents';

const [UNLIKELY, MAYBE, LIKELY] = [0, 1, 2] as const;
type Verdict = 0 | 1 | 2;
type Norm = keyof typeof norms;

/** Eurocents a month including holiday pay, from 2026-07-01. */
const norms = {
	alone: 141946,
	together: 202779,
	aloneAow: 158734,
	togetherAow: 217610,
	youngAlone: 35042,
	youngBoth: 70084,
	youngBothChild: 110640,
	youngOne: 136432,
	youngOneChild: 176988,
	institutionAlone: 44944 + 4700,
	institutionTogether: 69911 + 10600,
};
/** Each limit once: with holiday pay in the monthly amount (1), or paid apart (0). */
const limits = (share: number) =>
	Object.fromEntries(
		Object.entries(norms).map(([norm, amount]) => [
			norm,
			[cents(amount, share * 0.95), cents(amount, share)],
		]),
	) as Record<Norm, [number, number]>;
const [sureOfPass, endOfPass, special, plain] = [
	limits(1.25 * 0.9),
	limits(1.25 * 1.1),
	limits(1.25),
	limits(1),
];
/** Income below this leaves something to add for someone of 18, 19 or 20. */
const youngTotal = { alone: 111266, both: 146308, bothChild: 186864, one: 202779, aow: 217610 };
/** Nobody knows whether two of 18 to 20 get the increase once or twice. */
const youngTwice = 202779;
const apart = (total: number, every: 0 | 1) => (every ? total : cents(total, 0.95));

interface Known {
	woonplaats: string;
	leeftijd: number;
	partner: boolean;
	'leeftijd-partner'?: number;
	'kinderen-0-3': number;
	'kinderen-4-11': number;
	'kinderen-12-17': number;
	inkomen: number;
	'vakantiegeld-elke-maand': boolean;
	vermogen: number;
	'uitkering-gemeente': boolean;
	opleiding: string;
	studiefinanciering: boolean;
	schuldhulp: boolean;
	kosten: readonly string[];
	thuiswonend: boolean;
	ouders: string;
	instelling: boolean;
	verblijf: string;
}

const isYoung = (age: number): boolean => age >= 18 && age < 21;
const partnerAge = (of: Known): number => (of.partner ? (of['leeftijd-partner'] as number) : Number.NaN);
const hasChild = (of: Known): boolean =>
	of['kinderen-0-3'] > 0 || of['kinderen-4-11'] > 0 || of['kinderen-12-17'] > 0;
const passes = ({ verblijf }: Known): boolean =>
	verblijf === 'nederlands' || verblijf === 'vergunning' || verblijf === 'eu-langer-dan-3-maanden';

function pass(of: Known): Verdict {
	if (of.woonplaats === 'elders') return UNLIKELY;
	if (of.leeftijd < 18) return MAYBE;
	if (of['uitkering-gemeente']) return LIKELY;
	if (of.opleiding === 'voltijd' && !hasChild(of)) return UNLIKELY;
	if (partnerAge(of) < 18) return MAYBE;
	const aow = of.leeftijd >= 67 || partnerAge(of) >= 67;
	const norm = of.partner ? (aow ? 'togetherAow' : 'together') : aow ? 'aloneAow' : 'alone';
	const every = of['vakantiegeld-elke-maand'] ? 1 : 0;
	if (of.inkomen <= sureOfPass[norm][every]) return LIKELY;
	return of.inkomen <= endOfPass[norm][every] || of.schuldhulp ? MAYBE : UNLIKELY;
}

function ownNorm(of: Known): Norm {
	if (of.instelling) return of.partner ? 'institutionTogether' : 'institutionAlone';
	const other = partnerAge(of);
	if (of.partner && (of.leeftijd >= 67 || other >= 67)) return 'togetherAow';
	if (isYoung(of.leeftijd) && isYoung(other)) return hasChild(of) ? 'youngBothChild' : 'youngBoth';
	if (isYoung(of.leeftijd) || isYoung(other))
		return of.partner ? (hasChild(of) ? 'youngOneChild' : 'youngOne') : 'youngAlone';
	return of.partner ? 'together' : of.leeftijd >= 67 ? 'aloneAow' : 'alone';
}

function specialCosts(of: Known): Verdict {
	if (of.woonplaats !== 'utrecht' || of.leeftijd < 18 || of.verblijf === 'geen') return UNLIKELY;
	if (!of.kosten.some((kind) => kind !== 'zorg')) return UNLIKELY;
	if (!passes(of) || partnerAge(of) < 18) return MAYBE;
	const norm = ownNorm(of);
	const every = of['vakantiegeld-elke-maand'] ? 1 : 0;
	for (const kind of of.kosten) {
		if (kind === 'zorg' || kind === 'anders' || kind === 'school' || kind === 'baby') continue;
		const lower = kind === 'bewindvoering' || kind === 'woonkosten';
		const most = (lower ? plain : special)[norm][every];
		const spared = kind === 'witgoed' ? of.vermogen < norms[norm] : of.vermogen <= norms[norm];
		if (of.inkomen <= most && spared) return LIKELY;
	}
	return MAYBE;
}

function medical(of: Known): Verdict {
	const no = of.woonplaats !== 'utrecht' || of.leeftijd < 18 || of.verblijf === 'geen';
	return no || !of.kosten.includes('zorg') ? UNLIKELY : MAYBE;
}

function young(of: Known): Verdict {
	const own = isYoung(of.leeftijd);
	const other = partnerAge(of);
	if (of.woonplaats !== 'utrecht' || of.leeftijd < 18 || !(own || isYoung(other))) return UNLIKELY;
	if (of.verblijf === 'geen' || of.verblijf === 'oekraine') return UNLIKELY;
	if (own && (of.ouders === 'kunnen-betalen' || of.instelling || of.studiefinanciering)) return UNLIKELY;
	const child = hasChild(of);
	if (of.vermogen > (of.partner || child ? 1600000 : 800000)) return UNLIKELY;
	if (other < 18) return MAYBE;
	const every = of['vakantiegeld-elke-maand'] ? 1 : 0;
	const both = own && isYoung(other);
	const aow = of.partner && (of.leeftijd >= 67 || other >= 67);
	const total = both ? (child ? 'bothChild' : 'both') : aow ? 'aow' : of.partner ? 'one' : 'alone';
	if (of.inkomen >= apart(youngTotal[total], every))
		return both && of.inkomen < apart(youngTwice, every) ? MAYBE : UNLIKELY;
	return !own || !passes(of) || of.thuiswonend ? MAYBE : LIKELY;
}

/** @returns the outcomes in the order of their ids: bijzondere-bijstand, jongerentoeslag, medische-kosten, u-pas */
export function byHand(answers: Answers): Verdict[] {
	const of = answers as unknown as Known;
	return [specialCosts(of), young(of), medical(of), pass(of)];
}
