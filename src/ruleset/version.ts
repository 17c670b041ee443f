/** What stands in one version of a regeling: its named values and conditions, and the parts of its steps. */
import type { Example, Part, RegelingFile, RegelingSource, Step } from './schema';

type Version = Pick<RegelingFile, 'values' | 'conditions'>;
type Values = NonNullable<Version['values']>;
type Conditions = NonNullable<Version['conditions']>;

/** Values, then conditions, each with its id. */
export const namedIn = ({
	values,
	conditions,
}: Version): ((Values | Conditions)[string] & { id: string })[] =>
	Object.entries({ ...values, ...conditions }).map(([id, each]) => ({ ...each, id }));

/** The kinds of costs that a step is the best of; none where it has an outcome of its own. */
export const partsOf = (step: Step): readonly Part[] => ('bestOf' in step ? step.bestOf : []);

/** Of all steps, in the order of the file. */
export const partsIn = ({ steps }: Pick<RegelingFile, 'steps'>): readonly Part[] => steps.flatMap(partsOf);

/** The day on which an example is worked out: its own, or that of all examples of the version. */
export const dayOfExample = (
	{ examples }: Pick<RegelingSource, 'examples'>,
	{ peildatum = examples.peildatum }: Pick<Example, 'peildatum'>,
): string => peildatum;
