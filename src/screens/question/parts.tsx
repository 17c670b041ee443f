/** The parts of a screen that come after the first one: a group of ages or money, counts, and kinds of costs. */
import { Options } from '../../components/options';
import { brackets } from '../../engine/ask/brackets';
import { type Text, useWords } from '../../i18n/words';
import type { Answer } from '../../ruleset/answer';
import { asksRanges } from '../../ruleset/fact';
import type { ScreenPart } from '../../ruleset/schema';
import { offeredIn, type Reply } from '../../session/questions/base-screens';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { optionText } from '../texts/option-text';
import { Counts } from './counts';
import { RangeChoice } from './range-choice';
import './two-languages.css';

interface Props {
	visit: Visit;
	/** Position of the screen, counted from 1. */
	n: number;
	part: ScreenPart;
	draft: Reply;
	/** Money that can be added up. */
	income: boolean;
	attempts: number;
	errorId: string;
	onChange: (
		changed: Partial<Reply>,
		part: string,
		lack?: { problem?: Text | null; leads?: string | null },
	) => void;
}

export function Parts({ visit, n, part, draft, income, attempts, errorId, onChange }: Props) {
	const words = useWords();
	const { session } = visit;
	const given = (answers: Record<string, Answer | undefined>) => ({
		given: Object.fromEntries(
			Object.entries({ ...draft.given, ...answers }).filter(([, answer]) => answer !== undefined),
		) as Reply['given'],
	});
	switch (part.pick) {
		case 'range': {
			const fact = session.program.space.fact(part.asks[0] as string);
			if (!asksRanges(fact)) return null;
			return (
				<RangeChoice
					visit={visit}
					fact={fact}
					ranges={brackets(session.program, session.before(n), fact.id, {
						nothing: part.nothing,
						remaining: session.remaining,
					})}
					before={draft.given[fact.id]}
					cleared={draft.word !== undefined}
					adding={income}
					attempts={attempts}
					errorId={errorId}
					onReply={({ answer, problem, adds }) =>
						onChange(given({ [fact.id]: answer }), part.id, { problem, leads: adds ? to.adding(n) : null })
					}
				/>
			);
		}
		case 'count':
			return (
				<Counts
					rows={part.asks.map((id) => ({
						id,
						label: optionText(part.id, id, words),
						count: draft.word || typeof draft.given[id] !== 'number' ? 0 : (draft.given[id] as number),
					}))}
					onCount={(id, count) => {
						const zeros = Object.fromEntries(part.asks.map((each) => [each, draft.given[each] ?? 0]));
						onChange(given({ ...zeros, [id]: count }), part.id);
					}}
				/>
			);
		case 'kinds': {
			const chosen = draft.word ? [] : (draft.ticked[part.id] ?? []);
			const offered = offeredIn(part, session.replies.value, session.screens);
			return (
				<Options
					many
					name={part.id}
					options={offered.map((id) => ({ id, label: optionText(part.id, id, words) }))}
					chosen={chosen}
					onChoose={(id) => {
						const now = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
						onChange({ ticked: { ...draft.ticked, [part.id]: now } }, part.id);
					}}
				/>
			);
		}
		default:
			return null;
	}
}
