/** Help of others that may fit, in a few words each. */
import { type Text, useWords, type Words } from '../../i18n/words';
import type { Visit } from '../../session/visit';
import { type Known, knownOf, siteOf } from '../texts/regeling-text';
import { useTitle } from '../use-title';
import './elsewhere.css';

export function ElsewhereScreen({ visit }: { visit: Visit }) {
	const words = useWords();
	const { t } = words;
	const others = elsewhereView(knownOf(visit.session), words);
	useTitle();
	return (
		<>
			<h1 tabIndex={-1}>{t('results.elsewhere', { count: others.length })}</h1>
			<ul class="elsewhere">
				{others.map(({ name, text, url, site }) => (
					<li key={url}>
						{visit.mode.links ? <a href={url}>{name}</a> : <strong>{name}</strong>}
						<p>{text}</p>
						<p class="small">{visit.mode.links ? t('card.leaves', { site }) : site}</p>
					</li>
				))}
			</ul>
		</>
	);
}

export function elsewhereView(
	{ evaluation, ruleset, moment }: Known,
	words: Words,
): { name: Text; text: Text; url: string; site: string }[] {
	const first = ({ id }: { id: string }) => (moment?.elders.includes(id) ? 0 : 1);
	return ruleset.rules.elders.elders
		.filter(({ id }) => evaluation.elsewhere.includes(id))
		.sort((a, b) => first(a) - first(b))
		.map(({ id, url }) => ({
			name: words.of('app', `elders.${id}.name`),
			text: words.of('app', `elders.${id}.text`),
			url,
			site: siteOf(url),
		}));
}
