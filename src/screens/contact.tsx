/** "Praat met iemand": the same place on every screen, and where every dead end leads. */
import { Pictogram } from '../components/pictogram';
import { asItIs } from '../i18n/format';
import { type Text, useWords, type Words } from '../i18n/words';
import type { ContactPoint } from '../session/contact';
import type { Visit } from '../session/visit';
import { useTitle } from './use-title';
import './contact.css';

export function ContactScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t, plain } = words;
	useTitle(plain('contact.heading'));
	return (
		<div class="contact">
			<h1 tabIndex={-1}>{t('contact.heading')}</h1>
			<p class="help">{t('contact.intro')}</p>
			<ul class="points">
				{visit.contact.map((point) => (
					<Point key={point.id} point={point} links={visit.mode.links} words={words} />
				))}
			</ul>
			<p>{t('contact.tip')}</p>
		</div>
	);
}

function Point({ point, links, words }: { point: ContactPoint; links: boolean; words: Words }) {
	const { t, has, of } = words;
	const { id, name, phone, address, hours, languages, outdated } = point;
	const number = phone && asItIs(phone.shown);
	return (
		<li class="card">
			<h2>
				<bdi lang="nl" translate={false}>
					{name}
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
					? t('contact.languages', { languages: languages.join(', ') })
					: t('contact.languagesUnknown')}
			</p>
		</li>
	);
}

const dayNames = (days: ContactPoint['hours'][number]['days'], { t, join }: Words): Text =>
	join(
		days.map((day) => t(`day.${day}`)),
		', ',
	);
