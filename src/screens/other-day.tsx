/** Another day than today, for those who help: "hoe was het in mei?" */
import { Reveal } from '../components/reveal';
import { date } from '../i18n/format';
import { useWords } from '../i18n/words';
import { otherDays } from '../session/other-days';
import type { Visit } from '../session/visit';
import './other-day.css';

/** Says that this is not about today, with one tap back. */
export function OtherDay({ visit: { session, today, moveTo } }: { visit: Visit }) {
	const words = useWords();
	const { t } = words;
	const { peildatum } = session.ruleset;
	if (peildatum === today.peildatum) return null;
	const day = date(peildatum);
	return (
		<div class="notice other-day">
			<p>
				<strong>
					{t(peildatum < today.peildatum ? 'notice.dayPast' : 'notice.dayFuture', { date: day })}
				</strong>
			</p>
			<button type="button" class="link" onClick={() => moveTo(today.peildatum)}>
				{t('notice.dayBack')}
			</button>
		</div>
	);
}

/** A month at a time: nobody remembers the day. */
export function ChooseDay({ visit: { session, today, moveTo } }: { visit: Visit }) {
	const words = useWords();
	const { t, plain } = words;
	const { peildatum } = session.ruleset;
	return (
		<>
			<Reveal label={t('start.day')}>
				<p>
					<label for="day">{t('start.dayLabel')}</label>
				</p>
				<select
					id="day"
					value={peildatum}
					autocomplete="off"
					onChange={(event) => moveTo(event.currentTarget.value)}
				>
					<option value={today.peildatum}>{plain('start.dayToday')}</option>
					{otherDays(session.ruleset.rules, today.peildatum).map((day) => (
						<option key={day} value={day}>
							{date(day).figure(words.language.code)}
						</option>
					))}
				</select>
			</Reveal>
			<div role="status">
				{peildatum !== today.peildatum && (
					<p class="notice">{t('start.dayChosen', { date: date(peildatum) })}</p>
				)}
			</div>
		</>
	);
}
