import { expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { assemble } from '../../../src/ruleset/assemble';
import { tellsHealth } from '../../../src/session/take-along/without-health';
import { known } from '../../support/oracle/real';
import { regelingen } from '../../support/oracle/tables';

test.each([
	['2026-11-21', 'in force'],
	['2028-01-01', 'after the day to look at it again'],
])('R-13: of these, medical costs and studietoeslag tell something about health (%s, %s)', (peildatum) => {
	const told = tellsHealth(compile(assemble(known, peildatum)));
	expect(regelingen.filter((id) => told.has(id))).toEqual(['medische-kosten', 'studietoeslag']);
});
