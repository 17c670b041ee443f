/** What probably fits: one thing to do first, and the rest as rows. Never a total, never a list of refusals. */
import { Reveal } from '../../components/reveal';
import { Row, Rows, Tile } from '../../components/row';
import { Drawing } from '../../components/pictures/drawing';
import { StatusMark } from '../../components/pictures/status-mark';
import { date } from '../../i18n/format';
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { Phone } from '../about/phone';
import { DateDoubt } from '../date-doubt';
import { DraftNotice } from '../draft-notice';
import { OtherDay } from '../other-day';
import { rowsThatCannotWait, signpostsFor } from '../signpost/signpost.view';
import { knownOf } from '../texts/regeling-text';
import { useTitle } from '../use-title';
import { MoreRows } from './more-rows';
import { alreadyOpen, MOST, type ResultsView, resultsView, rowsInView } from './results.view';
import './results.css';

export function ResultsScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t } = words;
	const { session, had, mode } = visit;
	const known = knownOf(session);
	const view = resultsView(known, had.value, words);
	const already = alreadyOpen(known, had.value);
	const { person, first, likely, maybe, have, notNow, ended } = view;
	const nothing = !person && !first && !mode.attracts;
	const elsewhere = signpostsFor(known, mode).length;
	const help = rowsThatCannotWait(known, mode, words);
	const most = rowsInView(likely.length, maybe.length, help.length);
	// A neutral name: the tab must not tell others what fits (P-03).
	useTitle();
	return (
		<div class="results">
			{nothing && <Drawing />}
			<h1 tabIndex={-1}>{view.heading}</h1>
			<OtherDay visit={visit} />
			<DateDoubt today={visit.today} />
			{person && <PersonFirst visit={visit} why={person} />}
			{first && <First first={first} />}
			{help.length > 0 && (
				<Rows>
					{help.map(({ n, icon, name }) => (
						<Row key={n} href={to.signpost(n)} icon={icon} name={name} />
					))}
				</Rows>
			)}
			<MoreRows
				heading={t(first?.likely ? 'results.alsoLikely' : 'status.likely')}
				status="likely"
				rows={likely}
				most={most.likely}
			/>
			<MoreRows heading={t('status.maybe')} status="maybe" rows={maybe} most={most.maybe} />
			<MoreRows heading={t('results.groupEnded')} status="ended" rows={ended} most={MOST.maybe} />
			<Rows>
				{already && (
					<Row
						href={to.detail(session.ruleset.facts.findIndex(({ id }) => id === already) + 1)}
						name={words.of('vragen', `${already}.question`)}
					/>
				)}
				{elsewhere > 0 && <Row href={to.elsewhere} name={t('results.elsewhere', { count: elsewhere })} />}
				{have.length > 0 && (
					<li>
						<Reveal label={t('results.have', { count: have.length })}>
							<Rows>
								{have.map(({ n, icon, name }) => (
									<Row key={n} href={to.regeling(n)} icon={icon} name={name} />
								))}
							</Rows>
						</Reveal>
					</li>
				)}
				{notNow.length > 0 && <Row href={to.notNow} name={t('results.notNow', { count: notNow.length })} />}
				<Row href={to.answers} name={t('results.changeAnswer')} />
				<Row href={to.plan} name={t('plan.open')} />
			</Rows>
			<p class="small">
				{words.join(
					[
						t('results.frame'),
						t('results.always'),
						t('results.dated', { date: date(session.ruleset.peildatum) }),
					],
					' ',
				)}
			</p>
			<DraftNotice />
		</div>
	);
}

/** The first of the whole order, with what must be read before acting. */
function First({ first }: { first: NonNullable<ResultsView['first']> }) {
	const { t } = useWords();
	return (
		<section class="first" aria-labelledby="first">
			<p class="first-label">
				<StatusMark status={first.likely ? 'likely' : 'maybe'} />
				{t('results.beginHere')}
			</p>
			<h2 id="first">
				<Tile icon={first.icon} />
				<span>{first.name}</span>
			</h2>
			<p>{first.line}</p>
			{first.urgency && <p class="warning">{first.urgency}</p>}
			<a class="primary" href={to.regeling(first.n)}>
				{t('results.how')}
			</a>
		</section>
	);
}

/** Without any money, food or a bed, and where nothing was told: first a person, then papers. */
function PersonFirst({ visit, why }: { visit: Visit; why: NonNullable<ResultsView['person']> }) {
	const { t } = useWords();
	return (
		<section class="first" aria-labelledby="first">
			<p class="first-label">{t('results.beginHere')}</p>
			<h2 id="first">
				<Tile icon="praten" />
				<span>{t(why === 'crisis' ? 'urgent.first' : 'pause.together')}</span>
			</h2>
			<Phone visit={visit} filled />
			<p>
				{why === 'crisis' ? (
					<a href={to.urgent}>{t('urgent.heading')}</a>
				) : (
					<a href={to.contact}>{t('pause.togetherHow')}</a>
				)}
			</p>
		</section>
	);
}
