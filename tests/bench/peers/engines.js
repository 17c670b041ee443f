/**
 * One book of rules in the language of each peer. An engine takes a household and gives the four outcomes: 0, 1,
 * 2, or null where it refuses. Plain JavaScript, so that the project needs none of these packages to be checked.
 */
const attempt = (run) => {
	try {
		return run();
	} catch {
		return null;
	}
};
const each = (book, make) => Object.values(book.regelingen).map(make);

/* ---------- JsonLogic ---------- */

const logicOf = ({ limits, regelingen }) => {
	const value = (amount) => (typeof amount === 'number' ? amount : steps(limits[amount.limit]));
	const ops = { below: '<', atLeast: '>=', atMost: '<=', above: '>' };
	const when = (condition) => {
		const [[kind, of]] = Object.entries(condition);
		if (kind === 'all') return { and: of.map(when) };
		if (kind === 'any') return { or: of.map(when) };
		if (kind === 'not') return { '!': [when(of)] };
		if (kind === 'is') return { '===': [{ var: of[0] }, of[1]] };
		if (kind === 'has') return { in: [of[1], { var: of[0] }] };
		return { [ops[kind]]: [{ var: of[0] }, value(of[1])] };
	};
	const steps = (list) => ({ if: list.flatMap(([test, then]) => (test ? [when(test), then] : [then])) });
	return Object.values(regelingen).map(steps);
};

/* ---------- text: CEL and FEEL ---------- */

const textOf = (words, limit) => {
	const ops = { below: '<', atLeast: '>=', atMost: '<=', above: '>' };
	const value = (amount) => (typeof amount === 'number' ? words.number(amount) : limit(amount.limit));
	const when = (condition) => {
		const [[kind, of]] = Object.entries(condition);
		if (kind === 'all') return `(${of.map(when).join(words.and)})`;
		if (kind === 'any') return `(${of.map(when).join(words.or)})`;
		if (kind === 'not') return words.not(when(of));
		if (kind === 'is') return `${of[0]} ${words.equals} ${JSON.stringify(of[1])}`;
		if (kind === 'has') return words.has(of[0], of[1]);
		return `${of[0]} ${ops[kind]} ${value(of[1])}`;
	};
	return (list) =>
		list.reduceRight(
			(rest, [test, then]) =>
				test ? words.choose(when(test), words.number(then), rest) : words.number(then),
			'',
		);
};

/* ---------- publicodes: no "not", and a list is a yes or no for each option ---------- */

const OPPOSITE = { below: 'atLeast', atLeast: 'below', atMost: 'above', above: 'atMost' };
const opposite = (condition) => {
	const [[kind, of]] = Object.entries(condition);
	if (kind === 'not') return of;
	if (kind === 'all') return { any: of.map(opposite) };
	if (kind === 'any') return { all: of.map(opposite) };
	return kind === 'is' || kind === 'has' ? { [kind]: of, isNot: true } : { [OPPOSITE[kind]]: of };
};
const publicodesOf = ({ facts, options, limits, regelingen }) => {
	const ops = { below: '<', atLeast: '>=', atMost: '<=', above: '>' };
	const literal = (value) => (value === true ? 'oui' : value === false ? 'non' : `'${value}'`);
	const when = (condition) => {
		const [[kind, of]] = Object.entries(condition);
		const equals = condition.isNot ? '!=' : '=';
		if (kind === 'not') return when(opposite(of));
		if (kind === 'all') return { 'toutes ces conditions': of.map(when) };
		if (kind === 'any') return { 'une de ces conditions': of.map(when) };
		if (kind === 'is') return `${of[0]} ${equals} ${literal(of[1])}`;
		if (kind === 'has') return `kosten${of[1]} ${equals} oui`;
		return `${of[0]} ${ops[kind]} ${of[1].limit?.toLowerCase() ?? of[1]}`;
	};
	const steps = (list) => ({
		variations: list.map(([test, then]) => (test ? { si: when(test), alors: then } : { sinon: then })),
	});
	const names = Object.keys(facts).flatMap((fact) =>
		facts[fact] === 'list' ? (fact === 'kosten' ? options : []).map((option) => `kosten${option}`) : [fact],
	);
	return Object.fromEntries([
		...names.map((name) => [name, {}]),
		...Object.entries(limits).map(([name, list]) => [name.toLowerCase(), steps(list)]),
		...Object.entries(regelingen).map(([name, list]) => [name, steps(list)]),
	]);
};
const situationOf = (household, options) =>
	Object.fromEntries(
		Object.entries(household).flatMap(([fact, value]) => {
			if (Array.isArray(value))
				// The one list that any of these regelingen reads.
				return (fact === 'kosten' ? options : []).map((option) => [
					`kosten${option}`,
					value.includes(option) ? 'oui' : 'non',
				]);
			return [
				[
					fact,
					typeof value === 'number' ? value : value === true ? 'oui' : value === false ? 'non' : `'${value}'`,
				],
			];
		}),
	);

/* ---------- json-rules-engine: a limit is a fact that is worked out when asked for ---------- */

const rulesEngine =
	(allowUndefinedFacts) =>
	async ({ limits, regelingen }) => {
		const { Engine } = await import('json-rules-engine');
		const ops = {
			below: 'lessThan',
			atLeast: 'greaterThanInclusive',
			atMost: 'lessThanInclusive',
			above: 'greaterThan',
			is: 'equal',
			has: 'contains',
		};
		const when = (condition) => {
			const [[kind, of]] = Object.entries(condition);
			if (kind === 'all' || kind === 'any') return { [kind]: of.map(when) };
			if (kind === 'not') return { not: when(of) };
			return { fact: of[0], operator: ops[kind], value: of[1].limit ? { fact: of[1].limit } : of[1] };
		};
		const root = (condition) => {
			const drawn = condition ? when(condition) : { all: [] };
			return drawn.fact ? { all: [drawn] } : drawn;
		};
		const holds = async (condition, almanac) => {
			const [[kind, of]] = Object.entries(condition);
			if (kind === 'not') return !(await holds(of, almanac));
			if (kind === 'all' || kind === 'any') {
				for (const one of of) if ((await holds(one, almanac)) === (kind === 'any')) return kind === 'any';
				return kind === 'all';
			}
			const value = await almanac.factValue(of[0]);
			return kind === 'is' ? value === of[1] : kind === 'below' ? value < of[1] : value >= of[1];
		};
		const engines = Object.values(regelingen).map((list) => {
			const engine = new Engine([], { allowUndefinedFacts });
			for (const [name, table] of Object.entries(limits))
				engine.addFact(name, async (_params, almanac) => {
					for (const [test, amount] of table) if (!test || (await holds(test, almanac))) return amount;
				});
			list.forEach(([test, then], i) =>
				engine.addRule({
					conditions: root(test),
					event: { type: 'decided', params: { then } },
					priority: list.length - i,
					onSuccess: () => engine.stop(),
				}),
			);
			return engine;
		});
		return async (household) => {
			const outcomes = [];
			for (const engine of engines)
				outcomes.push(
					await engine.run(household).then(
						({ events }) => events[0]?.params.then ?? null,
						() => null,
					),
				);
			return outcomes;
		};
	};

export const engines = {
	'json-logic-engine, compiled (eval)': async (book) => {
		const { LogicEngine } = await import('json-logic-engine');
		const engine = new LogicEngine();
		const run = logicOf(book).map((logic) => engine.build(logic));
		return (household) => run.map((one) => attempt(() => one(household)));
	},
	'json-logic-engine, interpreted': async (book) => {
		const { LogicEngine } = await import('json-logic-engine');
		const engine = new LogicEngine(undefined, { disableInterpretedOptimization: false });
		const logics = logicOf(book);
		return (household) => logics.map((logic) => attempt(() => engine.run(logic, household)));
	},
	'CEL (@marcbachmann/cel-js)': async (book) => {
		const { Environment } = await import('@marcbachmann/cel-js');
		const types = { text: 'string', number: 'double', boolean: 'bool', list: 'list<string>' };
		const environment = Object.entries(book.facts).reduce(
			(made, [fact, type]) => made.registerVariable(fact, types[type]),
			new Environment(),
		);
		const words = {
			and: ' && ',
			or: ' || ',
			equals: '==',
			number: (amount) => `${amount}.0`,
			not: (text) => `!(${text})`,
			has: (list, option) => `"${option}" in ${list}`,
			choose: (test, then, otherwise) => `(${test} ? ${then} : ${otherwise})`,
		};
		const text = textOf(words, (name) => text(book.limits[name]));
		const run = each(book, (steps) => environment.parse(text(steps)));
		return (household) => run.map((one) => attempt(() => one(household)));
	},
	'json-logic-js': async (book) => {
		const { default: jsonLogic } = await import('json-logic-js');
		const logics = logicOf(book);
		return (household) => logics.map((logic) => attempt(() => jsonLogic.apply(logic, household)));
	},
	'json-rules-engine': rulesEngine(true),
	'json-rules-engine, refusing what is missing': rulesEngine(false),
	publicodes: async (book) => {
		const { default: Engine } = await import('publicodes');
		const engine = new Engine(publicodesOf(book), { logger: { log() {}, warn() {}, error() {} } });
		return (household) => {
			engine.setSituation(situationOf(household, book.options));
			return Object.keys(book.regelingen).map((name) =>
				attempt(() => engine.evaluate(name).nodeValue ?? null),
			);
		};
	},
	feelin: async (book) => {
		const { evaluate } = await import('feelin');
		const words = {
			and: ' and ',
			or: ' or ',
			equals: '=',
			number: String,
			not: (text) => `not(${text})`,
			has: (list, option) => `list contains(${list}, "${option}")`,
			choose: (test, then, otherwise) => `(if ${test} then ${then} else ${otherwise})`,
		};
		const text = textOf(words, (name) => name);
		const entries = Object.entries({ ...book.limits, ...book.regelingen }).map(
			([name, steps]) => `${name}: ${text(steps)}`,
		);
		const names = Object.keys(book.regelingen);
		const whole = `{${entries.join(', ')}}`;
		return (household) => {
			const { value } = evaluate(whole, household);
			return names.map((name) => value?.[name] ?? null);
		};
	},
};
