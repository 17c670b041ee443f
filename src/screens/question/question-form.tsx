/** The frame of every screen that asks: where we are, the question as legend, one way on. */
import type { ComponentChildren } from 'preact';
import { Pictogram } from '../../components/pictogram';
import { Problem } from '../../components/problem';
import { type Text, useWords } from '../../i18n/words';
import './question.css';

interface Props {
	icon: string;
	part: Text;
	/** How many questions can still come, in words; null when none can. */
	ahead: Text | null;
	heading: Text;
	help: Text | null;
	error: Text | null;
	/** Each press of the button without an answer asks for attention again. */
	attempts: number;
	onSubmit: () => void;
	children: ComponentChildren;
	/** Below the button. */
	below: ComponentChildren;
}

export function QuestionForm({
	icon,
	part,
	ahead,
	heading,
	help,
	error,
	attempts,
	onSubmit,
	children,
	below,
}: Props) {
	const { t, join } = useWords();
	const describedBy = [help && 'help', error && 'error'].filter(Boolean).join(' ') || undefined;
	return (
		<form
			class="question"
			noValidate
			autocomplete="off"
			onSubmit={(event) => {
				event.preventDefault();
				onSubmit();
			}}
		>
			{error && (
				<Problem
					heading={t('question.errorTitle')}
					message={error}
					attempt={attempts}
					onFollow={() => document.querySelector<HTMLElement>('fieldset input')?.focus()}
				/>
			)}
			<p class="kicker">
				<Pictogram name={icon} />
				<span>{ahead ? join([part, ahead], ' · ') : part}</span>
			</p>
			<fieldset aria-describedby={describedBy}>
				<legend>
					<h1 tabIndex={-1}>{heading}</h1>
				</legend>
				{help && (
					<p class="help" id="help">
						{help}
					</p>
				)}
				{error && (
					<p class="error" id="error">
						{error}
					</p>
				)}
				{children}
			</fieldset>
			<button type="submit" class="primary">
				{t('question.next')}
			</button>
			{below}
		</form>
	);
}
