/** "Dit verandert later": what changes by itself, and for a day that is known a place in someone's agenda. */
import { Reveal } from '../../components/reveal';
import { useWords } from '../../i18n/words';
import { calendarFile } from '../../session/take-along/calendar';
import type { Visit } from '../../session/visit';
import { useDownload } from '../take-along/use-download';
import { Bullets } from '../texts/lists';
import { knownOf } from '../texts/regeling-text';
import { comingOf, laterOf } from './coming.view';

export function ComingUp({ visit: { mode, session, today } }: { visit: Visit }) {
	const words = useWords();
	const { t, plain } = words;
	const save = useDownload('agenda.ics', 'text/calendar');
	const known = knownOf(session);
	const coming = comingOf(known, words);
	const later = laterOf(known, words);
	if (coming.length + later.length === 0) return null;
	// Another day is to look at. What goes into an agenda is about today.
	const agenda = mode.shares && session.ruleset.peildatum === today.peildatum;
	return (
		<div data-silent={!mode.readsAnswers || undefined}>
			<Reveal label={t('soon.heading')}>
				{coming.map(({ when, day, names }) => (
					<div>
						<p>
							<strong>{when}</strong>
						</p>
						<Bullets items={names} />
						{day && agenda && (
							<button
								type="button"
								class="quiet"
								// The name is the same for everyone: an agenda is read by others.
								onClick={() => save(calendarFile(day, plain('take.calendarEvent'), today.peildatum))}
							>
								{t('take.calendar')}
							</button>
						)}
					</div>
				))}
				{later.map(({ name, changes }) => (
					<div>
						<p>
							<strong>{name}</strong>
						</p>
						<Bullets items={changes} />
					</div>
				))}
			</Reveal>
		</div>
	);
}
