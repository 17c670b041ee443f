// @vitest-environment happy-dom
/** Headless browsers have no voices: these are stubs with the shape of the real ones. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createReadAloud } from '../../../src/i18n/read-aloud';
import { sentencesIn } from '../../../src/i18n/sentences';

interface Spoken {
	text: string;
	lang: string;
	voice: { name: string };
	onend?: () => void;
	onerror?: () => void;
	onstart?: () => void;
}

function windowWith(voices: { name: string; lang: string; localService: boolean }[]) {
	const spoken: Spoken[] = [];
	let cancelled = 0;
	const target = new EventTarget();
	const speechSynthesis = Object.assign(target, {
		getVoices: () => voices,
		speak: (utterance: Spoken) => spoken.push(utterance),
		cancel: () => cancelled++,
	});
	class SpeechSynthesisUtterance {
		constructor(readonly text: string) {}
	}
	const window = { speechSynthesis, SpeechSynthesisUtterance, addEventListener() {} };
	return { window: window as never, spoken, voices, target, cancelled: () => cancelled };
}

const HERE = { name: 'here', lang: 'nl-NL', localService: true };
const THERE = { name: 'there', lang: 'ar-SA', localService: false };

function page(html: string): Element {
	document.documentElement.lang = 'nl';
	document.body.innerHTML = `<main>${html}</main>`;
	return document.querySelector('main') as Element;
}

beforeEach(() => document.body.replaceChildren());

describe('A-14: reading aloud', () => {
	test('only with a voice of the device itself, in the right language', () => {
		const voice = createReadAloud(windowWith([HERE, THERE]).window);
		expect([voice.can('nl'), voice.can('ar'), voice.can('ti')]).toEqual([true, false, false]);
	});
	test('voices that arrive late are found', () => {
		const device = windowWith([]);
		const voice = createReadAloud(device.window);
		expect(voice.can('nl')).toBe(false);
		device.voices.push(HERE);
		device.target.dispatchEvent(new Event('voiceschanged'));
		expect(voice.can('nl')).toBe(true);
	});
	test('a browser without speech has no button and no trouble', () => {
		const voice = createReadAloud({ addEventListener() {} } as never);
		expect(voice.can('nl')).toBe(false);
		expect(() => voice.stop()).not.toThrow();
	});
	test('sentence by sentence, in the order of the screen; each says its language', () => {
		const device = windowWith([HERE]);
		const voice = createReadAloud(device.window);
		voice.read(
			sentencesIn(page('<h1>Hoe oud ben je?</h1><p>Eerst dit. Dan dat.</p><label>18 jaar</label>'), 'nl'),
			'nl',
		);
		const said: string[] = [];
		for (let i = 0; device.spoken[i]; i++) {
			const { text, lang, onend } = device.spoken[i] as Spoken;
			said.push(`${lang} ${text}`);
			onend?.();
		}
		expect(said).toEqual(['nl-NL Hoe oud ben je?', 'nl-NL Eerst dit.', 'nl-NL Dan dat.', 'nl-NL 18 jaar']);
		expect(voice.speaking.value).toBeNull();
	});
	test('stopping is silence, also for what would have come next', () => {
		const device = windowWith([HERE]);
		const voice = createReadAloud(device.window);
		voice.read(sentencesIn(page('<p>Eerst dit. Dan dat.</p>'), 'nl'), 'nl');
		expect(voice.speaking.value).toBe('nl');
		voice.stop();
		device.spoken[0]?.onend?.();
		expect(device.spoken).toHaveLength(1);
		expect(voice.speaking.value).toBeNull();
		expect(device.cancelled()).toBeGreaterThan(0);
	});
	test('a voice that breaks down falls silent', () => {
		const device = windowWith([HERE]);
		const voice = createReadAloud(device.window);
		voice.read(sentencesIn(page('<p>Eerst dit.</p>'), 'nl'), 'nl');
		device.spoken[0]?.onerror?.();
		expect(voice.speaking.value).toBeNull();
	});
});

describe('what is read', () => {
	const texts = (html: string, lang = 'nl') => sentencesIn(page(html), lang).map(({ text }) => text);
	test('a browser that does not know sentences still reads all of them', () => {
		const { Segmenter } = Intl;
		Reflect.deleteProperty(Intl, 'Segmenter');
		try {
			expect(texts('<p>Eerste zin. Tweede <b>zin</b>?</p><p>Derde zin.</p>')).toEqual([
				'Eerste zin. Tweede zin?',
				'Derde zin.',
			]);
		} finally {
			Object.assign(Intl, { Segmenter });
		}
	});

	test('not what is hidden, folded, or an answer in company', () => {
		expect(
			texts(`<p>Wel.</p><p hidden>Niet.</p><p aria-hidden="true">Niet.</p><p data-silent>Niet.</p>
				<details><summary>Kop</summary><p>Niet.</p></details><p>Nog <span class="unseen">niet</span> wel.</p>`),
		).toEqual(['Wel.', 'Kop', 'Nog  wel.']);
	});
	test('of two languages on the screen only the one that is asked for', () => {
		const html = '<p><span class="pair"><span lang="en">Yes.</span><span lang="nl">Ja.</span></span></p>';
		expect(texts(html, 'nl')).toEqual(['Ja.']);
		expect(texts(html, 'en')).toEqual(['Yes.']);
	});
	test('a sentence runs on through an amount or a name, and lights up as a whole', () => {
		const [sentence] = sentencesIn(
			page('<p>Je krijgt <bdi>€ 40</bdi> op de <bdi>U-pas</bdi>. Mooi.</p>'),
			'nl',
		);
		expect(sentence?.text).toBe('Je krijgt € 40 op de U-pas.');
		expect(sentence?.range.toString().trim()).toBe('Je krijgt € 40 op de U-pas.');
	});
	test('nothing twice, when one thing stands in another', () => {
		expect(texts('<ul><li><p>Een.</p></li></ul>')).toEqual(['Een.']);
	});
});
