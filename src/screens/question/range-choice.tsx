/** A group of ages or money, the number itself, or, for money that comes in, help to add it up. */
import { useEffect } from 'preact/hooks';
import { Options } from '../../components/options';
import { TypedField } from '../../components/typed-field';
import { type Text, useWords } from '../../i18n/words';
import { type Answer, isRange, type Range } from '../../ruleset/answer';
import { isAge } from '../../ruleset/fact';
import type { RangeKind } from '../../ruleset/kinds';
import type { Fact } from '../../ruleset/schema';
import { same } from '../../session/questions/choices';
import type { Visit } from '../../session/visit';
import { bracketText } from '../texts/answer-text';
import { useUnsent } from '../use-unsent';
import { keysFor } from './number-pad';
import { readTyped, typedField } from './typed.view';
import './range-choice.css';

interface Props {
	visit: Visit;
	fact: Fact & { kind: RangeKind };
	ranges: readonly Range[];
	/** What was answered before. */
	before: Answer | undefined;
	/** Someone said that they do not know. */
	cleared: boolean;
	/** With the way to add it up. */
	adding: boolean;
	attempts: number;
	/** What says what is wrong. */
	errorId: string;
	onReply: (reply: { answer?: Answer; problem?: Text | null; adds?: boolean }) => void;
}

const ADDS = 'adds';

export function RangeChoice({
	visit,
	fact,
	ranges,
	before,
	cleared,
	adding,
	attempts,
	errorId,
	onReply,
}: Props) {
	const words = useWords();
	const field = typedField(
		fact.kind,
		typeof before === 'number' && before !== nothingIn(ranges) ? before : null,
		words,
	);
	const offered = withBefore(ranges, before);
	const [chosen, setChosen] = useUnsent(
		visit,
		`${fact.id} chosen`,
		offered.findIndex((range) => same(range, asRange(before))),
	);
	const [text, setText] = useUnsent(visit, `${fact.id} text`, field.before);
	const [typing, setTyping] = useUnsent(visit, `${fact.id} typing`, text !== '' || offered.length === 0);
	// What was answered before was looked at before.
	const [sure, setSure] = useUnsent(visit, `${fact.id} sure`, text !== '');
	const [adds, setAdds] = useUnsent(visit, `${fact.id} adds`, false);
	useEffect(() => {
		if (!cleared) return;
		setChosen(-1);
		setText('');
		setAdds(false);
	}, [cleared]);

	const reading = text === '' ? null : readTyped(text, fact, visit.session.program, words);
	const check = reading?.check ?? null;
	const wrong = attempts > 0 && (!reading || reading.number === null || (check !== null && !sure));
	function type(typed: string) {
		setText(typed);
		setSure(false);
		report(typed, false);
	}
	function report(typed: string, isSure: boolean) {
		if (typed === '') return onReply({ problem: field.error });
		const { number, error, check } = readTyped(typed, fact, visit.session.program, words);
		if (number === null) return onReply({ problem: error });
		onReply(check && !isSure ? { problem: check.question } : { answer: number });
	}
	if (typing)
		return (
			<>
				<TypedField
					label={field.label}
					{...(field.prefix && { prefix: field.prefix })}
					value={text}
					error={wrong && !cleared}
					errorId={errorId}
					keys={keysFor({ visit, field: 'typed', open: true, value: text, onType: type })}
					onType={type}
				/>
				{attempts > 0 && check && (
					<Options
						many
						name="sure"
						options={[{ id: 'sure', label: check.yes }]}
						chosen={sure ? ['sure'] : []}
						onChoose={() => {
							setSure(!sure);
							report(text, !sure);
						}}
					/>
				)}
				{offered.length > 0 && <Switch label={words.t('question.choose')} onSwitch={switchTo(false)} />}
			</>
		);
	return (
		<>
			<Options
				many={false}
				name={fact.id}
				look={isAge(fact) ? 'years' : undefined}
				options={[
					...offered.map((range, i) => ({
						id: `range-${i + 1}`,
						label: bracketText(fact, range, words),
					})),
					...(adding ? [{ id: ADDS, label: words.t('adding.begin') }] : []),
				]}
				chosen={adds ? [ADDS] : chosen < 0 ? [] : [`range-${chosen + 1}`]}
				onChoose={(id) => {
					const at = Number(id.slice('range-'.length)) - 1;
					setAdds(id === ADDS);
					setChosen(id === ADDS ? -1 : at);
					onReply(id === ADDS ? { adds: true } : { answer: asAnswer(offered[at] as Range) });
				}}
			/>
			<Switch label={words.t('question.exactly')} onSwitch={switchTo(true)} />
		</>
	);

	function switchTo(typed: boolean) {
		return () => {
			setTyping(typed);
			setChosen(-1);
			setAdds(false);
			setText('');
			onReply(typed ? { problem: field.error } : {});
		};
	}
}

const Switch = ({ label, onSwitch }: { label: Text; onSwitch: () => void }) => (
	<button type="button" class="link" onClick={onSwitch}>
		{label}
	</button>
);

const asRange = (answer: Answer | undefined): Answer | undefined =>
	answer === 0 ? { atLeast: 0, atMost: 0 } : answer;
const asAnswer = (range: Range): Answer => (range.atMost === 0 ? 0 : range);
const nothingIn = (ranges: readonly Range[]): number | null => (ranges[0]?.atMost === 0 ? 0 : null);

/** What was chosen before stays on the screen when the edges moved. */
function withBefore(ranges: readonly Range[], before: Answer | undefined): Range[] {
	if (!isRange(before) || ranges.some((range) => same(range, before))) return [...ranges];
	return [...ranges, before];
}
