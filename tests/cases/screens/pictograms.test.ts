import { expect, test } from 'vitest';
import { Pictogram } from '../../../src/components/pictures/pictogram';
import { rules } from '../../support/oracle/real';

const icons = [...new Set([...rules.vragen.facts, ...rules.regelingen].map(({ icon }) => icon))];

test.each(icons)('there is a drawing of "%s"', (name) => {
	expect(Pictogram({ name })).not.toBeNull();
});
