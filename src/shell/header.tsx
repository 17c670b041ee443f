/** On top of every screen: the way back, reading aloud, letters, language. */
import { DisplayPanel } from '../components/display-panel';
import { LanguageList } from '../components/language-list';
import type { LanguageChoice } from '../i18n/language-choice';
import type { ReadAloud } from '../i18n/read-aloud';
import { useWords } from '../i18n/words';
import { textOfScreen } from '../screens/glossary';
import { type Display, TEXT_SIZES } from '../session/device/display';
import type { Visit } from '../session/visit';
import { Later } from './screens';
import './header.css';

interface Props {
	visit: Visit;
	choice: LanguageChoice;
	display: Display;
	voice: ReadAloud;
	/** Where this screen is; the way to skip to its text. */
	address: string;
	/** Null where there is nothing before this screen. */
	back: string | null;
}

export function Header({ visit, choice, display, voice, address, back }: Props) {
	const { t, plain, language, beside } = useWords();
	const { mode } = visit;
	const size = display.size.value;
	// The first screen of a public device has large buttons for it, and nothing to hide.
	const attracts = mode.attracts && back === null;
	return (
		<header class="top">
			<a
				class="skip"
				href={address}
				onClick={(event) => {
					event.preventDefault();
					document.querySelector('h1')?.focus();
				}}
			>
				{t('nav.skip')}
			</a>
			{back && !visit.alone.value && (
				<a class="back" href={back}>
					{t('nav.back')}
				</a>
			)}
			<div class="tools">
				<Later extra>
					{({ Listen, sentencesIn }) => (
						<Listen
							languages={[language, ...(beside ? [beside] : [])].filter(({ code }) => voice.can(code))}
							speaking={voice.speaking.value}
							start={t('listen.start')}
							stop={t('listen.stop')}
							onStart={(code) => voice.read(sentencesIn(textOfScreen(), code), code)}
							onStop={voice.stop}
						/>
					)}
				</Later>
				<DisplayPanel
					open={t('display.open')}
					smaller={plain('display.smaller')}
					larger={plain('display.larger')}
					contrast={t('display.contrast')}
					size={t('display.size', { n: size + 1, most: TEXT_SIZES.length })}
					atSmallest={size === 0}
					atLargest={size === TEXT_SIZES.length - 1}
					harder={display.contrast.value}
					onResize={display.resize}
					onContrast={display.toggleContrast}
				/>
				{mode.hides === 'top' && !attracts && (
					<button type="button" class="tool" onClick={() => (visit.covered.value = true)}>
						{t('cover.hide')}
					</button>
				)}
				{mode.bothAtOnce && <Both choice={choice} alone={visit.alone.value} />}
				{!attracts && (
					<LanguageList
						label={plain('nav.language')}
						languages={choice.languages}
						current={language.code}
						onChoose={choice.choose}
					>
						{!mode.bothAtOnce && <Both choice={choice} alone={visit.alone.value} />}
					</LanguageList>
				)}
			</div>
		</header>
	);
}

/** Dutch beside the other language, on or off. Nothing to add when it is Dutch already. */
function Both({ choice: { both }, alone }: { choice: LanguageChoice; alone: boolean }) {
	const { t, language } = useWords();
	if (language.code === 'nl' || alone) return null;
	return (
		<button
			type="button"
			class="tool"
			aria-pressed={both.value}
			onClick={() => {
				both.value = !both.value;
			}}
		>
			{t('both.on')}
		</button>
	);
}
