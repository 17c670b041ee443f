/** `normen/<datum>.json`: amounts that the law sets, from one day to another. */
import * as z from 'zod/mini';
import { day, described, eurocent, footing, id, sources } from './terms';

const norm = z.union([
	// Without an amount: not published. It stays in the file, so that nobody forgets it.
	z.strictObject({
		eurocent: z.optional(eurocent),
		oneOf: z.optional(
			described(
				z.array(eurocent).check(z.minLength(2)),
				'Niet bekend welke van deze bedragen het is. Alleen bij certainty "unknown".',
			),
		),
		...footing,
		validTo: z.optional(day),
	}),
	z.strictObject({ years: z.int(), ...footing, validTo: z.optional(day) }),
]);
export const normsFile = z.strictObject({
	$schema: z.optional(z.string()),
	validFrom: day,
	validTo: described(day, 'Laatste dag waarop deze bedragen gelden.'),
	grondslagen: sources,
	norms: z.record(id, norm),
});

export type Norm = z.infer<typeof norm>;
export type NormsFile = z.infer<typeof normsFile>;
