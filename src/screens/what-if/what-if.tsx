/**
 * "Stel dat …": one other answer, and what it would change (O-06). Supposed answers live in this screen and
 * nowhere else: whoever leaves it is back at the real ones. Never on paper.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Options } from '../../components/options';
import { Pictogram } from '../../components/pictures/pictogram';
import { StatusMark } from '../../components/pictures/status-mark';
import { type Text, useWords } from '../../i18n/words';
import type { Answers } from '../../ruleset/answer';
import { evaluationOf } from '../../session/evaluation';
import { answersFrom, toggle } from '../../session/questions/choices';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { OtherDay } from '../other-day';
import { questionAnswerText } from '../texts/answer-text';
import type { Known } from '../texts/regeling-text';
import { useTitle } from '../use-title';
import { type DifferenceRow, differenceOf, supposeView } from './what-if.view';
import './what-if.css';

/** Which answer could be different. */
export function WhatIfScreen({ visit: { mode, session } }: { visit: Visit }) {
	const words = useWords();
	const { t } = words;
	const answers = session.answers.value;
	useTitle();
	return (
		<div class="what-if">
			<h1 tabIndex={-1}>{t('whatIf.heading')}</h1>
			<p class="help">{t('whatIf.intro')}</p>
			<ul class="choices">
				{session.questions.value.map((question, i) =>
					question.facts[0].id in answers ? (
						<li key={question.id}>
							<a href={to.suppose(i + 1)}>
								<Pictogram name={question.facts[0].icon} />
								<span>
									{words.of('vragen', `${question.id}.label`)}
									<span class="small" data-silent={!mode.readsAnswers || undefined}>
										{questionAnswerText(question, answers, words)}
									</span>
								</span>
							</a>
						</li>
					) : null,
				)}
			</ul>
			<Back />
		</div>
	);
}

/** @param n position of the question, counted from 1 */
export function SupposeScreen({ visit, n }: { visit: Visit; n: number }) {
	const words = useWords();
	const { t } = words;
	const { session } = visit;
	const answers = session.answers.value;
	const questions = session.questions.value.filter(({ facts: [{ id }] }) => id in answers);
	const question = questions[n - 1] ?? (questions[0] as (typeof questions)[number]);
	const view = supposeView(question, session.program, answers, words);
	const [chosen, setChosen] = useState<readonly string[] | null>(null);
	const supposed = chosen && answersFrom(question, view.choices, chosen);
	const known: Known = { evaluation: evaluationOf(session), ruleset: session.ruleset, answers };
	useTitle();

	const choose = (id: string) =>
		setChosen(view.many ? toggle(view.choices, chosen ?? view.chosen, id) : [id]);
	return (
		<div class="what-if">
			<p class="notice">
				<strong>{t('whatIf.mark')}</strong>
			</p>
			<OtherDay visit={visit} />
			<form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
				<fieldset>
					<legend>
						<h1 tabIndex={-1}>
							<span class="unseen">{t('whatIf.heading')} </span>
							{words.of('vragen', `${question.id}.question`)}
						</h1>
					</legend>
					<p class="help">{t('whatIf.given', { answer: questionAnswerText(question, answers, words) })}</p>
					{view.options.length > 0 ? (
						<Options
							many={view.many}
							name="supposed"
							options={view.options}
							chosen={chosen ?? view.chosen}
							onChoose={choose}
						/>
					) : (
						<p>{t('whatIf.noChoice')}</p>
					)}
				</fieldset>
			</form>
			<Changes supposed={supposed} visit={visit} known={known} />
			<Back />
			<p>
				<a class="quiet" href={to.whatIf}>
					{t('whatIf.other')}
				</a>
			</p>
		</div>
	);
}

/** Said aloud as it changes; what stays the same is there to read. */
function Changes({ supposed, visit, known }: { supposed: Answers | null; visit: Visit; known: Known }) {
	const words = useWords();
	const { t } = words;
	const difference = supposed && differenceOf(visit.session.program, known, supposed, words);
	// On a small screen it would appear out of sight.
	const box = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (supposed) box.current?.scrollIntoView({ block: 'nearest' });
	}, [JSON.stringify(supposed)]);
	const nothing = difference && GROUPS.every((group) => difference[group].length === 0);
	return (
		<>
			<div role="status" class="difference" ref={box}>
				{nothing && (
					<p>
						<strong>{t('whatIf.nothing')}</strong>
					</p>
				)}
				{difference &&
					GROUPS.map((group) => <Rows key={group} heading={t(`whatIf.${group}`)} rows={difference[group]} />)}
				{difference?.more && <p>{t('whatIf.more')}</p>}
			</div>
			{difference && !nothing && <Rows heading={t('whatIf.same')} rows={difference.same} />}
		</>
	);
}

const GROUPS = ['added', 'removed', 'changed'] as const;

function Rows({ heading, rows }: { heading: Text; rows: readonly DifferenceRow[] }) {
	const { t } = useWords();
	if (rows.length === 0) return null;
	return (
		<section>
			<h2>{heading}</h2>
			<ul class="rows">
				{rows.map(({ name, status, change }) => (
					<li>
						<StatusMark status={status} />
						<span>
							{name}
							<span class="small">{change ?? t(`status.${status}`)}</span>
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

function Back() {
	const { t } = useWords();
	return (
		<p class="back-to-real">
			<a class="primary" href={to.results}>
				{t('whatIf.back')}
			</a>
		</p>
	);
}
