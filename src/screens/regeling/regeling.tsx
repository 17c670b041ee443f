/** One regeling: what you can get, what to do now, and then the rest. */
import { Pictogram } from '../../components/pictogram';
import { Reveal } from '../../components/reveal';
import { StatusMark } from '../../components/status-mark';
import { type Text, useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { Bullets, Papers } from '../texts/lists';
import type { CardView } from './card.view';
import './card.css';

const AT_ONCE = 5;

export const cardId = (n: number): string => `card-${n}`;

export function Card({ card, visit }: { card: CardView; visit: Visit }) {
	const { t, join } = useWords();
	const { links, readsAnswers } = visit.mode;
	const id = cardId(card.n);
	// Who steers by voice says what stands there: no two cards may say the same.
	const about = (key: 'card.actionTalk' | 'card.more') => join([t(key), card.name], ': ');
	return (
		<article class={`card ${card.status}`} aria-labelledby={id}>
			<header>
				<Pictogram name={card.icon} />
				<h3 id={id} tabIndex={-1}>
					{card.name}{' '}
					<bdi class="official" lang="nl" translate={false}>
						[{card.official}]
					</bdi>
				</h3>
			</header>
			<p class="status">
				<StatusMark status={card.status} />
				<strong>{t(`status.${card.status}`)}</strong>
			</p>
			{card.warnings.map((warning) => (
				<p class="warning">{warning}</p>
			))}
			{card.ended && <p>{card.ended}</p>}
			{card.status !== 'unlikely' && <p class="gives">{card.gives}</p>}
			{card.amounts.length > 0 && (
				<dl class="amounts">
					{card.amounts.map(({ label, value }) => (
						<div>
							<dt>{label}</dt>
							<dd>{value}</dd>
						</div>
					))}
				</dl>
			)}
			{card.amountUnknown && <p>{card.amountUnknown}</p>}
			{card.status === 'unlikely' && <Why card={card} silent={!readsAnswers} />}
			{card.status === 'unlikely' && <Coming card={card} />}

			{card.settles && (
				<section class="settles">
					<h4>{t('card.missing')}</h4>
					<button
						type="button"
						class="primary"
						onClick={() => visit.ask((card.settles as { fact: string }).fact, to.results)}
					>
						{t('card.answerNow', { label: card.settles.label })}
					</button>
				</section>
			)}

			{(card.status === 'likely' || card.status === 'maybe') && (
				<section class="do">
					<h4>{t('card.doNow')}</h4>
					<Numbered items={card.steps} />
					<Lines items={card.notes} />
					{card.action.url ? (
						<p>
							{links ? (
								<a class={card.status === 'likely' ? 'primary' : 'secondary'} href={card.action.url}>
									{card.action.label}
								</a>
							) : (
								<strong>{card.action.site}</strong>
							)}
							{links && <span class="leaves">{t('card.leaves', { site: card.action.site })}</span>}
						</p>
					) : (
						<p>
							<a class="secondary" href={to.contact}>
								{about('card.actionTalk')}
							</a>
						</p>
					)}
				</section>
			)}

			{card.parts.length > 0 && (
				<section>
					<h4>{t('card.parts')}</h4>
					<ul class="parts">
						{card.parts.map(({ name, status, notes }) => (
							<li>
								<strong>{join([name, status], ': ')}</strong>
								<Lines items={notes} />
							</li>
						))}
					</ul>
				</section>
			)}

			{card.documents.length > 0 && (
				<section>
					<h4>{t('card.need')}</h4>
					<Papers papers={card.documents.slice(0, AT_ONCE)} />
					{card.documents.length > AT_ONCE && (
						<Reveal label={about('card.more')}>
							<Papers papers={card.documents.slice(AT_ONCE)} />
						</Reveal>
					)}
				</section>
			)}
			{card.perhaps.length > 0 && (
				<section>
					<h4>{t('card.sometimes')}</h4>
					<Papers papers={card.perhaps} />
				</section>
			)}
			{card.time && (
				<section>
					<h4>{t('card.time')}</h4>
					<p>{card.time}</p>
				</section>
			)}
			{card.status !== 'unlikely' && <Coming card={card} />}
			{card.discretion.length > 0 && (
				<section>
					<h4>{t('card.discretion')}</h4>
					<Bullets items={card.discretion} />
				</section>
			)}
			{card.status !== 'unlikely' && <Why card={card} silent={!readsAnswers} />}
			{card.change.length > 0 && (
				<section>
					<h4>{t('card.change')}</h4>
					<Bullets items={card.change} />
				</section>
			)}
			{card.helps && (
				<section>
					<h4>{t('card.helps')}</h4>
					<p>{card.helps}</p>
				</section>
			)}
			{(card.status === 'unlikely' || card.status === 'ended') && (
				<p>
					<a class="secondary" href={to.contact}>
						{about('card.actionTalk')}
					</a>
				</p>
			)}
			{card.unconfirmed && <p class="unconfirmed">{t('card.unconfirmed')}</p>}
			<p>
				<a href={to.why(card.n)}>{t('card.where', { name: card.name })}</a>
			</p>
		</article>
	);
}

function Coming({ card }: { card: CardView }) {
	const { t } = useWords();
	if (card.soon.length === 0) return null;
	return (
		<section class="soon">
			<h4>{t('soon.heading')}</h4>
			<Bullets items={card.soon} />
		</section>
	);
}

/** @param silent not read aloud: it tells what someone answered */
function Why({ card, silent }: { card: CardView; silent: boolean }) {
	const { t } = useWords();
	if (card.because.length === 0) return null;
	return (
		<section data-silent={silent || undefined}>
			<h4>{t('card.because')}</h4>
			<Bullets items={card.because} />
		</section>
	);
}

const Numbered = ({ items }: { items: readonly Text[] }) => (
	<ol>
		{items.map((item) => (
			<li>{item}</li>
		))}
	</ol>
);

const Lines = ({ items }: { items: readonly Text[] }) => (
	<>
		{items.map((item) => (
			<p class="line">{item}</p>
		))}
	</>
);
