import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import questions from '../../../rules/vragen.json';
import { Pictogram } from '../../../src/components/pictogram';

afterEach(cleanup);

const folder = 'rules/regelingen';
const regelingen = readdirSync(folder).flatMap((id) =>
	readdirSync(`${folder}/${id}`).map(
		(file) => JSON.parse(readFileSync(`${folder}/${id}/${file}`, 'utf8')) as { icon: string },
	),
);
const icons = [...new Set([...questions.facts, ...regelingen].map(({ icon }) => icon))];

test.each(icons)('there is a drawing of "%s", and it says nothing by itself (A-17)', (name) => {
	const svg = render(<Pictogram name={name} />).container.querySelector('svg');
	expect(svg?.getAttribute('aria-hidden')).toBe('true');
	expect(svg?.textContent).toBe('');
});

test('an unknown name is no picture, and no error', () => {
	expect(render(<Pictogram name="eenhoorn" />).container.innerHTML).toBe('');
});
