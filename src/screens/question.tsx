/** One question on one screen. */
import { useState } from 'preact/hooks';
import { Options } from '../components/options';
import { Pictogram } from '../components/pictogram';
import { Problem } from '../components/problem';
import { Reveal } from '../components/reveal';
import { TypedField } from '../components/typed-field';
import { brackets } from '../engine/brackets';
import { useWords } from '../i18n/words';
import type { Answers } from '../ruleset/answer';
import { answersFrom, toggle } from '../session/choices';
import type { Question } from '../session/question-list';
import { to } from '../session/route';
import type { Visit } from '../session/visit';
import { questionView } from './question.view';
import { useTitle } from './use-title';
import './question.css';

interface Props {
	visit: Visit;
	/** Position, counted from 1. */
	n: number;
}

export function QuestionScreen({ visit, n }: Props) {
	const words = useWords();
	const { session } = visit;
	const question = session.questions.value[n - 1] as Question;
	const answers = session.answers.value;
	const view = questionView(question, answers, bracketsFor(visit, question, n), words);

	const [chosen, setChosen] = useState<readonly string[]>(view.chosen);
	const [text, setText] = useState(view.typed?.before ?? '');
	const listed = view.groups.some(({ rows }) => rows.length > 0);
	const [typing, setTyping] = useState(Boolean(view.typed) && (text !== '' || !listed));
	const [attempts, setAttempts] = useState(0);

	const reply = read();
	const error = attempts > 0 && !reply ? (typing && view.typed ? view.typed.error : view.error) : null;
	const { left } = session;
	const ahead = left.value > 0 ? words.plain('part.left', { count: left.value }) : '';
	useTitle(error ? words.plain('notice.problem') + view.title : view.title, ahead);

	function read(): Answers | null {
		const [fact] = question.facts;
		if (!typing || chosen.length > 0) return answersFrom(question, view.choices, chosen);
		const number = view.typed?.read(text) ?? null;
		return number === null ? null : { [fact.id]: number };
	}
	function choose(id: string) {
		if (view.many || typing) setChosen(toggle(view.choices, chosen, id));
		else setChosen([id]);
		if (typing) setText('');
	}
	function submit(event: Event) {
		event.preventDefault();
		if (!reply) return setAttempts(attempts + 1);
		const back = visit.returnTo.peek();
		visit.returnTo.value = null;
		session.answer(reply);
		const more = n < session.questions.peek().length;
		visit.router.go(back ?? (more ? to.question(n + 1) : to.check));
	}
	const name = 'answer';
	return (
		<form class="question" noValidate onSubmit={submit} autocomplete="off">
			{error && (
				<Problem
					heading={words.t('question.errorTitle')}
					message={error}
					attempt={attempts}
					onFollow={() => document.querySelector<HTMLElement>('fieldset input')?.focus()}
				/>
			)}
			<p class="kicker">
				<Pictogram name={view.icon} />
				<span>
					{view.part}
					{ahead && <span class="ahead"> · {ahead}</span>}
				</span>
			</p>
			<fieldset
				aria-describedby={[view.help && 'help', error && 'error'].filter(Boolean).join(' ') || undefined}
			>
				<legend>
					<h1 tabIndex={-1}>{view.heading}</h1>
				</legend>
				{view.help && (
					<p class="help" id="help">
						{view.help}
					</p>
				)}
				{error && (
					<p class="error" id="error">
						{error}
					</p>
				)}
				{typing && view.typed ? (
					<TypedField
						label={view.typed.label}
						{...(view.typed.prefix && { prefix: view.typed.prefix })}
						value={text}
						error={error}
						onType={(typed) => {
							setText(typed);
							setChosen([]);
						}}
					/>
				) : (
					view.groups.map(({ heading, rows }) => (
						<div class="group">
							{heading && <h2 class="group-heading">{heading}</h2>}
							<Options many={view.many} name={name} options={rows} chosen={chosen} onChoose={choose} />
						</div>
					))
				)}
				<p class="divider">{words.t('question.or')}</p>
				<Options
					many={view.many || typing}
					name={name}
					options={view.escapes}
					chosen={chosen}
					onChoose={choose}
				/>
			</fieldset>
			<button type="submit" class="primary">
				{words.t('question.next')}
			</button>
			{view.typed && (listed || typing) && (
				<button
					type="button"
					class="link"
					hidden={typing && !listed}
					onClick={() => {
						setTyping(!typing);
						setChosen([]);
						setAttempts(0);
					}}
				>
					{words.t(typing ? 'question.choose' : 'question.exactly')}
				</button>
			)}
			<Reveal label={words.t('question.why')}>{view.why}</Reveal>
			{view.meaning && <Reveal label={words.t('question.meaning')}>{view.meaning}</Reveal>}
		</form>
	);
}

/** Counted with what came before this question, so that the edges stay when someone comes back. */
function bracketsFor({ session }: Visit, question: Question, n: number) {
	const [fact] = question.facts;
	if (fact.kind !== 'money' && fact.kind !== 'years') return [];
	const before = session.questions.value.slice(0, n - 1).flatMap(({ facts }) => facts.map(({ id }) => id));
	const answers = session.answers.value;
	const known = Object.fromEntries(before.flatMap((id) => (id in answers ? [[id, answers[id]]] : [])));
	return brackets(session.program, known as Answers, fact.id);
}
