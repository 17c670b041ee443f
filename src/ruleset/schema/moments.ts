/** `momenten.json`: why someone comes here now. */
import * as z from 'zod/mini';
import { day, described, grondslag, id, sources } from './terms';

/** Why someone comes here now. It changes the welcome and what stands first, never a question or an outcome. */
const moment = z.strictObject({
	id: described(id, 'Staat in het adres als ?start=…: een neutraal woord.'),
	needs: described(z.array(id), 'Behoeften (keuzes van een vraag) die hierbij horen.'),
	regelingen: described(z.array(id), 'Wat eerst staat, bij gelijke uitkomst.'),
	elders: described(z.array(id), 'Andere hulp die eerst staat.'),
	grondslag,
	reviewBy: described(day, 'Kijk dit voor deze dag opnieuw na.'),
});
export const momentsFile = z.strictObject({
	$schema: z.optional(z.string()),
	grondslagen: sources,
	momenten: z.array(moment),
});

export type Moment = z.infer<typeof moment>;
