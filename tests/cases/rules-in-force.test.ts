/** Nothing rests on rules that are not in force, not looked after, or not known. */
import { describe, expect, test } from 'vitest';
import { programsOf } from '../../src/authoring/validation/examples';
import { compile } from '../../src/engine/compile/compile';
import { evaluate } from '../../src/engine/evaluate/evaluate';
import type { Answers } from '../../src/ruleset/answer';
import { assemble } from '../../src/ruleset/assemble';
import type { RegelingFile, Rules } from '../../src/ruleset/schema';
import { asKnownOn } from '../support/as-known';
import { base } from '../support/oracle/household';
import { resultOf, rules } from '../support/oracle/real';
import { outOfReach, type RegelingId, regelingen } from '../support/oracle/tables';

/** The last amounts are those of the second half of 2026, also when newer ones have come. */
const known = asKnownOn('2026-12-31', rules);
const programs = programsOf(known);

const h = (change: object): Answers => ({ ...base, ...change }) as Answers;
const at = (regeling: RegelingId, peildatum: string, change: object = {}) =>
	resultOf(evaluate(programs(peildatum), h(change)), regeling);

describe('versions', () => {
	test.each<[RegelingId, string, string | null]>([
		['u-pas', '2025-06-30', null],
		['u-pas', '2025-07-01', '2025-07-01'],
		['u-pas', '2026-06-30', '2025-07-01'],
		['u-pas', '2026-07-01', '2026-07-01'],
		['bijzondere-bijstand', '2025-09-30', null],
		['bijzondere-bijstand', '2025-10-01', '2025-10-01'],
		['medische-kosten', '2024-12-31', null],
		['medische-kosten', '2025-01-01', '2025-01-01'],
		['jongerentoeslag', '2024-12-31', null],
		['jongerentoeslag', '2025-01-01', '2025-01-01'],
		['jongerentoeslag', '2025-12-31', '2025-01-01'],
		['jongerentoeslag', '2026-01-01', '2026-01-01'],
	])('%s on %s: version %s', (regeling, peildatum, version) => {
		const result = at(regeling, peildatum);
		expect(result.version).toBe(version);
		if (version === null) {
			expect(result).toMatchObject({ outcome: 'ended', reason: 'before-first', missing: [], amounts: [] });
			expect(result.nearest).toBeNull();
		} else expect(result.outcome).not.toBe('ended');
	});

	test('a pass year that is over has expired: the next rules are not known', () => {
		expect(at('u-pas', '2027-07-01')).toMatchObject({ outcome: 'ended', reason: 'expired', version: null });
	});

	test('a regeling that was stopped says so from that day', () => {
		const last = known.regelingen.filter(({ id }) => id === 'u-pas').at(-1) as RegelingFile;
		const stop: RegelingFile = { ...last, validFrom: '2027-07-01', validTo: undefined, stopped: true };
		const stopped: Rules = { ...known, regelingen: [...known.regelingen, stop] };
		const on = (day: string) => resultOf(evaluate(compile(assemble(stopped, day)), h({})), 'u-pas');
		expect(on('2027-06-30').outcome).not.toBe('ended');
		expect(on('2027-07-01')).toMatchObject({ outcome: 'ended', reason: 'stopped', version: null });
	});

	test('nothing is asked for a regeling that is not in force', () => {
		const found = regelingen.map((id) => resultOf(evaluate(programs('2025-03-01'), {}), id));
		for (const { outcome, missing } of found) if (outcome === 'ended') expect(missing).toEqual([]);
		expect(found.flatMap(({ missing }) => missing)).not.toContain('opleiding');
	});
});

describe('reviewBy', () => {
	const withoutEnd = ({ regelingen }: Rules) =>
		regelingen.filter(({ validTo, stopped }) => validTo === undefined && !stopped);
	const open = withoutEnd(known);

	test('every version without an end has a day to look at it again', () => {
		for (const { id, validFrom, reviewBy } of withoutEnd(rules))
			expect([id, validFrom, reviewBy]).toEqual([id, validFrom, expect.any(String)]);
		expect(open.length).toBeGreaterThan(0);
	});

	const day = '2026-12-31';
	/** Only the day to look again is over: every amount is still known. */
	const overdue = programsOf({
		...known,
		regelingen: known.regelingen.map((file) => (file.reviewBy ? { ...file, reviewBy: '2026-12-30' } : file)),
	});
	const last = (id: RegelingId, change: object) => at(id, day, change);
	const late = (id: RegelingId, change: object) => resultOf(evaluate(overdue(day), h(change)), id);
	const all = open.map(({ id }) => id as RegelingId);
	const households: object[] = [
		{},
		{ woonplaats: 'elders' },
		{ kosten: ['inrichting', 'zorg'] },
		{ leeftijd: 12 },
		{ leeftijd: 19 },
		{ leeftijd: 19, 'kinderen-0-3': 1 },
		{ leeftijd: 70 },
		{ partner: true, 'leeftijd-partner': 33 },
		{ partner: true, 'leeftijd-partner': 70 },
		{ leeftijd: 70, partner: true, 'leeftijd-partner': 70 },
		{ leeftijd: 19, verblijf: 'geen' },
		{ 'kinderen-4-11': 1, inkomen: 900_000, verblijf: 'geen' },
	];
	const isOut = (id: RegelingId, change: object): boolean => outOfReach[id]({ ...base, ...change });

	test.each(all)('%s: after that day all is a maybe, but for a no by town, age or no child alone', (id) => {
		for (const change of households) {
			const { outcome, unconfirmed } = last(id, change);
			expect(unconfirmed).not.toContain(`${id}/reviewBy`);
			if (isOut(id, change)) expect([change, outcome]).toEqual([change, 'unlikely']);
			const after = late(id, change);
			expect([change, after.outcome]).toEqual([change, isOut(id, change) ? 'unlikely' : 'maybe']);
			expect(after.unconfirmed.includes(`${id}/reviewBy`)).toBe(!isOut(id, change));
			expect(after.missing).toEqual([]);
		}
	});

	test.each(all)('%s: the no that stands says why, and names nothing else', (id) => {
		const out = households.filter((change) => isOut(id, change));
		// Where a partner can bring it within reach, no such no stands.
		expect(out.length > 0).toBe(!['aio', 'toeslag-uwv'].includes(id));
		for (const change of out) {
			const { because, unconfirmed } = late(id, { ...change, inkomen: 900_000, verblijf: 'geen' });
			expect(because.length).toBeGreaterThan(0);
			for (const { fact } of because) expect(fact).toMatch(/^(woonplaats|leeftijd$|kinderen)/);
			// No source names an age for remission of local taxes: that no has to be confirmed itself.
			const isUnsourced = id === 'kwijtschelding' && because.some(({ fact }) => fact === 'leeftijd');
			expect(unconfirmed).toEqual(isUnsourced ? ['kwijtschelding/onder-18'] : []);
		}
	});

	test('a no that also rests on money or on where someone may stay is a maybe', () => {
		for (const change of [{ verblijf: 'geen' }, { inkomen: 900_000 }])
			expect([
				last('jongerentoeslag', { leeftijd: 19, ...change }).outcome,
				late('jongerentoeslag', { leeftijd: 19, ...change }).outcome,
			]).toEqual(['unlikely', 'maybe']);
	});

	test.each(all)('%s: after that day the same is asked', (id) => {
		const asked = (on: typeof programs, answers: Answers) => {
			const { missing, next } = resultOf(evaluate(on(day), answers), id);
			return { missing, next };
		};
		// For algemene bijstand nobody of 19 is asked anything, before or after: it starts at 21.
		const some: Answers[] = [{}, { woonplaats: 'utrecht' }, { woonplaats: 'utrecht', leeftijd: 19 }];
		for (const answers of some) expect(asked(overdue, answers)).toEqual(asked(programs, answers));
		expect(asked(programs, {}).missing.length).toBeGreaterThan(0);
	});
});

describe('norms that are not known', () => {
	test('a pass year goes on after the norms: what does not depend on them is still decided', () => {
		expect(at('u-pas', '2027-01-15', { woonplaats: 'elders' }).outcome).toBe('unlikely');
		expect(at('u-pas', '2027-01-15', { 'uitkering-gemeente': true }).outcome).toBe('likely');
		expect(at('u-pas', '2027-01-15', { opleiding: 'voltijd' }).outcome).toBe('unlikely');
		expect(at('u-pas', '2027-01-15', { woonplaats: 'elders' }).unconfirmed).toEqual([]);
		for (const inkomen of [0, 900000]) {
			const result = at('u-pas', '2027-01-15', { inkomen });
			expect(result.outcome).toBe('maybe');
			expect(result.unconfirmed).toContain('normen/norm-alleenstaande');
			expect(result.unconfirmed).not.toContain('normen/norm-samen');
		}
	});

	test('asking for an income that nothing can be compared with makes no sense', () => {
		const { missing } = at('u-pas', '2027-01-15', { inkomen: 'unknown' });
		expect(missing).toEqual([]);
	});

	test('a gap between norms is unknown, never the older amount', () => {
		const gap: Rules = {
			...known,
			normen: known.normen.filter(({ validFrom }) => validFrom !== '2026-07-01'),
		};
		const result = resultOf(evaluate(compile(assemble(gap, '2026-11-21')), h({ inkomen: 0 })), 'u-pas');
		expect(result.outcome).toBe('maybe');
		expect(result.unconfirmed).toContain('normen/norm-alleenstaande');
	});
});
