/** `aannames.json`: how made-up households are drawn. Assumptions, no statistics. */
import * as z from 'zod/mini';
import { condition } from './expressions';
import { described, id } from './terms';

const share = z.number().check(z.minimum(0), z.maximum(1));
const draw = z.strictObject({
	when: z.optional(described(condition, 'Alleen voor deze huishoudens. De eerste die past telt.')),
	chance: z.optional(described(share, 'Deel dat "ja" antwoordt.')),
	shares: z.optional(described(z.record(id, share), 'Deel per keuze; samen 1.')),
	chances: z.optional(described(z.record(id, share), 'Deel dat deze keuze aankruist, elk apart.')),
	ranges: z.optional(
		described(
			z.array(z.strictObject({ from: z.int(), to: z.int(), share })).check(z.minLength(1)),
			'Deel per bereik; binnen een bereik is elk getal even waarschijnlijk. Geld in eurocenten.',
		),
	),
});
export const assumptionsFile = z.strictObject({
	$schema: z.optional(z.string()),
	note: z.string(),
	facts: z.array(z.strictObject({ fact: id, draws: z.array(draw).check(z.minLength(1)) })),
});

export type Assumptions = z.infer<typeof assumptionsFile>;
