/** Every id that a part of a rule file names as a fact or a norm, each once. */
export const mentioned = (name: 'fact' | 'norm', part: unknown): string[] =>
	typeof part !== 'object' || part === null
		? []
		: [
				...new Set(
					Object.entries(part).flatMap(([key, inner]) =>
						key === name && typeof inner === 'string' ? [inner] : mentioned(name, inner),
					),
				),
			];
