/** "Mijn plan": what to do, in which order and when; the papers once; and how to take it along. */
import { Options } from '../../components/options';
import { Tile } from '../../components/row';
import { useShowMore } from '../../components/use-show-more';
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import { PLANS, type Plan } from '../../session/take-along/plan';
import type { Visit } from '../../session/visit';
import { OtherDay } from '../other-day';
import { actionsOf } from '../results/results.view';
import { OutreachClosing } from '../take-along/outreach-closing';
import { SaveOffer } from '../take-along/saved-answers';
import { TakeAlong } from '../take-along/take-along';
import { Bullets } from '../texts/lists';
import { paperText } from '../texts/paper-text';
import { fileOf, knownOf, onPaperOf, ownName, ranked, textsOf } from '../texts/regeling-text';
import { urgencyOf } from '../texts/urgency-text';
import { useTitle } from '../use-title';
import { ComingUp } from './coming';
import { PaperExamples } from './paper-examples';
import { inOrder, shownOf } from './plan.view';
import './plan.css';

export function PlanScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t } = words;
	const { had, mode, plans, session } = visit;
	const known = knownOf(session);
	const actions = actionsOf(known, had.value);
	const places = ranked(known).map(({ id }) => id);
	const { list, all, showFrom } = useShowMore<HTMLDivElement>();
	const shown = shownOf(actions, plans.value, all);
	const papers = [...new Set(shown.flatMap(({ bewijsstukken }) => bewijsstukken))];
	useTitle();
	return (
		<div class="plan">
			<h1 tabIndex={-1}>{t('plan.heading')}</h1>
			<OtherDay visit={visit} />
			{actions.length > 0 ? <p class="help">{t('plan.question')}</p> : <p>{t('results.nothingMore')}</p>}
			<div ref={list}>
				{shown.map((action) => {
					const { id } = action;
					const file = fileOf(id, session.ruleset);
					const urgency = urgencyOf(action, file, textsOf(id, known, words));
					const chosen = plans.value[id];
					const paper = onPaperOf(action, session.ruleset);
					return (
						<fieldset key={id}>
							<legend class="with-tile">
								<Tile icon={file.icon} />
								<span>
									{ownName(action, known, words)}
									{urgency && <span class="small">{urgency}</span>}
								</span>
							</legend>
							<Options
								many={false}
								name={`plan-${id}`}
								options={PLANS.map((when) => ({ id: when, label: t(`plan.${when}`) }))}
								chosen={chosen ? [chosen] : []}
								onChoose={(when) => visit.choosePlan(id, when as Plan)}
							/>
							{paper && (
								<a href={to.letter(places.indexOf(id) + 1)}>
									{/* Two links with one name: who steers by voice would have to count. */}
									{words.join([t(`letter.open.${paper.kind}`), ownName(action, known, words)], ': ')}
								</a>
							)}
						</fieldset>
					);
				})}
			</div>
			{shown.length < actions.length && (
				<button
					type="button"
					class="quiet"
					onClick={() => showFrom(actions.findIndex((action) => !shown.includes(action)))}
				>
					{t('results.more', { count: actions.length - shown.length })}
				</button>
			)}
			{papers.length > 0 && (
				<section>
					<h2>{t('page.papers')}</h2>
					<Bullets items={papers.map((paper) => paperText(paper, known, words))} />
					<PaperExamples papers={papers} known={known} />
				</section>
			)}
			<ComingUp visit={visit} />
			<TakeAlong visit={visit} />
			{mode.together && (
				<OutreachClosing
					planned={inOrder(actions, plans.value).map(({ action, plan }) =>
						words.join([t(`plan.${plan}`), ownName(action, known, words)], ': '),
					)}
				/>
			)}
			<SaveOffer visit={visit} />
		</div>
	);
}
