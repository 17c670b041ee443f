/** The screens and parts that nobody sees first: one file of their own, fetched right after the first paint. */
import { AboutScreen } from '../screens/about/about';
import { DossierScreen, DossiersScreen } from '../screens/about/dossiers';
import { PrivacyProofScreen } from '../screens/about/privacy-proof';
import { UrgentScreen } from '../screens/about/urgent';
import { AnswersScreen } from '../screens/answers/answers';
import { LetterScreen } from '../screens/letter/letter';
import { CardsScreen } from '../screens/moments/cards';
import { PlanScreen } from '../screens/plan/plan';
import { DetailScreen } from '../screens/question/detail';
import { IncomeSumScreen } from '../screens/question/income-sum';
import { PauseScreen } from '../screens/question/pause';
import { RegelingScreen } from '../screens/regeling/regeling';
import { ElsewhereScreen } from '../screens/results/elsewhere';
import { NotNowScreen } from '../screens/results/not-now';
import { ResultsScreen } from '../screens/results/results';
import { SignpostScreen } from '../screens/signpost/signpost';
import { ReportExampleScreen } from '../screens/take-along/report-example';
import { SharedScreen } from '../screens/take-along/shared-result';
import { SupposeScreen, WhatIfScreen } from '../screens/what-if/what-if';
import { WhyScreen } from '../screens/why/why';
import type { LateScreen, Screens } from './screen-table';
import './late-screens.css';
import './kiosk.css';

export { Cover } from '../components/cover';
export { Listen } from '../components/listen';
export { compile } from '../engine/compile/compile';
export { linkResults } from '../engine/program/link-results';
export { sentencesIn } from '../i18n/sentences';
export { complete, forQuestions } from '../ruleset/complete';
export { DateDoubt } from '../screens/date-doubt';
export { ChooseDay } from '../screens/other-day';
export { Parts } from '../screens/question/parts';
export { AttractScreen } from '../screens/start/attract';
export { Alone, Consent } from '../screens/start/outreach';
export { SavedVisit, SaveOffer } from '../screens/take-along/saved-answers';
export { Terms } from '../screens/terms';
export { comeBack } from '../session/device/come-back';
export { leftPlace } from '../session/device/left-place';
export { prepareVersion } from '../session/evaluation';
export { Bar } from './bar';
export { IdleDialog } from './idle-dialog';

export const screens: Screens<LateScreen> = {
	about: AboutScreen,
	adding: IncomeSumScreen,
	answers: AnswersScreen,
	cards: CardsScreen,
	detail: DetailScreen,
	dossier: DossierScreen,
	dossiers: DossiersScreen,
	elsewhere: ElsewhereScreen,
	example: ReportExampleScreen,
	letter: LetterScreen,
	pause: PauseScreen,
	notNow: NotNowScreen,
	plan: PlanScreen,
	proof: PrivacyProofScreen,
	regeling: RegelingScreen,
	results: ResultsScreen,
	shared: SharedScreen,
	signpost: SignpostScreen,
	suppose: SupposeScreen,
	urgent: UrgentScreen,
	whatIf: WhatIfScreen,
	why: WhyScreen,
};
