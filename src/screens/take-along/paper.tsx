/** One sheet to take along, beside the app and not in it: it is only there to be printed. */
import { StatusMark } from '../../components/pictures/status-mark';
import { type Text, usePaperWords, type Words } from '../../i18n/words';
import type { ContactPoint } from '../../session/contact';
import type { Plan } from '../../session/take-along/plan';
import type { Visit } from '../../session/visit';
import { dayNames } from '../about/contact';
import { doubtAbout } from '../date-doubt';
import { type Help, type PaperView, paperView } from './paper.view';
import { useSheet } from './use-sheet';
import './paper.css';

/** How much of each there is room for. */
interface Room {
	/** Large letters, while everything fits with them. */
	large: boolean;
	documents: number;
	points: number;
	/** Of each regeling, in order. */
	steps: readonly number[];
}
const ENOUGH_DOCUMENTS = 3;
/** How many regelingen are told whole: as many as fit with a step each. */
const WHOLE = [5, 4, 3];

/** Puts the sheet behind the screen for as long as that stands there, with as much on it as fits on one side. */
export function Paper({ visit, helps }: { visit: Visit; helps: readonly Help[] }) {
	const words = usePaperWords();
	const { contact, deployment, session, today } = visit;
	const plans = visit.plans.value;
	const views = WHOLE.map((most) => paperView(helps, today.peildatum, session.ruleset, contact, words, most));
	const { t } = words;
	const doubt = doubtAbout(today, t);
	const sender = deployment.sender ? t('notice.sender', { sender: deployment.sender }) : t('notice.trial');
	useSheet(function* () {
		for (const view of views)
			for (let room: Room | null = everythingOf(view); room; room = tighter(room, view))
				yield <Sheet view={view} room={room} plans={plans} sender={sender} doubt={doubt} words={words} />;
	});
	return null;
}

/** Letters get as small as they may, then papers one can ask after go, then counters one does not need; what to do goes last. */
export function tighter(room: Room, { needed }: Pick<PaperView, 'needed'>): Room | null {
	const { large, documents, points, steps } = room;
	if (large) return { ...room, large: false };
	if (documents > ENOUGH_DOCUMENTS) return { ...room, documents: documents - 1 };
	if (points > needed) return { ...room, points: points - 1 };
	if (documents > 0) return { ...room, documents: documents - 1 };
	// The first step always stays; the longest list gives way first, and of equals the least sure one.
	const most = Math.max(...steps);
	if (most <= 1) return null;
	const shorter = steps.lastIndexOf(most);
	return { ...room, steps: steps.map((count, i) => (i === shorter ? count - 1 : count)) };
}

export const everythingOf = ({ documents, points, groups }: PaperView): Room => ({
	large: true,
	documents: documents.length,
	points: points.length,
	steps: groups.flatMap(({ helps }) => helps.map(({ steps }) => steps.length)),
});

interface SheetProps {
	view: PaperView;
	room: Room;
	plans: Readonly<Record<string, Plan>>;
	sender: Text;
	/** That the date of the device may be wrong. */
	doubt: Text | null;
	words: Words;
}

function Sheet({ view, room, plans, sender, doubt, words }: SheetProps) {
	const { t, draft, language } = words;
	const { made, rules, until } = view.dates;
	const more = view.documents.length - room.documents;
	return (
		<article class={room.large ? 'paper large' : 'paper'} lang={language.code} dir={language.dir}>
			<p class="paper-title">{t(view.groups.length > 0 ? 'paper.heading' : 'results.nothing')}</p>
			{view.groups.length > 0 ? (
				<Actions view={view} steps={room.steps} plans={plans} words={words} />
			) : (
				<p>{t('results.nothingMore')}</p>
			)}
			{view.also.length > 0 && <p>{t('paper.also', { names: words.join(view.also, ', ') })}</p>}
			{view.documents.length > 0 && (
				<section>
					<h2>{t('paper.need')}</h2>
					<ul class="paper-documents">
						{view.documents.slice(0, room.documents).map(({ name, whose }) => (
							<li>
								<span class="box" aria-hidden="true" />
								<span>{words.join([name, ' (', whose, ')'], '')}</span>
							</li>
						))}
					</ul>
					{more > 0 && <p>{t('paper.more', { count: more })}</p>}
				</section>
			)}
			<section>
				<h2>{t('nav.talk')}</h2>
				<ul class="paper-points">
					{view.points.slice(0, room.points).map((point) => (
						<li>
							<Point point={point} words={words} />
						</li>
					))}
				</ul>
			</section>
			<footer>
				<p>{words.join([t('results.always'), t('results.heed')], ' ')}</p>
				<p>{words.join([made, rules, doubt, until, t('paper.noDecision'), sender].filter(Boolean), ' ')}</p>
				{draft && <p>{words.join([t('notice.draft'), t('notice.doubt')], ' ')}</p>}
			</footer>
		</article>
	);
}

/** Everything to do, before anything else (decisions section 6). */
export function Actions(props: {
	view: PaperView;
	/** How many of each; without it all. */
	steps?: readonly number[];
	/** When someone wants to do it. */
	plans?: Readonly<Record<string, Plan>>;
	words: Words;
}) {
	const { view, steps, plans = {}, words } = props;
	const order = view.groups.flatMap(({ helps }) => helps);
	return (
		<section>
			<h2>{words.t('paper.do')}</h2>
			{view.groups.map(({ warnings, helps }) => (
				<div class={warnings.length > 0 ? 'paper-group warned' : 'paper-group'}>
					{warnings.map((warning) => (
						<p class="warning">{warning}</p>
					))}
					{helps.map((help) => (
						<div class="paper-help" key={help.id}>
							<h3>
								<StatusMark status={help.outcome} />
								<span>
									{words.join([help.name, ' ', <Official name={help.official} />, ': ', help.status], '')}
								</span>
							</h3>
							{plans[help.id] && <p>{words.t(`plan.paper.${plans[help.id] as Plan}`)}</p>}
							<ol>
								{help.steps.slice(0, steps?.[order.indexOf(help)]).map((step) => (
									<li>{step}</li>
								))}
							</ol>
							{help.site && <bdi dir="ltr">{help.site}</bdi>}
						</div>
					))}
				</div>
			))}
		</section>
	);
}

const Official = ({ name }: { name: string }) => (
	<bdi class="official" lang="nl" translate={false}>
		[{name}]
	</bdi>
);

function Point({ point, words }: { point: ContactPoint; words: Words }) {
	const { t } = words;
	const { name, phone, address, hours, outdated } = point;
	const open = hours.map(({ days, from, to }) =>
		t('contact.hours', { days: dayNames(days, words), from, to }),
	);
	return (
		<>
			<strong lang="nl" translate={false}>
				{name}
			</strong>
			{phone && (
				<>
					, <bdi dir="ltr">{phone.shown}</bdi>
				</>
			)}
			{address && (
				<>
					, <bdi lang="nl">{address}</bdi>
				</>
			)}
			<div>{words.join([...open, ...(outdated ? [t('contact.outdated')] : [])], '; ')}</div>
		</>
	);
}
