/** "Neem dit mee": on paper, on a phone, to someone else, in an agenda. Never an answer. */
import { useState } from 'preact/hooks';
import { Options } from '../../components/options';
import { date } from '../../i18n/format';
import { useWords } from '../../i18n/words';
import { dayAfter } from '../../ruleset/day';
import { to } from '../../session/screens';
import { calendarFile } from '../../session/take-along/calendar';
import { firstPlanned } from '../../session/take-along/plan';
import { payloadFor } from '../../session/take-along/result-link';
import { lastDays } from '../../session/take-along/validity';
import { tellsHealth } from '../../session/take-along/without-health';
import type { Visit } from '../../session/visit';
import { actionsOf } from '../results/results.view';
import { knownOf } from '../texts/regeling-text';
import { Paper } from './paper';
import { helpsOf } from './paper.view';
import { QrCode } from './qr-code';
import { useDownload } from './use-download';
import './take-along.css';

export function TakeAlong({ visit }: { visit: Visit }) {
	const { t, plain, language, of } = useWords();
	const { deployment, mode, session, today } = visit;
	const [ticked, setTicked] = useState<readonly string[]>([]);
	const [printed, setPrinted] = useState(false);
	const [code, setCode] = useState(false);
	// A browser within another app may have no way to print.
	const prints = typeof window.print === 'function';
	const save = useDownload('agenda.ics', 'text/calendar');

	const { ruleset, program } = session;
	// What someone has already is nothing to take along.
	const results = actionsOf(knownOf(session), visit.had.value);
	const health = tellsHealth(program);
	const asked = helpsOf(results, new Set()).filter(({ id }) => health.has(id));
	const helps = helpsOf(results, new Set([...health].filter((id) => !ticked.includes(id))));
	// Another day is to look at. What someone takes along is about today.
	if (ruleset.peildatum !== today.peildatum) return null;

	const link = linkTo(deployment.publicUrl, payloadFor(language.code, today.peildatum, helps));
	const address = helps.length > 0 ? link : null;
	const [end] = lastDays(
		ruleset,
		helps.map(({ id }) => id),
	);
	const again = end === undefined ? null : dayAfter(end);
	const planned = firstPlanned(visit.plans.value, today.peildatum);
	const reminder = planned ?? again;

	return (
		<section class="take" aria-labelledby="take">
			<h2 id="take">{t('take.heading')}</h2>
			<p>{t('take.intro')}</p>
			{asked.length > 0 && (
				<Options
					many
					name="also"
					options={asked.map(({ id }) => ({
						id,
						label: t('take.also', { name: of('regelingen', `${id}.name`) }),
					}))}
					chosen={ticked}
					onChoose={(id) =>
						setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id])
					}
				/>
			)}
			<p class="ways-on">
				{prints && (
					<button
						type="button"
						class="secondary"
						onClick={() => {
							window.print();
							setPrinted(mode.print === 'printer');
						}}
					>
						{t('take.print')}
					</button>
				)}
				{address && (
					<button type="button" class="secondary" aria-expanded={code} onClick={() => setCode(!code)}>
						{t(code ? 'take.codeClose' : 'take.code')}
					</button>
				)}
				{address && mode.shares && 'share' in navigator && (
					<button
						type="button"
						class="secondary"
						// Whoever changes their mind has shared nothing.
						onClick={() => navigator.share({ title: plain('title'), url: address }).catch(() => {})}
					>
						{t('take.share')}
					</button>
				)}
				{reminder && mode.shares && (
					<button
						type="button"
						class="secondary"
						onClick={() =>
							save(
								calendarFile(
									reminder,
									plain(planned ? 'plan.heading' : 'take.calendarEvent'),
									today.peildatum,
								),
							)
						}
					>
						{t('take.calendar')}
					</button>
				)}
			</p>
			<p class="small" role="status">
				{prints ? printed && t('take.printed') : t('take.noPrint')}
			</p>
			{address && code && (
				<div class="take-code">
					<p>{t('take.codeText')}</p>
					<QrCode address={address} name={plain('take.codeText')} />
					<p class="small">{t('take.codeWarning')}</p>
				</div>
			)}
			{again && !planned && mode.shares && (
				<p class="small">{t('take.calendarText', { date: date(again) })}</p>
			)}
			<Paper visit={visit} helps={helps} />
		</section>
	);
}

/** Without a place where everyone can open the app there is no link. */
function linkTo(publicUrl: string | null, payload: string): string | null {
	if (!publicUrl) return null;
	const address = new URL(publicUrl);
	address.hash = to.shared(payload);
	return address.href;
}
