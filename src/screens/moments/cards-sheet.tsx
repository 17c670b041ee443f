/** What comes out of the printer at a moment: four cards on one sheet, or three lines for a helper. */
import { asItIs } from '../../i18n/format';
import type { Words } from '../../i18n/words';
import { typedAddress } from '../../publication/card';
import type { Moment } from '../../ruleset/schema';
import type { Visit } from '../../session/visit';
import { QrCode } from '../take-along/qr-code';
import './moments.css';

interface Props {
	visit: Visit;
	moment: Moment;
	words: Words;
}

const CARDS = ['a', 'b', 'c', 'd'];

/** @param words the language of whoever gets the card; Dutch beside it */
export function CardsSheet({ address, dutch, ...props }: Props & { address: string; dutch: Words }) {
	const { words: own } = props;
	const sides = own.language.code === 'nl' ? [dutch] : [own, dutch];
	return (
		<article class="paper cards-sheet">
			{CARDS.map((card) => (
				<div key={card} class="card-to-cut">
					{sides.map((words) => (
						<Side key={words.language.code} {...props} words={words} />
					))}
					<QrCode address={address} name={dutch.plain('take.codeText')} />
					<bdi dir="ltr">{typedAddress(address)}</bdi>
				</div>
			))}
		</article>
	);
}

function Side({ visit: { contact, deployment }, moment, words: { t, of, join, language } }: Props) {
	const phone = contact.find(({ always }) => always)?.phone;
	return (
		<div lang={language.code} dir={language.dir}>
			<p>
				<strong>{t('title')}</strong>
			</p>
			<p>{of('app', `start.moments.${moment.id}`)}</p>
			<p>{join([t('start.login'), t('start.seen.alone')], ' ')}</p>
			{phone && <p>{t('contact.call', { number: asItIs(phone.shown) })}</p>}
			<p>{deployment.sender ? t('notice.sender', { sender: deployment.sender }) : t('notice.trial')}</p>
		</div>
	);
}

/** The same for everyone at this moment: what the rules put first, what comes then, whom to call. */
export function Leaflet({ visit, moment, words, paper = false }: Props & { paper?: boolean }) {
	const { t, of, join } = words;
	const phone = visit.contact.find(({ always }) => always)?.phone;
	const known = new Set(visit.session.ruleset.regelingen.map(({ id }) => id));
	const names = [
		...moment.regelingen.filter((id) => known.has(id)).map((id) => of('regelingen', `${id}.name`)),
		...moment.elders.map((id) => of('app', `elders.${id}.name`)),
	];
	return (
		<div class={paper ? 'paper large leaflet' : 'leaflet'}>
			<p>
				<strong>{of('app', `start.moments.${moment.id}`)}</strong>
			</p>
			<ol>
				<li>{t('moments.first', { names: join(names, '; ') })}</li>
				<li>{t('moments.others')}</li>
				{phone && <li>{t('moments.call', { number: asItIs(phone.shown) })}</li>}
			</ol>
		</div>
	);
}
