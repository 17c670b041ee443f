/** The screens that nobody sees first: one file of their own, fetched right after the first paint. */
export { Cover } from '../components/cover';
export { Keypad } from '../components/keypad';
export { AboutScreen } from '../screens/about/about';
export { DossierScreen, DossiersScreen } from '../screens/about/dossiers';
export { PrivacyProofScreen } from '../screens/about/privacy-proof';
export { CheckScreen } from '../screens/check/check';
export { ChooseDay } from '../screens/other-day';
export { IncomeSourcesScreen } from '../screens/question/income-sources';
export { IncomeSumScreen } from '../screens/question/income-sum';
export { ResultsScreen } from '../screens/results/results';
export { AttractScreen } from '../screens/start/attract';
export { Alone, Consent } from '../screens/start/outreach';
export { ReportExampleScreen } from '../screens/take-along/report-example';
export { SavedVisit, SaveOffer } from '../screens/take-along/saved-answers';
export { SharedScreen } from '../screens/take-along/shared-result';
export { SupposeScreen, WhatIfScreen } from '../screens/what-if/what-if';
export { WhyScreen } from '../screens/why/why';
export { IdleDialog } from './idle-dialog';
