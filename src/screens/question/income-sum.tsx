/** "Help mij optellen": what was typed per source and per period becomes one amount per month, to confirm. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Options } from '../../components/options';
import { Problem } from '../../components/problem';
import { TypedField } from '../../components/typed-field';
import { useWords } from '../../i18n/words';
import { INCOME_SOURCES } from '../../ruleset/kinds';
import type { Fact } from '../../ruleset/schema';
import { household, incomeOn } from '../../session/questions/income-sources';
import {
	type Lack,
	type Line,
	linesFor,
	NOTHING_TYPED,
	type Period,
	perMonth,
	type Reading,
	readLines,
} from '../../session/questions/income-sum';
import type { Visit } from '../../session/visit';
import { SaveOffer } from '../take-along/saved-answers';
import { useTitle } from '../use-title';
import { goOn } from './go-on';
import { type Company, lineView, personsOf, sumView } from './income.view';
import { keysFor } from './number-pad';
import './income-sum.css';

interface Props {
	visit: Visit;
	/** Position of the question that the sum answers, counted from 1. */
	n: number;
}

export function IncomeSumScreen({ visit, n }: Props) {
	const { id } = incomeOn(visit.session, n) as Fact;
	return <Adding visit={visit} n={n} factId={id} />;
}

function Adding({ visit, n, factId }: Props & { factId: string }) {
	const { session } = visit;
	const [confirming, setConfirming] = useState(false);
	const whose = household(session.ruleset.facts, session.answers.value);
	const told = [...new Set(session.told.value)];
	// Someone who could not say where it comes from sees every kind.
	const lines = linesFor(told.length > 0 ? told : INCOME_SOURCES, personsOf(whose));
	const reading = readLines(lines, session.entries.value);

	// The sum is a new screen to whoever reads it, though the address stays.
	const shown = useRef(confirming);
	useEffect(() => {
		if (shown.current === confirming) return;
		shown.current = confirming;
		window.scrollTo(0, 0);
		document.querySelector('h1')?.focus();
	}, [confirming]);

	return confirming ? (
		<Sum
			reading={reading}
			whose={whose}
			onChange={() => setConfirming(false)}
			onConfirm={() => {
				const amount = perMonth(reading.filled.map(({ payment }) => payment));
				const before = session.taken.peek().includes(n);
				session.reply(n, { ticked: {}, given: { [factId]: amount } });
				goOn(visit, n, before);
			}}
		/>
	) : (
		<Lines visit={visit} lines={lines} reading={reading} whose={whose} onDone={() => setConfirming(true)} />
	);
}

interface LinesProps {
	visit: Visit;
	lines: readonly Line[];
	reading: Reading;
	whose: Company;
	onDone: () => void;
}

function Lines({ visit, lines, reading, whose, onDone }: LinesProps) {
	const words = useWords();
	const { t } = words;
	const { session } = visit;
	const [attempts, setAttempts] = useState(0);
	const lacks = attempts > 0 ? reading.lacks : {};
	const wrong = lines.find(({ id }) => lacks[id]);
	useTitle();
	return (
		<form
			class="question adding"
			noValidate
			autocomplete="off"
			onSubmit={(event) => {
				event.preventDefault();
				if (Object.keys(reading.lacks).length === 0) onDone();
				else setAttempts(attempts + 1);
			}}
		>
			{wrong && (
				<Problem
					heading={t('question.errorTitle')}
					message={lineView(wrong, lacks[wrong.id], whose, words).error}
					attempt={attempts}
					onFollow={() => focusOn(wrong, lacks[wrong.id])}
				/>
			)}
			<h1 tabIndex={-1}>{t('adding.heading')}</h1>
			<p class="help">{t('adding.intro')}</p>
			{lines.map((line) => {
				const entry = session.entries.value[line.id] ?? NOTHING_TYPED;
				const view = lineView(line, lacks[line.id], whose, words);
				const errorId = `${line.id}-error`;
				const type = (text: string) => session.write(line.id, { ...entry, text });
				return (
					<fieldset class="line" key={line.id} aria-describedby={view.error ? errorId : undefined}>
						<legend>
							<h2>{view.legend}</h2>
						</legend>
						{view.hint && <p class="help">{view.hint}</p>}
						{view.error && (
							<p class="error" id={errorId}>
								{view.error}
							</p>
						)}
						<TypedField
							id={line.id}
							label={t('question.moneyField')}
							prefix="€"
							value={entry.text}
							error={lacks[line.id] === 'period' ? null : view.error}
							errorId={errorId}
							keys={keysFor({ visit, field: line.id, value: entry.text, onType: type })}
							onType={type}
						/>
						<Options
							many={false}
							name={`${line.id}-period`}
							options={view.periods}
							chosen={entry.period ? [entry.period] : []}
							onChoose={(period) => session.write(line.id, { ...entry, period: period as Period })}
						/>
					</fieldset>
				);
			})}
			<button type="submit" class="primary">
				{t('adding.add')}
			</button>
			<SaveOffer visit={visit} />
		</form>
	);
}

function focusOn({ id }: Line, lack: Lack | undefined) {
	const field = lack === 'period' ? `input[name=${id}-period]` : `input[id=${id}]`;
	document.querySelector<HTMLElement>(field)?.focus();
}

interface SumProps {
	reading: Reading;
	whose: Company;
	onConfirm: () => void;
	onChange: () => void;
}

function Sum({ reading, whose, onConfirm, onChange }: SumProps) {
	const words = useWords();
	const view = sumView(reading.filled, whose, words);
	useTitle();
	return (
		<div class="adding">
			<h1 tabIndex={-1}>{view.heading}</h1>
			<dl class="amounts">
				{view.rows.map(({ label, value }) => (
					<div>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<button type="button" class="primary" onClick={onConfirm}>
				{words.t('adding.right')}
			</button>
			<button type="button" class="link" onClick={onChange}>
				{words.t('adding.wrong')}
			</button>
		</div>
	);
}
