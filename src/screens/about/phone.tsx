/** The number that is always there, and whether somebody answers it now. */
import { Pictogram } from '../../components/pictures/pictogram';
import { asItIs } from '../../i18n/format';
import { type Text, useWords, type Words } from '../../i18n/words';
import type { ContactPoint } from '../../session/contact';
import { openingAt } from '../../session/opening-hours';
import type { Visit } from '../../session/visit';
import './phone.css';

interface Props {
	visit: Visit;
	/** The one thing to do on this screen; else a plain link. */
	filled?: boolean;
	/** Beside another way to do the same. */
	instead?: boolean;
	/** Whom to call; else the number that is always there. */
	of?: ContactPoint | undefined;
}

export function Phone({ visit, filled = false, instead = false, of }: Props) {
	const words = useWords();
	const { contact, mode } = visit;
	const point = of?.phone ? of : contact.find(({ always }) => always);
	if (!point?.phone) return null;
	const { dial, shown } = point.phone;
	const call = words.t(instead ? 'page.together' : 'contact.call', { number: asItIs(shown) });
	const open = openText(point, visit.now(), words);
	return (
		<div class="phone">
			{mode.links ? (
				<a class={filled ? 'primary call' : 'link call'} href={`tel:${dial}`}>
					<Pictogram name="praten" />
					<span>{call}</span>
				</a>
			) : (
				<strong>{call}</strong>
			)}
			{open && <p class="small">{open}</p>}
		</div>
	);
}

/** "Nu open, tot 17 uur." Null when no hours are known, or they may be out of date. */
export function openText({ hours, outdated }: ContactPoint, now: Date, { t }: Words): Text | null {
	const opening = outdated ? null : openingAt(hours, now);
	if (!opening) return null;
	if (opening.open) return t('contact.openNow', { until: opening.until });
	const { days, weekday, from } = opening;
	if (days === 0) return t('contact.openLater', { from });
	return days === 1
		? t('contact.openTomorrow', { from })
		: t('contact.openDay', { day: t(`day.${weekday}`), from });
}
