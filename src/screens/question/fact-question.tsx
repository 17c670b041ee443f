/** One fact, or the facts that are asked together, apart from the screens that everyone goes through. */
import { useState } from 'preact/hooks';
import { Options } from '../../components/options';
import { brackets } from '../../engine/ask/brackets';
import { type Text, useWords } from '../../i18n/words';
import { type Answer, type Answers, isRange } from '../../ruleset/answer';
import { asksRanges } from '../../ruleset/fact';
import { answersFrom, toggle } from '../../session/questions/choices';
import type { Question } from '../../session/questions/question-list';
import type { Visit } from '../../session/visit';
import { Glossary } from '../glossary';
import { factView } from './fact-question.view';
import { meaningOf } from './question.view';
import { Asked, QuestionForm } from './question-form';
import { RangeChoice } from './range-choice';

interface Props {
	visit: Visit;
	question: Question;
	/** Only what matters to this regeling. */
	regeling?: string;
	level: 'h1' | 'h2';
	onDone: () => void;
}

export function FactQuestion({ visit, question, regeling, level, onDone }: Props) {
	const words = useWords();
	const { session } = visit;
	const [fact] = question.facts;
	const [before] = useState(session.answers.peek()[fact.id]);
	const [ranges] = useState(() =>
		asksRanges(fact)
			? brackets(session.program, session.answers.peek(), fact.id, {
					regeling,
					within: isRange(before) ? before : undefined,
				})
			: [],
	);
	const view = factView(question, session.answers.peek(), words);
	const [chosen, setChosen] = useState<readonly string[]>(view.chosen);
	const [reply, setReply] = useState<{ answer?: Answer; problem?: Text | null }>(() =>
		asksRanges(fact) && before !== undefined && !view.chosen.length ? { answer: before } : {},
	);
	const [attempts, setAttempts] = useState(0);

	const given: Answers | null =
		asksRanges(fact) && chosen.length === 0
			? reply.answer === undefined
				? null
				: { [fact.id]: reply.answer }
			: answersFrom(question, view.choices, chosen);
	const error = attempts > 0 && !given ? (reply.problem ?? view.error) : null;
	return (
		<QuestionForm
			error={error}
			attempts={attempts}
			inPlace={regeling !== undefined}
			onSubmit={() => {
				if (!given) return setAttempts(attempts + 1);
				session.refine(given, regeling);
				onDone();
			}}
			below={
				<Glossary label={words.t('question.explain')}>
					{[...meaningOf(question.id, words), words.of('vragen', `${question.id}.why`)].map((text) => (
						<p>{text}</p>
					))}
				</Glossary>
			}
		>
			<Asked level={level} heading={view.heading} help={view.help} error={error}>
				{asksRanges(fact) ? (
					<RangeChoice
						visit={visit}
						fact={fact}
						ranges={ranges}
						before={before}
						cleared={chosen.length > 0}
						adding={false}
						attempts={attempts}
						errorId="error"
						onReply={(now) => {
							setReply(now);
							setChosen([]);
						}}
					/>
				) : (
					view.groups.map(({ heading, rows }) => (
						<div class="group">
							{heading && <p class="group-heading">{heading}</p>}
							<Options
								many={view.many}
								name="answer"
								options={rows}
								chosen={chosen}
								onChoose={(id) => setChosen(view.many ? toggle(view.choices, chosen, id) : [id])}
							/>
						</div>
					))
				)}
				<Options
					many={view.many}
					name={asksRanges(fact) ? 'word' : 'answer'}
					look="escapes"
					options={view.escapes}
					chosen={chosen}
					onChoose={(id) => setChosen(view.many ? toggle(view.choices, chosen, id) : [id])}
				/>
			</Asked>
		</QuestionForm>
	);
}
