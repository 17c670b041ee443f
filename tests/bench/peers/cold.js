/** From nothing to the first answer in a process of its own: `node cold.js <engine> <file>`; prints milliseconds. */
import { readFileSync } from 'node:fs';

const [, , name, file] = process.argv;
const { book, household, answers, rules, peildatum, published, bundle } = JSON.parse(
	readFileSync(file, 'utf8'),
);
const read = performance.now();
if (name.startsWith('ours')) {
	const { everything, linkedOn, linkResults, programOn, verdicts } = await import(bundle);
	const program = name.includes('compiled')
		? programOn(rules, peildatum)
		: linkedOn(rules, peildatum, published.questions);
	if (name.includes('everything') && program.complete)
		program.complete(linkResults(program, published.results));
	(name.includes('everything') ? everything : verdicts)(program, answers);
} else {
	const { engines } = await import('./engines.js');
	const run = await engines[name](book);
	await run(household);
}
// Reading holds the rules of all of them: it counts for nobody.
console.log(performance.now() - read);
