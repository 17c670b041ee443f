/** `bewijsstukken.json`: the papers a resident brings. */
import * as z from 'zod/mini';
import { described, id } from './terms';

const bewijsstuk = z.strictObject({
	id,
	issuer: described(z.string(), 'Wie dit papier geeft.'),
	whose: described(z.enum(['resident', 'both', 'partner', 'child']), 'Van wie het papier is.'),
	answers: z.optional(described(z.array(id), 'Vragen waarvan het antwoord op dit papier staat.')),
	looks: z.optional(
		described(
			z.strictObject({
				like: described(z.enum(['loonstrook', 'jaaropgave', 'bankoverzicht', 'aanslag']), 'De tekening.'),
				line: described(z.string(), 'De woorden op het papier waar iemand naar kijkt. In het Nederlands.'),
			}),
			'Hoe het papier eruitziet: een tekening met één regel gemarkeerd.',
		),
	),
});
export const bewijsstukkenFile = z.strictObject({
	$schema: z.optional(z.string()),
	bewijsstukken: z.array(bewijsstuk),
});
