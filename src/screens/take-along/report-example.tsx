/**
 * "Klopt dit niet?": change an answer, talk to someone, or save an example for whoever maintains the rules.
 * The whole file is read before it is saved; nothing is sent and nothing stays behind.
 */
import { useState } from 'preact/hooks';
import { Options } from '../../components/options';
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import { type Consent, exampleOf, exampleText, sensitiveIn } from '../../session/take-along/report-example';
import type { Visit } from '../../session/visit';
import { useTitle } from '../use-title';
import { useDownload } from './use-download';
import './report-example.css';

/** The same for everyone: a name that someone else reads tells nothing (P-03). */
const FILE_NAME = 'voorbeeld.json';
const HEALTH = 'health';

export function ReportExampleScreen({ visit: { session } }: { visit: Visit }) {
	const words = useWords();
	const { t, has, of } = words;
	const [ticked, setTicked] = useState<readonly string[]>([]);
	const save = useDownload(FILE_NAME, 'application/json');
	const answers = session.answers.value;
	const sensitive = sensitiveIn(session.ruleset.facts, answers);
	const consent: Consent = { health: ticked.includes(HEALTH), apart: ticked };
	const text = exampleText(exampleOf(session.program, answers, consent));
	const boxes = [
		...(sensitive.health ? [{ id: HEALTH, label: t('example.health') }] : []),
		...sensitive.apart.map((id) => ({
			id,
			label: has('app', `example.apart.${id}`)
				? of('app', `example.apart.${id}`)
				: of('vragen', `${id}.label`),
		})),
	];
	useTitle();
	return (
		<div class="example">
			<h1 tabIndex={-1}>{t('example.heading')}</h1>
			<p class="help">{t('example.advice')}</p>
			<p class="ways-on">
				<a class="secondary" href={to.answers}>
					{t('results.changeAnswer')}
				</a>
				<a class="secondary" href={to.contact}>
					{t('nav.talk')}
				</a>
			</p>
			<section aria-labelledby="file">
				<h2 id="file">{t('example.fileHeading')}</h2>
				<p>{t('example.intro')}</p>
				<pre lang="nl" dir="ltr" translate={false}>
					{text}
				</pre>
				{boxes.length > 0 && (
					<fieldset>
						<legend>{t('example.also')}</legend>
						<Options
							many
							name="also"
							options={boxes}
							chosen={ticked}
							onChoose={(id) =>
								setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id])
							}
						/>
					</fieldset>
				)}
				<button type="button" class="primary" onClick={() => save(text)}>
					{t('example.save')}
				</button>
			</section>
		</div>
	);
}
