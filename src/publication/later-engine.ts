/** The parts of the engine that no question needs, in a file of their own: what links results, and the compiler. */
export { compile } from '../engine/compile/compile';
export { linkResults } from '../engine/program/link-results';
