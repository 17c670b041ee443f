/** "Praat met iemand": the same place on every screen, and where every dead end leads. */
import { Pictogram } from '../../components/pictures/pictogram';
import { asItIs } from '../../i18n/format';
import { language } from '../../i18n/languages';
import { type Text, useWords, type Words } from '../../i18n/words';
import type { ContactPoint } from '../../session/contact';
import type { Visit } from '../../session/visit';
import { useTitle } from '../use-title';
import './contact.css';

export function ContactScreen({ visit }: { visit: Visit }) {
	const { t, plain } = useWords();
	useTitle(plain('contact.heading'));
	return (
		<div class="contact">
			<h1 tabIndex={-1}>{t('contact.heading')}</h1>
			<Urgent visit={visit} />
			<p class="help">{t('contact.intro')}</p>
			<ContactPoints visit={visit} />
			<p>{t('contact.tip')}</p>
		</div>
	);
}

/** Someone without food, heat or a home today should not have to search for the number (S-21). */
function Urgent({ visit: { contact, mode } }: { visit: Visit }) {
	const { t } = useWords();
	const phone = contact.find(({ always }) => always)?.phone;
	if (!phone) return null;
	const call = t('contact.call', { number: asItIs(phone.shown) });
	return (
		<p class="notice urgent">
			<strong>{t('nav.urgent')}</strong>
			<br />
			{mode.links ? (
				<a class="quiet" href={`tel:${phone.dial}`}>
					<span>{call}</span>
				</a>
			) : (
				<strong>{call}</strong>
			)}
		</p>
	);
}

export function ContactPoints({ visit: { contact, mode } }: { visit: Visit }) {
	const words = useWords();
	return (
		<ul class="points">
			{contact.map((point) => (
				<Point key={point.id} point={point} links={mode.links} words={words} />
			))}
		</ul>
	);
}

function Point({ point, links, words }: { point: ContactPoint; links: boolean; words: Words }) {
	const { t, has, of } = words;
	const { id, name, phone, address, neighbourhood, hours, languages, outdated } = point;
	const number = phone && asItIs(phone.shown);
	return (
		<li class="card">
			<h2>
				<bdi lang="nl" translate={false}>
					{name}
					{neighbourhood && `, ${neighbourhood}`}
				</bdi>
			</h2>
			{outdated && <p>{t('contact.outdated')}</p>}
			{has('app', `contact.note.${id}`) && <p>{of('app', `contact.note.${id}`)}</p>}
			{phone && (
				<p>
					{links ? (
						<a class="primary call" href={`tel:${phone.dial}`}>
							<Pictogram name="praten" />
							<span>{t('contact.call', { number })}</span>
						</a>
					) : (
						<strong>{t('contact.call', { number })}</strong>
					)}
				</p>
			)}
			{phone?.free && <p>{t('contact.free')}</p>}
			{address && <p>{t('contact.address', { address: <bdi lang="nl">{address}</bdi> })}</p>}
			{hours.length === 0 ? (
				<p>{t('contact.hoursUnknown')}</p>
			) : (
				<ul class="hours">
					{hours.map(({ days, from, to }) => (
						<li>{t('contact.hours', { days: dayNames(days, words), from, to })}</li>
					))}
				</ul>
			)}
			<p class="small">
				{languages.length > 0
					? t('contact.languages', { languages: languages.map((code) => language(code).own).join(', ') })
					: t('contact.languagesUnknown')}
			</p>
		</li>
	);
}

export const dayNames = (days: ContactPoint['hours'][number]['days'], { t, join }: Words): Text =>
	join(
		days.map((day) => t(`day.${day}`)),
		', ',
	);
