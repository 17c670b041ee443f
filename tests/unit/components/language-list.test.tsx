import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { LanguageList } from '../../../src/components/language-list';
import { languages } from '../../../src/i18n/languages';

afterEach(cleanup);

test('I-01, A-09: own name first, each in its own language; closes after a choice, with the focus', () => {
	const chosen: string[] = [];
	const { container } = render(
		<LanguageList
			label="Taal"
			languages={languages(['nl', 'en'])}
			current="nl"
			onChoose={(code) => chosen.push(code)}
		/>,
	);
	const list = container.querySelector('details') as HTMLDetailsElement;
	list.open = true;
	const buttons = [...container.querySelectorAll('button')];
	expect(buttons.map((button) => button.textContent)).toEqual(['Nederlands', 'English (Engels)']);
	expect(buttons.map((button) => button.getAttribute('aria-current'))).toEqual(['true', null]);
	expect(container.querySelector('bdi[lang=en]')?.textContent).toBe('English');
	fireEvent.click(buttons[1] as Element);
	expect(chosen).toEqual(['en']);
	expect(list.hasAttribute('open')).toBe(false);
	expect(document.activeElement?.tagName).toBe('SUMMARY');
});
