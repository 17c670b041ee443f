/** One button per language that the device can read aloud; none when it cannot. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../i18n/languages';
import './listen.css';

interface Props {
	/** Only those with a voice on this device. */
	languages: readonly Language[];
	/** The language that is being read now. */
	speaking: string | null;
	start: ComponentChildren;
	stop: ComponentChildren;
	onStart: (code: string) => void;
	onStop: () => void;
}

export const Listen = ({ languages, speaking, start, stop, onStart, onStop }: Props) => (
	<>
		{languages.map(({ code, own, dir }) => (
			<button
				type="button"
				class="listen"
				key={code}
				onClick={() => (speaking === code ? onStop() : onStart(code))}
			>
				{speaking === code ? stop : start}
				{languages.length > 1 && (
					<bdi lang={code} dir={dir}>
						({own})
					</bdi>
				)}
			</button>
		))}
	</>
);
