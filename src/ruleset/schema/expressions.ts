/** Amounts and conditions, as rules write them. */
import * as z from 'zod/mini';
import { described, id } from './terms';

export type Amount =
	| number
	| { norm: string }
	| { value: string }
	| { fact: string }
	| { share: number; of: Amount }
	| { dividedBy: number; of: Amount }
	| { lowest: Amount[] }
	| { highest: Amount[] }
	| { sum: Amount[] }
	| { product: Amount[] }
	| { minus: [Amount, Amount] }
	| { choose: { when?: Condition; amount: Amount }[] };

export type Condition =
	| { all: Condition[] }
	| { any: Condition[] }
	| { not: Condition }
	| { condition: string }
	| { holds: boolean }
	| { fact: string; is: string | boolean | number }
	| { fact: string; in: (string | number)[] }
	| { fact: string; includes: string }
	| ({ fact: string; margin?: number } & Comparison);

export type Comparison = { atMost: Amount } | { below: Amount } | { atLeast: Amount } | { above: Amount };

export const amount: z.ZodMiniType<Amount> = described(
	z.lazy(() =>
		z.union([
			z.int(),
			z.strictObject({ norm: id }),
			z.strictObject({ value: id }),
			z.strictObject({ fact: id }),
			z.strictObject({ share: z.number().check(z.positive()), of: amount }),
			z.strictObject({ dividedBy: z.number().check(z.positive()), of: amount }),
			z.strictObject({ lowest: z.array(amount).check(z.minLength(1)) }),
			z.strictObject({ highest: z.array(amount).check(z.minLength(1)) }),
			z.strictObject({ sum: z.array(amount).check(z.minLength(1)) }),
			z.strictObject({ product: z.array(amount).check(z.minLength(1)) }),
			z.strictObject({ minus: z.tuple([amount, amount]) }),
			z.strictObject({ choose: z.array(choice).check(z.minLength(1)) }),
		]),
	) as unknown as z.ZodMiniType<Amount>,
	'Een bedrag in hele eurocenten, of een som: norm, value, share (deel) of (van), lowest (laagste), highest (hoogste), sum, product (keer, bijvoorbeeld een bedrag per kind), minus, choose (kies het eerste dat past).',
);

const choice = z.lazy(() =>
	z.strictObject({ when: z.optional(condition), amount }),
) as unknown as z.ZodMiniType<{ when?: Condition; amount: Amount }>;

const margin = z.optional(
	described(
		z.number().check(z.positive(), z.maximum(0.5)),
		'Grijze zone rond de grens, bijvoorbeeld 0.1. Daarbinnen is de uitkomst "misschien".',
	),
);

export const condition: z.ZodMiniType<Condition> = described(
	z.lazy(() =>
		z.union([
			z.strictObject({ all: z.array(condition).check(z.minLength(1)) }),
			z.strictObject({ any: z.array(condition).check(z.minLength(1)) }),
			z.strictObject({ not: condition }),
			z.strictObject({ condition: id }),
			z.strictObject({ holds: z.boolean() }),
			z.strictObject({ fact: id, is: z.union([z.string(), z.boolean(), z.int()]) }),
			z.strictObject({ fact: id, in: z.array(z.union([z.string(), z.int()])).check(z.minLength(1)) }),
			z.strictObject({ fact: id, includes: id }),
			z.strictObject({ fact: id, atMost: amount, margin }),
			z.strictObject({ fact: id, below: amount, margin }),
			z.strictObject({ fact: id, atLeast: amount, margin }),
			z.strictObject({ fact: id, above: amount, margin }),
		]),
	) as unknown as z.ZodMiniType<Condition>,
	'Een voorwaarde: all (alle), any (minstens 1), not (niet), of een vraag ("fact") met is, in, includes, atMost (hoogstens), below (minder dan), atLeast (minstens), above (meer dan).',
);
