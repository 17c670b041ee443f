/**
 * A result that came with a link or a code: what fitted on that day, and what to do. It knows nothing of a visit and
 * leaves one that is going on as it is.
 */
import { Reveal } from '../../components/reveal';
import { date } from '../../i18n/format';
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import { readLink, type SharedResult } from '../../session/take-along/result-link';
import type { Visit } from '../../session/visit';
import { ContactPoints } from '../about/contact';
import { DraftNotice } from '../draft-notice';
import { Papers } from '../texts/lists';
import { useTitle } from '../use-title';
import { Actions } from './paper';
import { isOfAnotherTime, sharedView } from './shared-result.view';
import './shared-result.css';

export function SharedScreen({ visit, payload }: { visit: Visit; payload: string }) {
	const { t, plain } = useWords();
	const read = readLink(payload);
	const result = typeof read !== 'string' && isOfAnotherTime(read, visit.today.peildatum) ? 'damaged' : read;
	// The tab must not tell others what fits (P-03).
	useTitle(plain('results.pageTitle'));
	return (
		// The address names this place, for the way to skip to the text.
		<div class="shared" id={to.shared(payload).slice(1)}>
			{typeof result === 'string' ? (
				<>
					<h1 tabIndex={-1}>{t('results.pageTitle')}</h1>
					<p class="notice">{t(`shared.${result}`)}</p>
				</>
			) : (
				<Result visit={visit} result={result} />
			)}
			<p>
				<a class="primary" href={to.start}>
					{t('shared.check')}
				</a>
			</p>
			<section class="contact">
				<ContactPoints visit={visit} />
			</section>
		</div>
	);
}

function Result({ visit, result }: { visit: Visit; result: SharedResult }) {
	const words = useWords();
	const { t } = words;
	const { paper, more, gone, changed, unknownSince } = sharedView(result, visit, words);
	return (
		<>
			<h1 tabIndex={-1}>{t('paper.heading')}</h1>
			<p class="help">{t('shared.intro')}</p>
			<DraftNotice />
			{changed && <p class="notice">{t('shared.changed', { date: date(result.day) })}</p>}
			{!changed && unknownSince && <p class="notice">{t('shared.past', { date: date(unknownSince) })}</p>}
			{paper.groups.length > 0 && <Actions view={paper} words={words} />}
			{gone > 0 && <p>{t('shared.gone', { count: gone })}</p>}
			{paper.documents.length > 0 && (
				<section>
					<h2>{t('paper.need')}</h2>
					<Papers papers={paper.documents} />
				</section>
			)}
			{more.length > 0 && (
				<Reveal label={t('card.more')}>
					<Papers papers={more} />
				</Reveal>
			)}
			<p class="always">{words.join([t('results.always'), t('results.heed')], ' ')}</p>
			<p class="small">
				{words.join([paper.dates.made, paper.dates.rules, t('paper.noDecision')].filter(Boolean), ' ')}
			</p>
		</>
	);
}
