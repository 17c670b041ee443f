/** Which of what is known a constant rests on. */
import type { Diagram, InnerNode } from './diagram';
import { type Knowledge, leadsTo, newMark, type Walk } from './restrict';

/** That all allowed paths lead to one terminal, and what of the knowledge that takes. */
export interface Proof {
	/**
	 * Forgets what is known of these variables, if every path that this allows leads there as well.
	 * @returns whether it was forgotten
	 */
	forget(variables: readonly number[]): boolean;
}

/**
 * One walk, that grows where something is forgotten: what was seen to lead there is not walked again. Until the last
 * `forget` nothing else may walk these diagrams.
 * @returns null when not all allowed paths lead to this terminal
 */
export function proofOf<T>(diagram: Diagram<T>, known: Knowledge, end: T): Proof | null {
	const kept = [...known];
	const seen: InnerNode<T>[] = [];
	const walk = { end, known: kept, mark: newMark(), seen };
	if (!leadsTo(diagram, walk)) return null;
	return {
		forget(variables) {
			const before = seen.length;
			for (const variable of variables) kept[variable] = undefined;
			for (let i = 0; i < before; i++) {
				const node = seen[i] as InnerNode<T>;
				if (!variables.includes(node.variable) || allLead(node, walk)) continue;
				while (seen.length > before) (seen.pop() as InnerNode<T>).mark = 0;
				for (const variable of variables) kept[variable] = known[variable];
				return false;
			}
			return true;
		},
	};
}

function allLead<T>({ children }: InnerNode<T>, walk: Walk<T>): boolean {
	for (let i = 0; i < children.length; i++) if (!leadsTo(children[i] as Diagram<T>, walk)) return false;
	return true;
}
