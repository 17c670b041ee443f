/** The frame of every screen that asks: how far we are, the questions, one way on. */
import type { ComponentChildren } from 'preact';
import { Pictogram } from '../../components/pictures/pictogram';
import { Problem } from '../../components/problem';
import { type Text, useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import './question.css';

interface Props {
	/** Which step this is, of how many; null when it is none. */
	step?: { n: number; of: number } | null;
	error: Text | null;
	/** Each press of the button without an answer asks for attention again. */
	attempts: number;
	onSubmit: () => void;
	children: ComponentChildren;
	/** Right above the button. */
	above?: ComponentChildren;
	/** Below the button. */
	below: ComponentChildren;
	/** On a page that holds more than this question: the button stands where the question ends. */
	inPlace?: boolean;
}

export function QuestionForm(props: Props) {
	const { step = null, error, attempts, onSubmit, children, above, below, inPlace = false } = props;
	const { t } = useWords();
	const next = (
		<button type="submit" class="primary">
			{t('question.next')}
		</button>
	);
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
					onFollow={() =>
						document
							.querySelector('.question .error')
							?.closest('fieldset')
							?.querySelector<HTMLElement>('input, button')
							?.focus()
					}
				/>
			)}
			{step && (
				<p class="progress">
					<span class="unseen">{t('question.step', step)}</span>
					{Array.from({ length: step.of }, (_, i) => (
						<span aria-hidden="true" class={i < step.n ? 'done' : undefined} />
					))}
				</p>
			)}
			{children}
			{above}
			{inPlace ? (
				<p class="here">{next}</p>
			) : (
				<div class="go-on">
					<a class="secondary" href={to.contact}>
						<Pictogram name="praten" />
						<span class="unseen">{t('nav.talk')}</span>
					</a>
					{next}
				</div>
			)}
			{below}
		</form>
	);
}

/** One question: its legend is the heading of the screen, or of a part of it. */
export function Asked({
	level = 'h1',
	id = '',
	heading,
	help,
	error,
	children,
}: {
	level?: 'h1' | 'h2';
	/** Only where a screen has more than one. */
	id?: string;
	heading: Text;
	help: Text | null;
	error: Text | null;
	children: ComponentChildren;
}) {
	const Heading = level;
	const describedBy = [help && `help${id}`, error && `error${id}`].filter(Boolean).join(' ') || undefined;
	return (
		<fieldset aria-describedby={describedBy}>
			<legend>
				<Heading tabIndex={-1}>{heading}</Heading>
			</legend>
			{help && (
				<p class="help" id={`help${id}`}>
					{help}
				</p>
			)}
			{error && (
				<p class="error" id={`error${id}`}>
					{error}
				</p>
			)}
			{children}
		</fieldset>
	);
}
