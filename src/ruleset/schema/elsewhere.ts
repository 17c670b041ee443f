/** `elders.json`: help of others, only pointed at. */
import * as z from 'zod/mini';
import { condition } from './expressions';
import { address, day, described, footing, icon, id, needs, sources } from './terms';

/** Help of others: not worked out, only pointed at. Shown where the condition may hold. */
const signpost = z.strictObject({
	id,
	icon,
	when: z.optional(described(condition, 'Voor wie. Weglaten: voor iedereen.')),
	needs: z.optional(needs),
	urgency: z.optional(
		described(
			z.literal('waiting'),
			'Elke dag telt: staat bovenaan voor wie aankruiste wat bij "needs" staat.',
		),
	),
	audience: z.optional(
		described(
			z.literal('helper'),
			'Alleen een hulpverlener kan dit aanvragen: staat alleen bij samen invullen.',
		),
	),
	url: z.optional(
		described(address, 'De bladzijde zelf, nooit de voorkant van een site. Niet zeker? Laat het adres weg.'),
	),
	contact: z.optional(
		described(id, 'Wie je belt: kenmerk uit public/contact.json. Weglaten: het nummer van de gemeente.'),
	),
	reviewBy: described(day, 'Kijk dit voor deze dag opnieuw na. Daarna zegt de app dat het oud kan zijn.'),
	...footing,
});
export const elsewhereFile = z.strictObject({
	$schema: z.optional(z.string()),
	grondslagen: sources,
	elders: described(z.array(signpost), 'Andere hulp. Is al het andere gelijk, dan telt de volgorde hier.'),
});

export type Signpost = z.infer<typeof signpost>;
