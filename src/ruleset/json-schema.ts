/** `rules/schema.json`: lets an editor explain every field in Dutch and mark mistakes while typing. */
import * as z from 'zod/mini';
import {
	amount,
	assumptionsFile,
	bewijsstukkenFile,
	condition,
	elsewhereFile,
	momentsFile,
	normsFile,
	questionsFile,
	regelingFile,
} from './schema';

/** @returns one JSON Schema with a definition per kind of file, named in the `$schema` line of the files */
export function jsonSchema(): unknown {
	const registry = z.registry<{ id: string }>();
	registry.add(questionsFile, { id: 'vragen' });
	registry.add(bewijsstukkenFile, { id: 'bewijsstukken' });
	registry.add(elsewhereFile, { id: 'elders' });
	registry.add(momentsFile, { id: 'momenten' });
	registry.add(assumptionsFile, { id: 'aannames' });
	registry.add(normsFile, { id: 'normen' });
	registry.add(regelingFile, { id: 'regeling' });
	registry.add(condition, { id: 'voorwaarde' });
	registry.add(amount, { id: 'bedrag' });
	const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/$defs/${id}` });
	const $defs = Object.fromEntries(
		Object.entries(schemas).map(([id, { $schema: _, $id: __, ...definition }]) => [id, definition]),
	);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Regels van "Weet jij waar je recht op hebt"',
		$defs,
	};
}
