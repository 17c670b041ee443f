/** The letter on paper, in Dutch; below it, to cut off, what it says in the language of the resident. */
import { asItIs, date } from '../../i18n/format';
import { flat, type Text, type Words } from '../../i18n/words';
import type { OnPaper } from '../../ruleset/schema';
import type { Paragraph } from './letter.view';
import './letter.css';

export interface LetterText {
	kind: OnPaper['kind'];
	/** yyyy-mm-dd */
	day: string;
	/** Where a letter goes; null when nobody has confirmed it. */
	postal: string | null;
	body: Paragraph[];
}

/** Nobody types these: they are written by hand, so that no device knows them. */
const FIELDS = ['name', 'birth', 'address', 'bsn'] as const;

interface Props {
	letter: LetterText;
	dutch: Words;
	/** The same text, to read; left out where there is no room for it. */
	own: { body: Paragraph[]; words: Words } | null;
	large: boolean;
}

export function LetterSheet({ letter, dutch, own, large }: Props) {
	return (
		<article class={large ? 'paper letter-sheet large' : 'paper letter-sheet'} lang="nl" dir="ltr">
			<Letter letter={letter} dutch={dutch} />
			{own && <OwnText {...own} />}
		</article>
	);
}

export function Letter({ letter: { kind, day, postal, body }, dutch }: Pick<Props, 'letter' | 'dutch'>) {
	const { t } = dutch;
	return (
		<div class="letter-text" lang="nl" dir="ltr">
			{kind === 'letter' ? (
				<p>
					{t('letter.to')}
					<br />
					{postal ?? <Blank label={t('letter.postal')} />}
				</p>
			) : (
				<p class="paper-title">{t('letter.heading.conversation')}</p>
			)}
			<div class="letter-fields">
				{FIELDS.map((field) => (
					<Blank label={t(`letter.field.${field}`)} />
				))}
			</div>
			<p>{t('letter.date', { date: date(day) })}</p>
			<Body body={body} />
			{kind === 'letter' && <Blank label={t('letter.sign')} />}
		</div>
	);
}

/** In the language of the resident, apart from what the counter gets. */
export function OwnText({ body, words }: { body: Paragraph[]; words: Words }) {
	const { t, language } = words;
	return (
		<div class="letter-own" lang={language.code} dir={language.dir}>
			<p>
				<strong>{t('letter.own')}</strong>
			</p>
			{body.map(({ text, items = [] }) => (
				<p>{items.length > 0 ? words.join([text, words.join(items, ', ')], ' ') : text}</p>
			))}
		</div>
	);
}

function Body({ body }: { body: Paragraph[] }) {
	return (
		<>
			{body.map(({ text, items = [], lines = 0 }) => (
				<>
					<p class={lines === 1 ? 'blank' : undefined}>
						<span>{text}</span>
						{lines === 1 && <span class="line" />}
					</p>
					{lines > 1 && Array.from({ length: lines }, () => <p class="line" />)}
					{items.length > 0 && (
						<ul>
							{items.map((item) => (
								<li>{item}</li>
							))}
						</ul>
					)}
				</>
			))}
		</>
	);
}

const Blank = ({ label }: { label: Text }) => (
	<p class="blank">
		<span>{label}:</span>
		<span class="line" />
	</p>
);

const LINE = '__________';

/** The same letter as text, to paste where someone can print it. */
export function letterAsText({ kind, day, postal, body }: LetterText, { t, plain }: Words): string {
	const line = (label: Text, rest: string = LINE) => `${flat(label)}: ${rest}`;
	const said = body.flatMap(({ text, items = [], lines = 0 }) => [
		'',
		lines === 1 ? `${flat(text)} ${LINE}` : flat(text),
		...(lines > 1 ? Array<string>(lines).fill(LINE) : []),
		...items.map((item) => `- ${flat(item)}`),
	]);
	return [
		...(kind === 'letter'
			? [plain('letter.to'), postal ?? line(t('letter.postal'))]
			: [plain('letter.heading.conversation')]),
		'',
		...FIELDS.map((field) => line(t(`letter.field.${field}`))),
		flat(t('letter.date', { date: asItIs(date(day).figure('nl')) })),
		...said,
		...(kind === 'letter' ? ['', line(t('letter.sign'))] : []),
		'',
	].join('\n');
}
