/** Said wherever an outcome hangs on a date that the device may have wrong. */
import { date } from '../i18n/format';
import { type Text, useWords, type Words } from '../i18n/words';
import type { Clock } from '../session/device/clock';

const SAID = { 'before-build': 'corrected', 'long-after-build': 'ahead' } as const;

export const doubtAbout = ({ peildatum, doubt }: Clock, t: Words['t']): Text | null =>
	doubt && t(`notice.${SAID[doubt]}`, { date: date(peildatum) });

export function DateDoubt({ today }: { today: Clock }) {
	const said = doubtAbout(today, useWords().t);
	return said === null ? null : <p class="notice">{said}</p>;
}
