/** "Hoe rekenen we?": every rule in Dutch sentences with its source. In Dutch only: it must be exact. */
import { type Signal, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { date } from '../../i18n/format';
import { useWords } from '../../i18n/words';
import type { Dossier, DossierItem, Sentence } from '../../publication/dossier';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { useTitle } from '../use-title';
import './dossiers.css';

interface Fetched {
	list: readonly Dossier[];
	failed: boolean;
}

/** The same for everyone, so it can stay. */
const fetchedIn = new WeakMap<Visit, Signal<Fetched>>();

/** Tried again at each opening until it is there. */
function useDossiers(visit: Visit): Fetched {
	const fetched = fetchedIn.get(visit) ?? signal<Fetched>({ list: [], failed: false });
	fetchedIn.set(visit, fetched);
	useEffect(() => {
		if (fetched.value.list.length > 0) return;
		visit.dossiers().then(
			(list) => {
				fetched.value = { list, failed: false };
			},
			() => {
				fetched.value = { list: [], failed: true };
			},
		);
	}, []);
	return fetched.value;
}

export function DossiersScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t, plain } = words;
	const { list, failed } = useDossiers(visit);
	useTitle(plain('dossiers.heading'));
	return (
		<div class="dossiers">
			<h1 tabIndex={-1}>{t('dossiers.heading')}</h1>
			<p class="help">{t('dossiers.intro')}</p>
			<p role="status">{failed && t('dossiers.failed')}</p>
			{list.length > 0 && (
				<ul lang="nl" dir="ltr">
					{list.map(({ title, version, regeling }, i) => (
						<li key={`${regeling}/${version}`}>
							<a href={to.dossier(i + 1)}>
								{title}, vanaf {date(version).figure('nl')}
							</a>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

export function DossierScreen({ visit, n }: { visit: Visit; n: number }) {
	const { t, plain } = useWords();
	const dossier = useDossiers(visit).list[n - 1];
	const waited = useRef(!dossier);
	useTitle(plain('dossiers.heading'));
	// The heading that had the focus went when the rules came.
	useEffect(() => {
		if (dossier && waited.current) document.querySelector<HTMLElement>('.dossiers h1')?.focus();
	}, [dossier]);
	if (!dossier) return <DossiersScreen visit={visit} />;
	return (
		<article class="dossiers" lang="nl" dir="ltr">
			<h1 tabIndex={-1}>{dossier.title}</h1>
			<p>{dossier.period}</p>
			{dossier.sections.map(({ heading, items }) => (
				<section key={heading}>
					<h2>{heading}</h2>
					<ul>
						{items.map((item) => (
							<Item item={item} />
						))}
					</ul>
				</section>
			))}
			<p>
				<a class="secondary" href={to.dossiers}>
					{t('dossiers.back')}
				</a>
			</p>
		</article>
	);
}

const CERTAINTY = {
	confirmed: 'zeker',
	'to-confirm': 'nog te bevestigen',
	unknown: 'niet bekend',
} as const;

function Item({ item }: { item: DossierItem }) {
	const footing = [item.grondslag, item.certainty && CERTAINTY[item.certainty]].filter(Boolean).join('; ');
	return (
		<li>
			{item.text}
			<Below sentences={item.below} />
			{item.note && <p class="small">{item.note}</p>}
			{footing && <p class="small">{footing}</p>}
		</li>
	);
}

const Below = ({ sentences }: { sentences: readonly Sentence[] | undefined }) =>
	sentences && sentences.length > 0 ? (
		<ul>
			{sentences.map(({ text, below }) => (
				<li>
					{text}
					<Below sentences={below} />
				</li>
			))}
		</ul>
	) : null;
