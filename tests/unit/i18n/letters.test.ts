// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { redrawWhenLettersCome } from '../../../src/i18n/letters';

test('text is laid out again each time letters arrive, by a hair', () => {
	const fonts = new EventTarget();
	const { documentElement } = document;
	const stop = redrawWhenLettersCome({ fonts, documentElement } as never);
	const hairs = [0, 1, 2].map(() => {
		fonts.dispatchEvent(new Event('loadingdone'));
		return documentElement.style.getPropertyValue('--hair');
	});
	expect(hairs).toEqual(['0.01px', '0px', '0.01px']);
	stop();
	fonts.dispatchEvent(new Event('loadingdone'));
	expect(documentElement.style.getPropertyValue('--hair')).toBe('0.01px');
});

test('a browser without a list of fonts is no trouble', () => {
	expect(() => redrawWhenLettersCome({ documentElement: document.documentElement } as never)()).not.toThrow();
});
