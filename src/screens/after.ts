/** The screens that nobody sees first: one file of their own, fetched right after the first paint. */
export { Cover } from '../components/cover';
export { Keypad } from '../components/keypad';
export { AboutScreen } from './about';
export { AddingScreen } from './adding';
export { SourcesScreen } from './adding-sources';
export { AttractScreen } from './attract';
export { CheckScreen } from './check';
export { DossierScreen, DossiersScreen } from './dossiers';
export { ExampleScreen } from './example';
export { IdleDialog } from './idle';
export { ChooseDay } from './other-day';
export { ProofScreen } from './proof';
export { ResultsScreen } from './results';
export { SavedVisit, SaveOffer } from './save';
export { SharedScreen } from './shared';
export { Alone, Consent } from './together';
export { SupposeScreen, WhatIfScreen } from './what-if';
export { WhyScreen } from './why';
