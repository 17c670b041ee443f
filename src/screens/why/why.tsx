/** "Waarom denken we dit?", one step deeper than the card. */
import { LimitBar } from '../../components/limit-bar';
import { StatusMark } from '../../components/pictures/status-mark';
import { date } from '../../i18n/format';
import { type Text, useWords } from '../../i18n/words';
import { evaluationOf } from '../../session/evaluation';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { OtherDay } from '../other-day';
import { type Known, ranked } from '../texts/regeling-text';
import { useTitle } from '../use-title';
import { type ScaleView, scaleViews } from './limits.view';
import { whyView } from './why.view';
import './why.css';

export function WhyScreen({ visit, n }: { visit: Visit; n: number }) {
	const words = useWords();
	const { t } = words;
	const { session, mode } = visit;
	const known: Known = {
		evaluation: evaluationOf(session),
		ruleset: session.ruleset,
		answers: session.answers.value,
	};
	const results = ranked(known);
	const result = results[n - 1] ?? (results[0] as (typeof results)[number]);
	const view = whyView(result, known, words);
	const scales = scaleViews(session.program, result.id, known, words);
	useTitle();
	return (
		<div class="why">
			<p class="small">
				{view.name}{' '}
				<bdi class="official" lang="nl" translate={false}>
					[{view.official}]
				</bdi>
			</p>
			<h1 tabIndex={-1}>{t('why.heading')}</h1>
			<p class="status">
				<StatusMark status={view.status} />
				<strong>{view.standing}</strong>
			</p>
			<OtherDay visit={visit} />
			<Lines
				heading={t('why.answers')}
				lines={view.because.length ? view.because : [t('why.nothing')]}
				silent={!mode.readsAnswers}
			/>
			{scales.length > 0 && (
				<section data-silent={!mode.readsAnswers || undefined}>
					<h2>{t('why.scale')}</h2>
					{scales.map((scale) => (
						<Scale scale={scale} />
					))}
				</section>
			)}
			{view.amounts.length > 0 && (
				<section>
					<h2>{t('why.amounts')}</h2>
					<dl class="amounts">
						{view.amounts.map(({ label, value }) => (
							<div>
								<dt>{label}</dt>
								<dd>{value}</dd>
							</div>
						))}
					</dl>
				</section>
			)}
			<Lines heading={t('why.unconfirmed')} lines={view.unconfirmed} />
			<Lines heading={t('why.unasked')} lines={view.unasked} />
			<section>
				<h2>{t('why.where')}</h2>
				<p>{t('why.whereIntro')}</p>
				<ul class="sources">
					{view.sources.map(({ title, article, url, read }) => (
						<li>
							<bdi lang="nl">
								{url && mode.links ? <a href={url}>{title}</a> : title}
								{article && `, ${article}`}
							</bdi>
							<span class="small">{read}</span>
						</li>
					))}
				</ul>
				<p>{view.version}</p>
				<p class="small">{t('why.calculated', { date: date(session.ruleset.peildatum) })}</p>
			</section>
			<p>
				<a class="secondary" href={to.results}>
					{t('why.back')}
				</a>
			</p>
		</div>
	);
}

/** The list says in words what the bar shows. */
function Scale({ scale }: { scale: ScaleView }) {
	const { t, join } = useWords();
	return (
		<div class="scale">
			<h3>{scale.label}</h3>
			{scale.limit && <p>{scale.limit}</p>}
			<LimitBar stretches={scale.bar.stretches} own={scale.bar.own} />
			<p class={scale.exact ? 'own-answer exact' : 'own-answer'}>{t('why.you', { answer: scale.own })}</p>
			<ul class="stretches">
				{scale.rows.map(({ status, range }) => (
					<li>
						<StatusMark status={status} />
						<span>{join([t(`status.${status}`), range], ': ')}</span>
					</li>
				))}
			</ul>
		</div>
	);
}

interface LinesProps {
	heading: Text;
	lines: readonly Text[];
	/** Not read aloud. */
	silent?: boolean;
}

function Lines({ heading, lines, silent }: LinesProps) {
	if (lines.length === 0) return null;
	return (
		<section data-silent={silent || undefined}>
			<h2>{heading}</h2>
			<ul>
				{lines.map((line) => (
					<li>{line}</li>
				))}
			</ul>
		</section>
	);
}
