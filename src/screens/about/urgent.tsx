/** Without food, a bed or energy today: whom to call, and what to say. The same for everyone (S-21). */
import { Tile } from '../../components/row';
import { useWords } from '../../i18n/words';
import { to } from '../../session/screens';
import type { Visit } from '../../session/visit';
import { useTitle } from '../use-title';
import { Phone } from './phone';

const NEEDS = [
	{ id: 'food', icon: 'eten' },
	{ id: 'roof', icon: 'bed' },
	{ id: 'energy', icon: 'energie' },
] as const;

export function UrgentScreen({ visit }: { visit: Visit }) {
	const { t, plain } = useWords();
	useTitle(plain('urgent.heading'));
	return (
		<div class="urgent">
			<h1 tabIndex={-1}>{t('urgent.heading')}</h1>
			<Phone visit={visit} filled />
			{NEEDS.map(({ id, icon }) => (
				<section key={id} aria-labelledby={`urgent-${id}`}>
					<h2 id={`urgent-${id}`} class="with-tile">
						<Tile icon={icon} />
						<span>{t(`urgent.${id}.heading`)}</span>
					</h2>
					<p>{t(`urgent.${id}.say`)}</p>
				</section>
			))}
			<p class="notice">{t('urgent.closed')}</p>
			<p>
				<a class="secondary" href={to.contact}>
					{t('urgent.others')}
				</a>
			</p>
		</div>
	);
}
