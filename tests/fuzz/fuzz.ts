/** All edges, each with its share of the inputs. The seed says which inputs these are. */
import type { Edge } from './edge';
import { routes, searches } from './edges/addresses';
import { amounts } from './edges/amounts';
import { households, streams } from './edges/households';
import { links } from './edges/links';
import { normTables } from './edges/norm-tables';
import { programs } from './edges/programs';
import { published } from './edges/published';
import { ruleFiles, ruleFolders } from './edges/rule-files';
import { saved } from './edges/saved';
import { randomFrom } from './random';

export const EDGES: readonly Edge[] = [
	...[
		amounts,
		links,
		routes,
		searches,
		saved,
		households,
		streams,
		published,
		programs,
		normTables,
		ruleFiles,
		ruleFolders,
	],
];

export interface Total {
	edge: string;
	inputs: number;
	accepted: number;
	refused: number;
	/** Each with the seed of its input. */
	findings: string[];
}

const ALL = EDGES.reduce((sum, { share }) => sum + share, 0);
/** After so many findings at one edge, more of them say nothing new. */
const ENOUGH = 5;

/** @param began told before each input, for whoever watches whether it ends */
export async function fuzz(
	edge: Edge,
	seed: string,
	total: number,
	began: (input: string) => void = () => {},
): Promise<Total> {
	const inputs = Math.ceil((total * edge.share) / ALL);
	const found: Total = { edge: edge.name, inputs, accepted: 0, refused: 0, findings: [] };
	const attempt = edge.prepare();
	for (let i = 0; i < inputs && found.findings.length < ENOUGH; i++) {
		const own = `${seed}/${edge.name}/${i}`;
		began(own);
		// What was told goes out only now: a full pipe would look like an input that never ends.
		if (i % 100 === 0) await new Promise(setImmediate);
		try {
			found[await attempt(randomFrom(own))]++;
		} catch (error) {
			found.findings.push(
				`${own}: ${(error as Error).message}\n${(error as Error).stack?.split('\n')[2] ?? ''}`,
			);
		}
	}
	return found;
}
