/** Do the screens that everyone goes through ask every base fact, and say only what a fact can be? */
import { kindOf, optionIds, picksOptions } from '../../ruleset/fact';
import { parseAnswer } from '../../ruleset/parse-answers';
import type { BaseScreen, Fact, Rules, ScreenOption, ScreenPart, Written } from '../../ruleset/schema';
import type { Finding } from '../findings';

/** Most choices that someone can read through on one screen (decisions 4). */
const MOST = { list: 12, tiles: 10 };

type Report = (path: string, found: string, expected: string) => void;

export function checkScreens({ vragen: { facts, screens = [] }, regelingen }: Rules): Finding[] {
	const findings: Finding[] = [];
	const report: Report = (path, found, expected) =>
		findings.push({ file: 'vragen.json', path, found, expected });
	const asked = new Set(screens.flatMap(({ parts }) => parts.flatMap(({ asks }) => asks)));
	facts.forEach(({ id, ask }, i) => {
		if (ask === 'base' && !asked.has(id))
			report(`facts.${i}.ask`, id, 'een scherm dat deze vraag stelt, of "detail"');
		if (ask === 'detail' && asked.has(id))
			report(`facts.${i}.ask`, id, '"base": een scherm stelt deze vraag');
	});
	const values = new Set(
		regelingen.flatMap(({ id, values = {} }) => Object.keys(values).map((value) => `${id}/${value}`)),
	);
	const once = (ids: readonly string[], place: (i: number) => string) =>
		ids.forEach((id, i) => {
			if (ids.indexOf(id) !== i) report(place(i), id, 'een kenmerk dat nog niet bestaat');
		});
	once(
		screens.map(({ id }) => id),
		(i) => `screens.${i}.id`,
	);
	screens.forEach((screen, i) => checkScreen(screen, `screens.${i}`, { facts, screens, values, report }));
	const parts = screens.flatMap(({ parts }, i) =>
		parts.map((part, j) => ({ part, path: `screens.${i}.parts.${j}` })),
	);
	once(
		parts.map(({ part }) => part.id),
		(i) => `${parts[i]?.path}.id`,
	);
	return findings;
}

interface Around {
	facts: readonly Fact[];
	screens: readonly BaseScreen[];
	values: ReadonlySet<string>;
	report: Report;
}

function checkScreen(screen: BaseScreen, path: string, around: Around): void {
	const { facts, screens, report } = around;
	const known = (id: string) => facts.find((fact) => fact.id === id);
	// What is on this screen or an earlier one.
	const before = screens.slice(0, screens.indexOf(screen) + 1).flatMap(({ parts }) => parts);
	const [first] = screen.parts;
	if (screen.start && !(first && 'options' in first && first.options.some(({ id }) => id === screen.start)))
		report(`${path}.start`, screen.start, 'een keuze van het eerste deel van dit scherm');
	screen.parts.forEach((part, i) => {
		const place = `${path}.parts.${i}`;
		part.asks.forEach((id, j) => {
			if (!known(id)) report(`${place}.asks.${j}`, id, 'een vraag die in vragen.json staat');
		});
		if ('when' in part && part.when) {
			const on = before.find(({ id }) => id === part.when?.part);
			const options = on && 'options' in on ? on.options.map(({ id }) => id) : [];
			for (const id of part.when.ticked)
				if (!options.includes(id))
					report(`${place}.when`, `${part.when.part}: ${id}`, 'een keuze van dit of een eerder scherm');
		}
		checkKind(part, place, before, around);
		if ('options' in part) checkOptions(part, place, around);
	});
}

function checkKind(
	part: ScreenPart,
	path: string,
	before: readonly ScreenPart[],
	{ facts, report }: Around,
): void {
	const asked = part.asks.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
	const wanted = { range: 'ranges', count: 'which', kinds: 'any' } as const;
	if (!(part.pick in wanted)) return;
	const { [part.pick as keyof typeof wanted]: how } = wanted;
	for (const fact of asked)
		if (kindOf(fact).asked !== how)
			report(`${path}.pick`, `${part.pick} bij "${fact.id}"`, 'een vraag die zo gesteld kan worden');
	if (part.pick !== 'count' && part.asks.length !== 1) report(`${path}.asks`, part.asks.join(), '1 vraag');
	if (part.pick === 'kinds' && !before.some((other) => other.id === part.of && 'options' in other))
		report(`${path}.of`, part.of, 'een deel met keuzes, op een eerder scherm');
}

function checkOptions(part: Extract<ScreenPart, { options: unknown }>, path: string, around: Around): void {
	const { report } = around;
	const ids = part.options.map(({ id }) => id);
	const listed = part.options.filter(({ role }) => !role).length;
	const most = part.tiles ? MOST.tiles : MOST.list;
	if (listed > most) report(`${path}.options`, `${listed} keuzes`, `hoogstens ${most}`);
	part.options.forEach((option, i) => {
		const place = `${path}.options.${i}`;
		if (ids.indexOf(option.id) !== i) report(`${place}.id`, option.id, 'elke keuze 1 keer');
		if (['unknown', 'declined'].includes(option.id))
			report(`${place}.id`, option.id, 'een ander kenmerk: "weet ik niet" staat er al bij');
		for (const other of option.excludes ?? [])
			if (!ids.includes(other)) report(`${place}.excludes`, other, `1 van ${ids.join(', ')}`);
		checkWrites(option.writes, `${place}.writes`, around);
		checkWrites(option.alone, `${place}.alone`, around);
	});
	checkWrites(part.otherwise, `${path}.otherwise`, around);
}

function checkWrites(writes: ScreenOption['writes'], path: string, { facts, values, report }: Around): void {
	for (const [id, written] of Object.entries(writes ?? {})) {
		const fact = facts.find((each) => each.id === id);
		if (!fact) report(`${path}.${id}`, id, 'een vraag die in vragen.json staat');
		else if (!fits(written, fact, values)) report(`${path}.${id}`, JSON.stringify(written), domainOf(fact));
	}
}

function fits(written: Written, fact: Fact, values: ReadonlySet<string>): boolean {
	if (written === 'open') return true;
	if (typeof written === 'object' && 'atMost' in written) {
		const { regeling, value } = written.atMost;
		return kindOf(fact).answer === 'number' && values.has(`${regeling}/${value}`);
	}
	return parseAnswer(written, fact, fact.id).ok;
}

function domainOf(fact: Fact): string {
	if (picksOptions(fact)) return `een lijst met ${optionIds(fact).join(', ')}, of {"open": […]}`;
	const { answer } = kindOf(fact);
	if (answer === 'option') return `1 van ${optionIds(fact).join(', ')}, of "open"`;
	return answer === 'boolean'
		? 'true, false of "open"'
		: 'een getal dat kan, een bedrag van een regeling, of "open"';
}
