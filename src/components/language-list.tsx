/** A list in words, no flags: own name first, then the Dutch name (I-01). */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../i18n/languages';

interface Props {
	label: string;
	languages: readonly Language[];
	current: string;
	onChoose: (code: string) => void;
	/** Below the list. */
	children?: ComponentChildren;
}

export function LanguageList({ label, languages, current, onChoose, children }: Props) {
	const list = useRef<HTMLDetailsElement>(null);
	const now = languages.find(({ code }) => code === current);
	const choose = (code: string) => {
		onChoose(code);
		list.current?.removeAttribute('open');
		list.current?.querySelector('summary')?.focus();
	};
	return (
		<details class="languages" ref={list}>
			<summary>
				<span class="unseen">{label}: </span>
				<span lang={current}>{now?.own}</span>
			</summary>
			<div class="languages-choices">
				<ul>
					{languages.map(({ code, own, dutch }) => (
						<li key={code}>
							<button
								type="button"
								aria-current={code === current ? 'true' : undefined}
								onClick={() => choose(code)}
							>
								<bdi lang={code}>{own}</bdi>
								{own !== dutch && <bdi lang="nl"> ({dutch})</bdi>}
							</button>
						</li>
					))}
				</ul>
				{children}
			</div>
		</details>
	);
}
