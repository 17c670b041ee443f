/** What a synthesizer makes of a text: phonemes, no sound. */
import { spawnSync } from 'node:child_process';

/** Language → voice of espeak-ng. It has none for Tigrinya. */
export const VOICES: Readonly<Record<string, string>> = {
	nl: 'nl',
	en: 'en-gb',
	ar: 'ar',
	tr: 'tr',
	fa: 'fa',
	uk: 'uk',
	pl: 'pl',
};

/** @throws before anything is built, when there is nothing to speak with */
export default function setup(): void {
	if (spawnSync('espeak-ng', ['--version']).status !== 0)
		throw new Error('espeak-ng is missing: apt-get install espeak-ng');
}

const spoken = new Map<string, string>();

/** @returns phonemes in IPA, one line; where the voice changed over to another, that voice in brackets: "(en)" */
export function transcript(text: string, voice: string): string {
	const key = `${voice} ${text}`;
	const known = spoken.get(key);
	if (known !== undefined) return known;
	const { stdout, status, stderr } = spawnSync('espeak-ng', ['-q', '--ipa', '-v', voice, '--stdin'], {
		input: text,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`espeak-ng, ${voice}: ${stderr}`);
	const phonemes = stdout.replace(/\s+/g, ' ').trim();
	spoken.set(key, phonemes);
	return phonemes;
}
