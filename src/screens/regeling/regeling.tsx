/** One regeling on a page of its own: what to do, in three steps. The rest opens in place. */
import { Reveal } from '../../components/reveal';
import { Row, Rows, Tile } from '../../components/row';
import { StatusMark } from '../../components/pictures/status-mark';
import { type Text, useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { Phone } from '../about/phone';
import { OtherDay } from '../other-day';
import { DetailQuestion } from '../question/detail';
import { actionsOf } from '../results/results.view';
import { Bullets } from '../texts/lists';
import { knownOf, ownName, ranked } from '../texts/regeling-text';
import { useTitle } from '../use-title';
import { HowMuch } from './how-much';
import { type RegelingView, regelingView } from './regeling.view';
import './regeling.css';

/** More would push the button out of view: then they are a row. Opened, a few first. */
const FEW_PAPERS = 2;
const MOST_PAPERS = 4;

/** A number that may be out of date sends nobody away without another one. */
const isCurrent = (id: string, { contact }: Visit): boolean =>
	contact.some((point) => point.id === id && !point.outdated);

export function RegelingScreen({ visit, n }: { visit: Visit; n: number }) {
	const words = useWords();
	const { t, join } = words;
	const { session, mode } = visit;
	const known = knownOf(session);
	const results = ranked(known);
	// A place that does not exist is the first one: nothing is lost.
	const result = results[n - 1] ?? (results[0] as (typeof results)[number]);
	const view = regelingView(result, results.indexOf(result) + 1, known, words);
	const { status } = view;
	const fits = status === 'likely' || status === 'maybe';
	// One thing at a time: what to do is a row until this is answered.
	const asks = view.open > 0;
	const silent = !mode.readsAnswers;
	useTitle();
	return (
		<article class="regeling" key={result.id}>
			<h1 tabIndex={-1} class="with-tile">
				<Tile icon={view.icon} />
				<span>{view.name}</span>
			</h1>
			<p class="small">
				{t('page.official')}{' '}
				<bdi lang="nl" translate={false}>
					{view.official}
				</bdi>
			</p>
			<OtherDay visit={visit} />
			<p class="status">
				<StatusMark status={status} />
				<strong>{join([view.standing, ...(fits && view.worth ? [view.worth] : [])], ' · ')}</strong>
			</p>
			{view.warnings.map((warning) => (
				<p class="warning">{warning}</p>
			))}
			{fits && view.calls.some((id) => !isCurrent(id, visit)) && (
				<>
					<p>{t('contact.outdated')}</p>
					<Phone visit={visit} />
				</>
			)}
			{view.urgency && <p class="warning urgency">{view.urgency}</p>}
			{view.ended && <p>{view.ended}</p>}
			{status === 'ended' && <p>{view.gives}</p>}
			{asks && <DetailQuestion visit={visit} regelingId={result.id} />}
			{fits && !asks && (
				<section>
					<h2>{t('page.how')}</h2>
					<Steps view={view} visit={visit} />
				</section>
			)}
			{!fits && (
				<>
					{/* Not read aloud where others hear it: it tells what someone answered. */}
					<div data-silent={silent || undefined}>
						<Bullets items={[...view.because, ...view.soon, ...view.change]} />
					</div>
					{view.helps && <Bullets items={[view.helps]} />}
					<Phone visit={visit} />
				</>
			)}
			<More view={view} asks={asks} silent={silent} visit={visit} id={result.id} />
		</article>
	);
}

function Steps({ view, visit }: { view: RegelingView; visit: Visit }) {
	const { t } = useWords();
	const { action, documents, steps, notes, time, open } = view;
	const { links } = visit.mode;
	return (
		<ol class="steps">
			{documents.length > 0 && (
				<li class="papers">
					<h3>{t('page.papers')}</h3>
					{documents.length > FEW_PAPERS ? (
						<Reveal label={t('page.papersOpen', { count: documents.length })}>
							<Papers view={view} />
						</Reveal>
					) : (
						<Papers view={view} />
					)}
				</li>
			)}
			<li>
				<h3>{t(action ? 'page.apply' : 'page.do')}</h3>
				<Bullets items={action ? notes : [...steps, ...notes]} />
				{action &&
					(links ? (
						<>
							<a class={open > 0 ? 'secondary' : 'primary'} href={action.url}>
								{action.label}
							</a>
							<p class="small">{t('card.leaves', { site: action.site })}</p>
						</>
					) : (
						<p>
							<strong>{action.site}</strong>
						</p>
					))}
				<Phone visit={visit} instead />
				<div class="others">
					{action && steps.length > 0 && (
						<Reveal label={t('question.explain')}>
							<Bullets items={steps} />
						</Reveal>
					)}
					{view.onPaper && (
						<a class="link" href={to.letter(view.n)}>
							{t(`letter.open.${view.onPaper}`)}
						</a>
					)}
				</div>
			</li>
			{time && (
				<li>
					<h3>{t('page.wait')}</h3>
					<p>{time}</p>
				</li>
			)}
		</ol>
	);
}

function Papers({ view: { documents, perhaps } }: { view: RegelingView }) {
	const { t } = useWords();
	const others = documents.slice(MOST_PAPERS);
	const without = <p class="small">{t('page.without')}</p>;
	return (
		<>
			<Bullets items={documents.slice(0, MOST_PAPERS)} />
			{others.length + perhaps.length > 0 ? (
				<Reveal label={t('card.more')}>
					<Bullets items={others} />
					{perhaps.length > 0 && (
						<>
							<h4>{t('card.sometimes')}</h4>
							<Bullets items={perhaps} />
						</>
					)}
					{without}
				</Reveal>
			) : (
				without
			)}
		</>
	);
}

interface MoreProps {
	view: RegelingView;
	/** A question stands above: what to do is folded. */
	asks: boolean;
	silent: boolean;
	visit: Visit;
	id: string;
}

/** Whatever is not needed to begin: one row for each. */
function More({ view, asks, silent, visit, id }: MoreProps) {
	const { t } = useWords();
	const fits = view.status === 'likely' || view.status === 'maybe';
	return (
		<div class="more">
			{view.unconfirmed && <p class="small">{t('card.unconfirmed')}</p>}
			<Rows>
				{fits && asks && (
					<li>
						<Reveal label={t('page.how')}>
							<Steps view={view} visit={visit} />
						</Reveal>
					</li>
				)}
				{fits && (
					<li>
						<Reveal label={t('page.what')}>
							<p>{view.gives}</p>
							<HowMuch visit={visit} unknown={view.amountUnknown} />
						</Reveal>
					</li>
				)}
				{fits && view.payBack.length > 0 && (
					<li>
						<Reveal label={t('page.payBack')}>
							<Bullets items={view.payBack} />
						</Reveal>
					</li>
				)}
				{fits && (
					<li data-silent={silent || undefined}>
						<Reveal label={t('card.because')}>
							<Because view={view} />
						</Reveal>
					</li>
				)}
				<Row href={to.why(view.n)} name={t('why.where')} />
				{fits && (
					<li class="had">
						<button
							type="button"
							class="row"
							aria-pressed={visit.had.value.includes(id)}
							onClick={() => visit.toggleHad(id)}
						>
							<strong class="row-text">{t('page.have')}</strong>
						</button>
					</li>
				)}
				<Next visit={visit} id={id} />
			</Rows>
		</div>
	);
}

/** What it rests on, what it comes to, and what can still change it. */
function Because({ view }: { view: RegelingView }) {
	const { t, join } = useWords();
	const { because, parts, amounts, looks, soon } = view;
	return (
		<>
			<Bullets items={because} />
			{parts.length > 1 && (
				<>
					<h3>{t('card.parts')}</h3>
					<ul>
						{parts.map(({ name, status, notes }) => (
							<li>
								<strong>{join([name, status], ': ')}</strong>
								<Sentences items={notes} />
							</li>
						))}
					</ul>
				</>
			)}
			{(amounts.length > 1 || amounts.some(({ own }) => own)) && (
				<>
					<h3>{t('why.amounts')}</h3>
					<dl class="amounts">
						{amounts.map(({ label, value }) => (
							<div>
								<dt>{label}</dt>
								<dd>{value}</dd>
							</div>
						))}
					</dl>
				</>
			)}
			{looks.length > 0 && (
				<>
					<h3>{t('page.looks')}</h3>
					<Bullets items={looks} />
				</>
			)}
			{soon.length > 0 && (
				<>
					<h3>{t('soon.heading')}</h3>
					<Bullets items={soon} />
				</>
			)}
		</>
	);
}

/** The next thing that fits or may fit. */
function Next({ visit, id }: { visit: Visit; id: string }) {
	const words = useWords();
	const known = knownOf(visit.session);
	const order = actionsOf(known, visit.had.value);
	const next = order[order.findIndex((result) => result.id === id) + 1];
	if (!next || next.id === id) return null;
	const places = ranked(known).map((result) => result.id);
	return (
		<Row
			href={to.regeling(places.indexOf(next.id) + 1)}
			name={words.t('page.next', { name: ownName(next, known, words) })}
		/>
	);
}

const Sentences = ({ items }: { items: readonly Text[] }) => (
	<>
		{items.map((item) => (
			<p class="line">{item}</p>
		))}
	</>
);
