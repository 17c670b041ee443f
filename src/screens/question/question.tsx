/** One of the screens that everyone goes through. */

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Options } from '../../components/options';
import { type Text, useWords } from '../../i18n/words';
import type { BaseScreen, ScreenPart } from '../../ruleset/schema';
import {
	hasTicks,
	NO_REPLY,
	type OptionsPart,
	type Reply,
	tick,
	winner,
} from '../../session/questions/base-screens';
import { incomeOn } from '../../session/questions/income-sources';
import { to } from '../../session/screens';
import { nextPlace } from '../../session/next-place';
import type { Visit } from '../../session/visit';
import { Glossary } from '../glossary';
import { Later } from '../late-parts';
import { optionText } from '../texts/option-text';
import { useTitle } from '../use-title';
import { useUnsent } from '../use-unsent';
import { goOn } from './go-on';
import { canDecline, escapesOf, explains, ownText, stepOf } from './question.view';
import { Asked, QuestionForm } from './question-form';

interface Props {
	visit: Visit;
	/** Position, counted from 1. */
	n: number;
}

/** Why a part has no answer yet, in words of its own; and where it leads instead of an answer. */
interface Lack {
	problem?: Text | null;
	leads?: string | null;
}

export function QuestionScreen({ visit, n }: Props) {
	const words = useWords();
	const { session } = visit;
	const screen = session.screens[n - 1] as BaseScreen;
	const [draft, setDraft] = useUnsent<Reply>(visit, 'draft', session.replies.peek()[screen.id] ?? NO_REPLY);
	const [lacks, setLacks] = useUnsent<Readonly<Record<string, Lack>>>(visit, 'lacks', {});
	const [attempts, setAttempts] = useState(0);
	const wanted = useMemo(() => session.wantedOn(n), [session, n]);
	const parts = session.partsOn(n, draft, wanted);
	const empty = draft.word ? [] : unanswered(parts, draft);
	const wrong = attempts > 0 ? empty[0] : undefined;
	const errorOf = (part: ScreenPart): Text =>
		lacks[part.id]?.problem ?? ownText(part, 'error', visit, words) ?? words.t('question.errorChoice');
	const many = parts.some(({ pick }) => pick === 'many' || pick === 'kinds');
	const found = session.found.value;
	const asks = parts.length > 0;
	useTitle();
	// An old address: nothing is left to ask here.
	useEffect(() => {
		if (!asks) visit.router.replace(nextPlace(session));
	}, [asks]);

	const change = (changed: Partial<Reply>, part?: string, lack: Lack = {}) => {
		setDraft({ ...draft, word: undefined, ...changed });
		if (part) setLacks({ ...lacks, [part]: lack });
	};
	function submit() {
		const leads = Object.values(lacks).find((lack) => lack.leads)?.leads;
		if (leads && !draft.word) return visit.router.go(leads);
		// Boxes: asked once, then it counts as not known. What was typed is never dropped.
		const again = attempts > 0 && empty.every((part) => hasTicks(part) && part.pick !== 'one');
		if (empty.length > 0 && !again) return setAttempts(attempts + 1);
		const before = session.replies.peek()[screen.id] !== undefined;
		session.reply(n, cleaned(empty.length > 0 ? { ...NO_REPLY, word: 'unknown' } : draft, parts));
		goOn(visit, n, before);
	}
	return (
		<QuestionForm
			step={stepOf(session, n)}
			error={wrong ? errorOf(wrong) : null}
			attempts={attempts}
			onSubmit={submit}
			above={
				found > 0 && (
					<p class="found">
						{words.t('question.found', { count: found })}{' '}
						<a class="link" href={to.results}>
							{words.t('question.look')}
						</a>
					</p>
				)
			}
			below={
				<>
					<Explained parts={parts} visit={visit} />
					{tellsSources(parts) && <Later>{({ SaveOffer }) => <SaveOffer visit={visit} folded />}</Later>}
				</>
			}
		>
			{parts.map((part, i) => (
				<Asked
					key={part.id}
					level={i === 0 ? 'h1' : 'h2'}
					id={i === 0 ? '' : `-${part.id}`}
					heading={ownText(part, 'question', visit, words) ?? ''}
					help={ownText(part, 'help', visit, words)}
					error={wrong === part ? errorOf(part) : null}
				>
					{'options' in part ? (
						<Ticks
							part={part}
							chosen={draft.word ? [] : (draft.ticked[part.id] ?? [])}
							onChange={(chosen) => change({ ticked: { ...draft.ticked, [part.id]: chosen } }, part.id)}
						/>
					) : (
						<Later>
							{({ Parts }) => (
								<Parts
									visit={visit}
									n={n}
									part={part}
									draft={draft}
									income={incomeOn(session, n) !== undefined}
									attempts={attempts}
									errorId={i === 0 ? 'error' : `error-${part.id}`}
									onChange={change}
								/>
							)}
						</Later>
					)}
					{i === parts.length - 1 && (
						<Options
							many={many}
							name="word"
							look="escapes"
							options={escapesOf(canDecline(screen, session.ruleset.facts), words)}
							chosen={draft.word ? [draft.word] : []}
							onChoose={(id) => {
								const word = id === draft.word ? undefined : (id as Reply['word']);
								setDraft({ ...NO_REPLY, word });
								setLacks({});
							}}
						/>
					)}
				</Asked>
			))}
		</QuestionForm>
	);
}

function Ticks({
	part,
	chosen,
	onChange,
}: {
	part: OptionsPart;
	chosen: readonly string[];
	onChange: (chosen: readonly string[]) => void;
}) {
	const words = useWords();
	const wins = winner(part, chosen);
	return (
		<>
			<Options
				many={part.pick === 'many'}
				name={part.id}
				look={part.tiles && 'tiles'}
				options={part.options.map(({ id, icon }) => ({ id, icon, label: optionText(part.id, id, words) }))}
				chosen={chosen}
				onChoose={(id) => onChange(tick(part, chosen, id))}
			/>
			{part.options.some((option) => option.wins) && (
				<Said>{wins && words.of('vragen', `${part.id}.wins`)}</Said>
			)}
		</>
	);
}

/** Read aloud when it comes: the place for it is there before. */
const Said = ({ children }: { children: ComponentChildren }) => (
	<p class="help" role="status">
		{children}
	</p>
);

function Explained({ parts, visit }: { parts: readonly ScreenPart[]; visit: Visit }) {
	const words = useWords();
	const { why, meaning } = explains(parts, visit, words);
	return (
		<Glossary label={words.t('question.explain')}>
			{[...meaning, why].map((text) => text && <p>{text}</p>)}
		</Glossary>
	);
}

/** Where money comes from: who goes to look that up can save first. */
const tellsSources = (parts: readonly ScreenPart[]): boolean =>
	parts.some((part) => 'options' in part && part.options.some(({ source }) => source));

/** Parts that still wait for an answer. Boxes of several parts count together: none of them has to be ticked. */
function unanswered(parts: readonly ScreenPart[], { ticked, given }: Reply): ScreenPart[] {
	const isBoxes = ({ pick }: ScreenPart) => pick === 'many' || pick === 'kinds';
	const some = ({ id }: ScreenPart) => (ticked[id]?.length ?? 0) > 0;
	const someBox = parts.some((part) => isBoxes(part) && some(part));
	return parts.filter((part) => {
		if (isBoxes(part)) return !someBox;
		if (part.pick === 'one') return !some(part);
		if (part.pick === 'range') return !part.asks.every((id) => id in given);
		return !part.asks.some((id) => typeof given[id] === 'number' && given[id] > 0);
	});
}

/** Only what the parts on the screen say; boxes that were left empty were seen. */
function cleaned(reply: Reply, parts: readonly ScreenPart[]): Reply {
	if (reply.word) return { ...NO_REPLY, word: reply.word };
	const asked = parts.flatMap(({ asks }) => asks);
	return {
		ticked: Object.fromEntries(parts.filter(hasTicks).map(({ id }) => [id, reply.ticked[id] ?? []])),
		given: Object.fromEntries(Object.entries(reply.given).filter(([id]) => asked.includes(id))),
	};
}
