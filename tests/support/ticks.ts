/** What a household would tick on the screens that everyone goes through. */
import type { ScreenOption } from '../../src/ruleset/schema';
import type { OptionsPart } from '../../src/session/questions/base-screens';

/** Fact id → what is so. `true` is a child of that age. */
type Household = Readonly<Record<string, unknown>>;

/** One box of a part with one choice; of the others every box that fits, or the one that says "none of these". */
export function ticksOf(part: OptionsPart, household: Household): string[] {
	const fits = part.options.filter((option) => isTicked(option, part, household)).map(({ id }) => id);
	if (part.pick === 'one') return fits.slice(0, 1);
	const none = part.options.find(({ role }) => role === 'none');
	return fits.length > 0 || !none ? fits : [none.id];
}

export const countOf = (answer: unknown): number =>
	typeof answer === 'number' ? answer : answer === true ? 1 : 0;

const hasOne = (answer: unknown, one: string): boolean => Array.isArray(answer) && answer.includes(one);

/** Boxes that say nothing of their own, in words of this test. */
const BESIDE: Record<string, (household: Household) => boolean> = {
	'bronnen loon': ({ inkomen, 'uitkering-gemeente': paid }) => inkomen !== 0 && paid !== true,
	'bronnen bijstand': ({ 'uitkering-gemeente': paid }) => paid === true,
	'bronnen ioaw': () => false,
	'bronnen leefgeld': ({ leefgeld }) => leefgeld === true,
	'bronnen studie': ({ opleiding }) => typeof opleiding === 'string' && opleiding !== 'geen',
	'thuis alleen': ({ partner, thuiswonend, instelling, huisgenoten, zorgen }) =>
		!partner && !thuiswonend && !instelling && (huisgenoten ?? 'geen') === 'geen' && !hasOne(zorgen, 'dak'),
	'thuis kinderen': (household) =>
		['kinderen-0-3', 'kinderen-4-11', 'kinderen-12-17'].some((id) => countOf(household[id]) > 0),
	'thuis volwassenen': ({ huisgenoten, thuiswonend }) => (huisgenoten ?? 'geen') !== 'geen' && !thuiswonend,
	'thuis opvang': () => false,
	'thuis geen-plek': ({ zorgen }) => hasOne(zorgen, 'dak'),
	'thuis geen-zorg': () => false,
	'behoeften geen-zorg': () => false,
	'behoeften schulden': ({ kosten, schuldhulp }) => hasOne(kosten, 'bewindvoering') || schuldhulp === true,
	'bronnen niets': ({ inkomen }) => inkomen === 0,
	'duo false': ({ studiefinanciering }) => studiefinanciering === false,
	'paspoort false': ({ verblijf }) => verblijf !== undefined && verblijf !== 'nederlands',
	'woonplaats geen-adres': () => false,
	'ouders een-beetje': () => false,
	'ouders ver-weg': () => false,
};

function isTicked({ id, writes = {}, role }: ScreenOption, part: OptionsPart, household: Household): boolean {
	const beside = BESIDE[`${part.id} ${id}`];
	if (beside) return beside(household);
	if (role === 'none') return false;
	const entries = Object.entries(writes).filter(
		([fact, written]) => written !== 'open' && part.asks.includes(fact),
	);
	return entries.some(([fact, written]) => {
		const answer = household[fact];
		if (Array.isArray(written)) return Array.isArray(answer) && written.some((one) => answer.includes(one));
		if (typeof written === 'object' && 'open' in written)
			return Array.isArray(answer) && written.open.some((one) => answer.includes(one));
		return answer === written;
	});
}
