/** Where does money come from? Easier to say than how much, and then it is clear what to count. */
import { useState } from 'preact/hooks';
import { Options } from '../../components/options';
import { Reveal } from '../../components/reveal';
import { useWords } from '../../i18n/words';
import { toggle } from '../../session/questions/choices';
import { household, SOURCE_CHOICES } from '../../session/questions/income-sources';
import type { Step } from '../../session/questions/steps';
import type { Visit } from '../../session/visit';
import { SaveOffer } from '../take-along/saved-answers';
import { useTitle } from '../use-title';
import { useUnsent } from '../use-unsent';
import { goOn } from './go-on';
import { sourcesView } from './income.view';
import { QuestionForm } from './question-form';

interface Props {
	visit: Visit;
	step: Step;
}

export function IncomeSourcesScreen({ visit, step }: Props) {
	const words = useWords();
	const { session } = visit;
	const { id, facts } = step.question;
	const [fact] = facts;
	const whose = household(session.ruleset.facts, session.answers.value);
	const view = sourcesView(whose, words);
	const [chosen, setChosen] = useUnsent<readonly string[]>(visit, 'chosen', session.told.value ?? []);
	const [attempts, setAttempts] = useState(0);
	const choose = (choice: string) => setChosen(toggle(SOURCE_CHOICES, chosen, choice));
	const error = attempts > 0 && chosen.length === 0 ? words.t('adding.errorSources') : null;
	const left = session.left.value;
	useTitle();
	return (
		<QuestionForm
			icon={fact.icon}
			part={words.t(`part.${fact.part}`)}
			ahead={left > 0 ? words.t('part.left', { count: left }) : null}
			heading={view.heading}
			help={view.help}
			error={error}
			attempts={attempts}
			onSubmit={() => {
				if (chosen.length === 0) return setAttempts(attempts + 1);
				session.tell(fact.id, chosen);
				goOn(visit, step);
			}}
			below={
				<>
					<Reveal label={words.t('question.why')}>{words.of('vragen', `${id}.why`)}</Reveal>
					<SaveOffer visit={visit} />
				</>
			}
		>
			<Options many name="source" options={view.rows} chosen={chosen} onChoose={choose} />
			<p class="divider">{words.t('question.or')}</p>
			<Options many name="source" options={view.escapes} chosen={chosen} onChoose={choose} />
		</QuestionForm>
	);
}
