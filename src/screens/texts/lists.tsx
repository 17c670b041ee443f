/** Lists of sentences, and of the papers someone needs. */
import { type Text, useWords } from '../../i18n/words';

export const Bullets = ({ items }: { items: readonly Text[] }) => (
	<ul>
		{items.map((item) => (
			<li>{item}</li>
		))}
	</ul>
);

export function Papers({ papers }: { papers: readonly { name: Text; whose: Text }[] }) {
	const { join } = useWords();
	return <Bullets items={papers.map(({ name, whose }) => join([name, ' (', whose, ')'], ''))} />;
}
