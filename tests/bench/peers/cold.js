/** From nothing to the first answer in a process of its own: `node cold.js <engine> <file>`; prints milliseconds. */
import { readFileSync } from 'node:fs';

const [, , name, file] = process.argv;
const { book, household, answers, rules, peildatum, bundle } = JSON.parse(readFileSync(file, 'utf8'));
const read = performance.now();
if (name.startsWith('ours')) {
	const { programOn, everything, verdicts } = await import(bundle);
	(name === 'ours, outcomes' ? verdicts : everything)(programOn(rules, peildatum), answers);
} else {
	const { engines } = await import('./engines.js');
	const run = await engines[name](book);
	await run(household);
}
// Reading holds the rules of all of them: it counts for nobody.
console.log(performance.now() - read);
