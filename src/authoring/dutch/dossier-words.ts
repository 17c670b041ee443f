/** Dutch words of a regeling, as in locales/nl/regelingen.json; used where a rule file has only an id. */
export type Words = Record<string, Record<string, unknown>>;

/** Dutch words of questions and papers, as in locales/nl. */
export interface MoreWords {
	vragen: Words;
	bewijsstukken: Words;
}
