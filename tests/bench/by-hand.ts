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
	// With the increase for who has no parents to turn to, and no more than from 21.
	youngAloneUp: 35042 + 76224,
	youngBothUp: 70084 + 76224,
	youngBothChildUp: 110640 + 76224,
	youngOneUp: 202779,
	youngOneChildUp: 202779,
	youngAowUp: 136432 + 76224,
	youngAowChildUp: 217610,
	// Half of the norm for two, with a partner under 18.
	half: 202779 / 2,
	halfAow: 217610 / 2,
	halfYoung: 70084 / 2,
	halfYoungChild: 110640 / 2,
	halfYoungUp: 70084 / 2 + 76224,
	halfYoungChildUp: 110640 / 2 + 76224,
	institutionAlone: 44944 + 4700,
	institutionTogether: 69911 + 10600,
	// With one, two or three adults in the house, or more: the lowest of those.
	aloneWith1: 101390,
	aloneWith2: 87871,
	aloneWith3: 81112,
	aloneWith4: 60834,
	togetherWith1: 175742,
	togetherWith2: 162224,
	togetherWith3: 154112,
	togetherWith4: 121668,
	aloneAowWith1: 108805,
	aloneAowWith2: 94298,
	aloneAowWith3: 87044,
	aloneAowWith4: 65283,
	togetherAowWith1: 188596,
	togetherAowWith2: 174088,
	togetherAowWith3: 165384,
	togetherAowWith4: 130566,
};
const adults = { een: 1, twee: 2, drie: 3, 'vier-of-meer': 4 } as const;
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
	huisgenoten: 'geen' | keyof typeof adults;
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
	const child = hasChild(of);
	if (of.opleiding === 'voltijd' && !child) return of.thuiswonend && of.inkomen <= 0 ? MAYBE : UNLIKELY;
	const aow = of.leeftijd >= 67 || partnerAge(of) >= 67;
	const norm = of.partner ? (aow ? 'togetherAow' : 'together') : aow ? 'aloneAow' : 'alone';
	const every = of['vakantiegeld-elke-maand'] ? 1 : 0;
	if (of.opleiding === 'inburgering' && !child && of.inkomen <= endOfPass[norm][every]) return MAYBE;
	// Nobody knows which norm counts with a partner under 18: half of that for two is the lowest.
	const lowest = partnerAge(of) < 18 ? (of.leeftijd >= 67 ? 'halfAow' : 'half') : norm;
	if (of.inkomen <= sureOfPass[lowest][every]) return LIKELY;
	return of.inkomen <= endOfPass[norm][every] || of.schuldhulp ? MAYBE : UNLIKELY;
}

/** The lowest of the norms that can be meant; null where none is known. */
function ownNorm(of: Known): Norm | null {
	const other = partnerAge(of);
	if (of.instelling) {
		if (other < 18) return null;
		return of.partner ? 'institutionTogether' : 'institutionAlone';
	}
	const young = isYoung(of.leeftijd);
	const up = young && of.ouders !== 'kunnen-betalen';
	const aow = of.leeftijd >= 67 || other >= 67;
	const child = hasChild(of);
	if (other < 18) {
		if (!young) return aow ? 'halfAow' : 'half';
		return up ? (child ? 'halfYoungChildUp' : 'halfYoungUp') : child ? 'halfYoungChild' : 'halfYoung';
	}
	if (young && isYoung(other))
		return up ? (child ? 'youngBothChildUp' : 'youngBothUp') : child ? 'youngBothChild' : 'youngBoth';
	if (young || isYoung(other)) {
		if (!of.partner) return up ? 'youngAloneUp' : 'youngAlone';
		if (!up) return child ? 'youngOneChild' : 'youngOne';
		return aow ? (child ? 'youngAowChildUp' : 'youngAowUp') : child ? 'youngOneChildUp' : 'youngOneUp';
	}
	return of.partner ? (aow ? 'togetherAow' : 'together') : aow ? 'aloneAow' : 'alone';
}

/** The same for what comes in: others in the house bring it down. */
function incomeNorm(of: Known, own: Norm): Norm | null {
	const other = partnerAge(of);
	if (of.huisgenoten === 'geen' || of.instelling || isYoung(of.leeftijd) || isYoung(other)) return own;
	if (other < 18) return null;
	return `${own as 'alone' | 'together' | 'aloneAow' | 'togetherAow'}With${adults[of.huisgenoten]}`;
}

function specialCosts(of: Known): Verdict {
	if (of.woonplaats !== 'utrecht' || of.leeftijd < 18 || of.verblijf === 'geen') return UNLIKELY;
	if (!of.kosten.some((kind) => kind !== 'zorg')) return UNLIKELY;
	if (!passes(of)) return MAYBE;
	const norm = ownNorm(of);
	const incomes = norm && incomeNorm(of, norm);
	if (!norm || !incomes) return MAYBE;
	const every = of['vakantiegeld-elke-maand'] ? 1 : 0;
	for (const kind of of.kosten) {
		if (kind === 'zorg' || kind === 'anders' || kind === 'school' || kind === 'baby') continue;
		const lower = kind === 'bewindvoering' || kind === 'woonkosten';
		const most = (lower ? plain : special)[incomes][every];
		const spared = kind === 'witgoed' ? of.vermogen < plain[norm][1] : of.vermogen <= plain[norm][1];
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
