import { cardsAsPage } from '../commands/cards';
import { readContact, readDeployment } from '../commands/notices';
import { readRules } from '../read-rules';
import { processTerminal as terminal } from '../terminal';
import { translations } from '../translation/state';
import { type Command, FOLDER, options, ROOT, WrongUse } from './command';

export const command: Command = {
	help: `cards <moment> <taal>
  Een bladzijde om te printen, met 4 keer hetzelfde kaartje: in het Nederlands en in die taal, met een code
  en het adres. Bewaar haar met: cards baby ar > ../kaartjes.html
  Het adres en de afzender komen uit public/deployment.json.`,
	async run(args) {
		const { positionals } = options(args, {});
		const [moment, language, ...others] = positionals;
		const { momenten } = readRules(FOLDER);
		const moments = momenten?.momenten.map(({ id }) => id) ?? [];
		const languages = ['nl', ...translations(ROOT).map(({ language }) => language)];
		if (!moment || !moments.includes(moment))
			throw new WrongUse(`Gevonden: ${moment ?? 'geen moment'}. Verwacht: 1 van ${moments.join(', ')}.`);
		if (!language || !languages.includes(language))
			throw new WrongUse(`Gevonden: ${language ?? 'geen taal'}. Verwacht: 1 van ${languages.join(', ')}.`);
		if (others.length) throw new WrongUse(`Gevonden: ${others[0]}. Verwacht: alleen een moment en een taal.`);
		const { publicUrl, sender } = readDeployment(ROOT);
		const contact = readContact(ROOT);
		if (!publicUrl || !contact) {
			terminal.err(
				publicUrl
					? 'public/contact.json is niet te lezen. Kijk met validate.'
					: 'Er is nog geen adres voor op het kaartje. Zet "publicUrl" in public/deployment.json.',
			);
			return 1;
		}
		await terminal.out(cardsAsPage(ROOT, { moment, language, publicUrl, sender, contact }).trimEnd());
		return 0;
	},
};
