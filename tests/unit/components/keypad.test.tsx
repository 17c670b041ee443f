import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { Keypad } from '../../../src/components/keypad';
import { TypedField } from '../../../src/components/typed-field';

afterEach(cleanup);

function Fields({ open }: { open: boolean }) {
	const [first, setFirst] = useState('');
	const [second, setSecond] = useState('');
	const field = (id: string, value: string, type: (value: string) => void) => (
		<TypedField
			id={id}
			label={id}
			value={value}
			error={null}
			keys={
				<Keypad
					field={id}
					open={open && id === 'first'}
					label="Cijfers"
					erase="Wis"
					done="Klaar"
					value={value}
					onType={type}
				/>
			}
			onType={type}
		/>
	);
	return (
		<>
			{field('first', first, setFirst)}
			{field('second', second, setSecond)}
		</>
	);
}

const show = (open = true) => {
	const { container } = render(<Fields open={open} />);
	const input = (id: string) => container.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
	const press = (...labels: string[]) => {
		for (const label of labels) {
			const button = [...container.querySelectorAll('button')].find((e) => e.textContent === label);
			fireEvent.click(button as Element);
		}
	};
	return { container, input, press };
};

test('K-04: real buttons write and erase; the keyboard of the device stays away', () => {
	const { container, input, press } = show();
	expect(input('first').inputMode).toBe('none');
	expect(container.querySelectorAll('[role=group] button[type=button]')).toHaveLength(12);
	press('1', '2', '5', '0');
	expect(input('first').value).toBe('1250');
	press('Wis');
	expect(input('first').value).toBe('125');
});

test('K-04: a real keyboard goes on working', () => {
	const { input, press } = show();
	fireEvent.input(input('first'), { target: { value: '12,5' } });
	press('0');
	expect(input('first').value).toBe('12,50');
});

test('one set of keys at a time, below the field that is being filled in', () => {
	const { container, input, press } = show(false);
	const groups = () => container.querySelectorAll('[role=group]');
	expect(groups()).toHaveLength(0);
	fireEvent.focusIn(input('second'));
	expect(groups()).toHaveLength(1);
	press('7');
	expect([input('first').value, input('second').value]).toEqual(['', '7']);
	fireEvent.focusIn(input('first'));
	expect(groups()).toHaveLength(1);
	press('8', 'Klaar');
	expect([input('first').value, input('second').value]).toEqual(['8', '7']);
	expect(groups()).toHaveLength(0);
	fireEvent.click(input('first'));
	expect(groups()).toHaveLength(1);
});

test('a field without keys asks the device for its own', () => {
	const { container } = render(<TypedField label="x" value="" error={null} onType={() => {}} />);
	expect(container.querySelector('input')?.inputMode).toBe('decimal');
});
