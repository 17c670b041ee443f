/** One question on one screen. */

import { useState } from 'preact/hooks';
import { Options } from '../../components/options';
import { Reveal } from '../../components/reveal';
import { brackets, narrower } from '../../engine/ask/brackets';
import { useWords } from '../../i18n/words';
import type { Answers, Range } from '../../ruleset/answer';
import { asksRanges } from '../../ruleset/fact';
import { answersFrom, toggle } from '../../session/questions/choices';
import { isIncome } from '../../session/questions/income-sources';
import type { Step } from '../../session/questions/steps';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { Later } from '../late-parts';
import { useTitle } from '../use-title';
import { useUnsent } from '../use-unsent';
import { goOn } from './go-on';
import { questionView, type Typed } from './question.view';
import { QuestionForm } from './question-form';
import type { Reading, readTyped } from './typed.view';

interface Props {
	visit: Visit;
	/** Position, counted from 1. */
	n: number;
}

export function QuestionScreen({ visit, n }: Props) {
	const step = visit.session.steps.value[n - 1] as Step;
	if (step.kind === 'sources')
		return <Later>{({ IncomeSourcesScreen }) => <IncomeSourcesScreen visit={visit} step={step} />}</Later>;
	return <AskScreen visit={visit} n={n} step={step} />;
}

function AskScreen({ visit, n, step }: Props & { step: Step }) {
	const words = useWords();
	const { session } = visit;
	const { question, kind } = step;
	const [fact] = question.facts;
	const view = questionView(
		{
			question,
			kind,
			answers: session.answers.value,
			coarse: session.coarse.value[fact.id],
			ranges: rangesFor(visit, step),
			told: session.told.value,
			facts: session.ruleset.facts,
		},
		words,
	);

	const [chosen, setChosen] = useUnsent<readonly string[]>(visit, 'chosen', view.chosen);
	const [text, setText] = useUnsent(visit, 'text', view.typed?.before ?? '');
	const listed = view.groups.some(({ rows }) => rows.length > 0);
	const [typing, setTyping] = useUnsent(visit, 'typing', Boolean(view.typed) && (text !== '' || !listed));
	const [attempts, setAttempts] = useState(0);
	// What was answered before was looked at before.
	const [sure, setSure] = useUnsent(visit, 'sure', text !== '');

	// It comes with the field, so nothing can be typed before.
	const [reader, setReader] = useUnsent<{ read: typeof readTyped } | null>(visit, 'reader', null);

	const typed = typing && chosen.length === 0 && view.typed ? readIt(view.typed) : undefined;
	const reply = read();
	const check = typed?.check;
	const missing = reply ? (sure ? null : check?.question) : typing && typed ? typed.error : view.error;
	const error = attempts > 0 ? (missing ?? null) : null;
	const left = session.left.value;
	useTitle();

	function readIt({ given, error }: Typed): Reading {
		if (!reader) return { number: given, error, check: null };
		return reader.read(text, fact, session.program, words);
	}
	function read(): Answers | null {
		if (!typed) return answersFrom(question, view.choices, chosen);
		return typed.number === null ? null : { [fact.id]: typed.number };
	}
	function choose(id: string) {
		if (view.many || typing) setChosen(toggle(view.choices, chosen, id));
		else setChosen([id]);
		if (typing) setText('');
	}
	function type(typed: string) {
		setText(typed);
		setSure(false);
		setChosen([]);
		// What was said of another text is over; what stands there now is read at the button.
		setAttempts(0);
	}
	function submit() {
		if (!reply || missing) return setAttempts(attempts + 1);
		if (kind === 'narrower') session.narrow(fact.id, reply[fact.id] as Answers[string]);
		else session.answer(reply);
		goOn(visit, step);
	}
	const name = 'answer';
	return (
		<QuestionForm
			icon={view.icon}
			part={view.part}
			ahead={left > 0 ? words.t('part.left', { count: left }) : null}
			heading={view.heading}
			help={view.help}
			error={error}
			attempts={attempts}
			onSubmit={submit}
			below={
				<>
					{isIncome(fact) && (
						<p>
							<a class="link" href={to.adding(n)}>
								{words.t('adding.begin')}
							</a>
						</p>
					)}
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
					{view.meaning.length > 0 && (
						<Reveal label={words.t('question.meaning')}>
							{view.meaning.length === 1 ? (
								view.meaning[0]
							) : (
								<ul>
									{view.meaning.map((sentence) => (
										<li>{sentence}</li>
									))}
								</ul>
							)}
						</Reveal>
					)}
				</>
			}
		>
			{typing && view.typed ? (
				<>
					<Later>
						{({ TypedField, keysFor, readTyped }) => {
							const onType = (typed: string) => {
								setReader({ read: readTyped });
								type(typed);
							};
							return (
								<TypedField
									label={view.typed?.label}
									{...(view.typed?.prefix && { prefix: view.typed.prefix })}
									value={text}
									error={error}
									keys={keysFor({ visit, field: 'typed', open: true, value: text, onType })}
									onType={onType}
								/>
							);
						}}
					</Later>
					{attempts > 0 && check && (
						<Options
							many
							name="sure"
							options={[{ id: 'sure', label: check.yes }]}
							chosen={sure ? ['sure'] : []}
							onChoose={() => setSure(!sure)}
						/>
					)}
				</>
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
		</QuestionForm>
	);
}

/** Counted with what came before this question, so that the edges stay when someone comes back. */
function rangesFor({ session }: Visit, { question, kind, taken }: Step): Range[] {
	const [fact] = question.facts;
	if (!asksRanges(fact)) return [];
	const answers = session.answers.value;
	if (kind === 'narrower') {
		const range = session.coarse.value[fact.id] ?? answers[fact.id];
		const known = taken ? before() : answers;
		return narrower(session.program, { ...known, [fact.id]: range as Range }, fact.id);
	}
	return brackets(session.program, before(), fact.id);

	function before(): Answers {
		const questions = session.questions.value;
		const earlier = questions.slice(
			0,
			questions.findIndex(({ id }) => id === question.id),
		);
		const ids = earlier.flatMap(({ facts }) => facts.map(({ id }) => id));
		return Object.fromEntries(
			ids.flatMap((id) => (id in answers ? [[id, answers[id] as Answers[string]]] : [])),
		);
	}
}
