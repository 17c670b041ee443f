/** Help of others on a page of our own: what it is, for whom, what to say, and whom to call. */
import { Tile } from '../../components/row';
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { Phone } from '../about/phone';
import { Bullets } from '../texts/lists';
import { useTitle } from '../use-title';
import { type SignpostView, signpostView } from './signpost.view';

export function SignpostScreen({ visit, n }: { visit: Visit; n: number }) {
	const words = useWords();
	const { t } = words;
	const view = signpostView(n, visit.session.ruleset, visit.mode, words);
	// The same for all: the tab must not tell others what fits (P-03).
	useTitle();
	if (!view) return <NotThere visit={visit} />;
	const { icon, name, text, whom, say, note, doubt } = view;
	return (
		<article class="regeling" key={n}>
			<h1 tabIndex={-1} class="with-tile">
				<Tile icon={icon} />
				<span>{name}</span>
			</h1>
			<p>{text}</p>
			{doubt && <p class="small">{doubt}</p>}
			<h2>{t('signpost.whom')}</h2>
			<p>{whom}</p>
			<h2>{t('signpost.how')}</h2>
			<Bullets items={[...(note ? [note] : []), say]} />
			<WayOn view={view} visit={visit} />
		</article>
	);
}

/** One filled button: the page itself where we know it for certain, else a person. */
function WayOn({ view: { link, contact }, visit }: { view: SignpostView; visit: Visit }) {
	const { t } = useWords();
	const point = visit.contact.find(({ id, outdated }) => id === contact && !outdated);
	const call = (
		<>
			{point && (
				<p>
					<bdi lang="nl" translate={false}>
						{point.name}
					</bdi>
				</p>
			)}
			<Phone visit={visit} of={point} filled={!link} instead={link !== null} />
		</>
	);
	if (!link) return call;
	return (
		<>
			{visit.mode.links ? (
				<>
					<a class="primary" href={link.url}>
						{t('signpost.visit')}
					</a>
					<p class="small">{t('card.leaves', { site: link.site })}</p>
				</>
			) : (
				<p>
					<strong>{link.site}</strong>
				</p>
			)}
			{call}
		</>
	);
}

/** A number that leads nowhere: the list, and someone to ask. */
function NotThere({ visit }: { visit: Visit }) {
	const { t } = useWords();
	return (
		<>
			<h1 tabIndex={-1}>{t('signpost.gone')}</h1>
			<p>{t('signpost.goneHow')}</p>
			<p>
				<a class="primary" href={to.elsewhere}>
					{t('signpost.all')}
				</a>
			</p>
			<Phone visit={visit} instead />
		</>
	);
}
