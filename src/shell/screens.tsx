/** Which component shows which screen. One that no table holds does not compile. */
import type { ComponentType } from 'preact';
import type { LanguageChoice } from '../i18n/language-choice';
import { ContactScreen } from '../screens/about/contact';
import { Later as Part } from '../screens/late-parts';
import { QuestionScreen } from '../screens/question/question';
import { StartScreen } from '../screens/start/start';
import { incomeOn } from '../session/questions/income-sources';
import type { Route } from '../session/screens';
import type { Visit } from '../session/visit';
import type { EarlyScreen, LateScreen, Screens } from './screen-table';

const EARLY: Screens<EarlyScreen> = {
	question: QuestionScreen,
	contact: ContactScreen,
};

/** All that comes after the first paint, as the shell may show it. */
export const Later = Part<typeof import('./late-screens')>;

export function Screen({ place, visit, choice }: { place: Route; visit: Visit; choice: LanguageChoice }) {
	if (place.screen === 'start')
		return visit.mode.attracts ? (
			<Later>{({ AttractScreen }) => <AttractScreen visit={visit} choice={choice} />}</Later>
		) : (
			<StartScreen visit={visit} choice={choice} />
		);
	// Where there is nothing to add up, the question itself.
	if (place.screen === 'adding' && !incomeOn(visit.session, place.n))
		return <QuestionScreen visit={visit} n={place.n} />;
	const { screen, ...held } = place;
	const show = (Shown: ComponentType<{ visit: Visit }>) => <Shown visit={visit} {...held} />;
	if (screen in EARLY) return show(EARLY[screen as EarlyScreen] as ComponentType<{ visit: Visit }>);
	return (
		<Later>{({ screens }) => show(screens[screen as LateScreen] as ComponentType<{ visit: Visit }>)}</Later>
	);
}
