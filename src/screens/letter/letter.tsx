/**
 * A letter that is an application, or a sheet for the conversation in which one applies. Nothing stands on it but what
 * is ticked here, and nothing of it is kept.
 */
import { useMemo, useState } from 'preact/hooks';
import { Options } from '../../components/options';
import { type Text, useWords, type Words } from '../../i18n/words';
import { to } from '../../session/screens';
import { tellsHealth } from '../../session/take-along/without-health';
import type { Visit } from '../../session/visit';
import { openText, Phone } from '../about/phone';
import { OtherDay } from '../other-day';
import { regelingView } from '../regeling/regeling.view';
import { useSheet } from '../take-along/use-sheet';
import { knownOf, onPaperOf, ranked } from '../texts/regeling-text';
import { useOwnAndDutch } from '../use-own-and-dutch';
import { useTitle } from '../use-title';
import { type Choices, choicesOf, costText, paragraphs, type Ticked } from './letter.view';
import { Letter, LetterSheet, type LetterText, letterAsText, OwnText } from './letter-sheet';

const NOTHING: Ticked = { costs: [], papers: [], today: false };

/** @param n position of the regeling, counted from 1 */
export function LetterScreen({ visit, n }: { visit: Visit; n: number }) {
	const words = useWords();
	const { t, of } = words;
	const { mode, session, today } = visit;
	const [named, setNamed] = useState(false);
	const known = knownOf(session);
	const { ruleset, program } = session;
	const result = ranked(known)[n - 1];
	const paper = result && onPaperOf(result, ruleset);
	// Not where anyone may stand and look.
	const withHealth = mode.promise !== 'public';
	const health = useMemo(() => tellsHealth(program), [program]);
	useTitle();
	// Its name alone tells something about health: that is ticked first.
	const asks = result !== undefined && health.has(result.id);
	// Another day is to look at: a letter is of today.
	const offered = paper && ruleset.peildatum === today.peildatum && (!asks || withHealth);
	if (!result || !paper || !offered)
		return (
			<div class="letter">
				<h1 tabIndex={-1}>{t('letter.heading.letter')}</h1>
				<OtherDay visit={visit} />
				<p>{t('letter.none')}</p>
				<Phone visit={visit} />
				<p class="ways-on">
					<a class="secondary" href={result ? to.regeling(n) : to.results}>
						{t(result ? 'letter.back' : 'why.back')}
					</a>
				</p>
			</div>
		);
	const { warnings, urgency, action } = regelingView(result, n, known, words);
	return (
		<div class="letter">
			<h1 tabIndex={-1}>{t(`letter.heading.${paper.kind}`)}</h1>
			{warnings.map((warning) => (
				<p class="warning">{warning}</p>
			))}
			{paper.kind === 'conversation' && urgency && <p class="warning urgency">{urgency}</p>}
			{paper.kind === 'conversation' &&
				action &&
				(mode.links ? (
					<p>
						<a class="secondary" href={action.url}>
							{action.label}
						</a>
					</p>
				) : (
					<p>
						<strong>{action.site}</strong>
					</p>
				))}
			<Where visit={visit} kind={paper.kind} contact={paper.contact} sure={paper.certainty === 'confirmed'} />
			{asks && (
				<Options
					many
					name="named"
					options={[{ id: 'named', label: t('take.also', { name: of('regelingen', `${result.id}.name`) }) }]}
					chosen={named ? ['named'] : []}
					onChoose={() => setNamed(!named)}
				/>
			)}
			{(!asks || named) && (
				<Write
					key={result.id}
					visit={visit}
					id={result.id}
					choices={choicesOf(result, paper.kind, ruleset, withHealth)}
				/>
			)}
		</div>
	);
}

interface WhereProps {
	visit: Visit;
	kind: Choices['kind'];
	/** Where it is brought. */
	contact: string;
	sure: boolean;
}

/** Where it goes, and what is not known about that. */
function Where({ visit, kind, contact, sure }: WhereProps) {
	const words = useWords();
	const { t } = words;
	const counter = visit.contact.find(({ id, outdated }) => id === contact && !outdated);
	const postal = postalOf(visit);
	const open = counter && openText(counter, visit.now(), words);
	return (
		<>
			{kind === 'letter' && !sure && counter && <p>{t('letter.doubt', { place: dutch(counter.name) })}</p>}
			{counter?.address && (
				<p>
					{words.join([dutch(counter.name), dutch(counter.address)], ', ')}
					{open && (
						<>
							<br />
							<span class="small">{open}</span>
						</>
					)}
				</p>
			)}
			{kind === 'letter' && (
				<p>{postal ? t('letter.send', { address: dutch(postal) }) : t('letter.postalUnknown')}</p>
			)}
			<Phone visit={visit} />
		</>
	);
}

const dutch = (name: string): Text => <bdi lang="nl">{name}</bdi>;

const postalOf = ({ contact }: Visit): string | null =>
	contact.find(({ postal, outdated }) => postal && !outdated)?.postal ?? null;

/** What may stand on it, how it looks, and how to take it along. */
function Write({ visit, id, choices }: { visit: Visit; id: string; choices: Choices }) {
	const words = useWords();
	const { t } = words;
	const { mode, session, today } = visit;
	const { ruleset } = session;
	const [ticked, setTicked] = useState(NOTHING);
	const [said, setSaid] = useState<'copied' | 'copyFailed' | 'printed' | null>(null);
	const { own, dutch } = useOwnAndDutch();
	const body = (each: Words) => paragraphs({ id }, choices, ticked, today.peildatum, ruleset, each);
	const letter: LetterText = {
		kind: choices.kind,
		day: today.peildatum,
		postal: postalOf(visit),
		body: body(dutch),
	};
	const second = own.language.code === 'nl' ? null : { body: body(own), words: own };
	useSheet(function* () {
		for (const read of [second, null])
			for (const large of [true, false])
				yield <LetterSheet letter={letter} dutch={dutch} own={read} large={large} />;
	});
	const tick = (what: 'costs' | 'papers') => (one: string) => {
		const was = ticked[what];
		setTicked({
			...ticked,
			[what]: was.includes(one) ? was.filter((other) => other !== one) : [...was, one],
		});
	};
	// A browser within another app may have no way to print.
	const prints = typeof window.print === 'function';
	const copies = mode.shares && 'clipboard' in navigator;
	return (
		<>
			<p>{t('letter.choose')}</p>
			{choices.costs.length > 0 && (
				<fieldset>
					<legend>{t('letter.costsLegend')}</legend>
					<Options
						many
						name="costs"
						options={choices.costs.map((cost) => ({ id: cost, label: costText(cost, ruleset, words) }))}
						chosen={ticked.costs}
						onChoose={tick('costs')}
					/>
				</fieldset>
			)}
			{choices.papers.length > 0 && (
				<fieldset>
					<legend>{t('letter.papersLegend')}</legend>
					<Options
						many
						name="papers"
						options={choices.papers.map((paper) => ({
							id: paper,
							label: words.of('bewijsstukken', `${paper}.name`),
						}))}
						chosen={ticked.papers}
						onChoose={tick('papers')}
					/>
				</fieldset>
			)}
			<fieldset>
				<legend>{t('letter.sinceLegend')}</legend>
				<Options
					many
					name="since"
					options={[{ id: 'today', label: t('letter.today') }]}
					chosen={ticked.today ? ['today'] : []}
					onChoose={() => setTicked({ ...ticked, today: !ticked.today })}
				/>
			</fieldset>
			<p>{t('letter.byHand')}</p>
			<p class="ways-on">
				{prints && (
					<button
						type="button"
						class="secondary"
						onClick={() => {
							window.print();
							setSaid(mode.print === 'printer' ? 'printed' : null);
						}}
					>
						{t('take.print')}
					</button>
				)}
				{copies && (
					<button
						type="button"
						class="secondary"
						onClick={() =>
							navigator.clipboard.writeText(letterAsText(letter, dutch)).then(
								() => setSaid('copied'),
								() => setSaid('copyFailed'),
							)
						}
					>
						{t('letter.copy')}
					</button>
				)}
			</p>
			<p class="small" role="status">
				{said === 'printed' ? t('take.printed') : said && t(`letter.${said}`)}
			</p>
			<h2>{t('letter.looks')}</h2>
			<Letter letter={letter} dutch={dutch} />
			{second && <OwnText {...second} />}
		</>
	);
}
