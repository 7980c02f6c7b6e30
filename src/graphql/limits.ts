/** Lexical tokens of a document. */
export const MOST_TOKENS = 1_000;

/** Errors of one answer. */
export const MOST_ERRORS = 3;

/** Fields within fields: enough for what a customer changed in a page of events of a viewer's organization. Each level may multiply the answer. */
export const DEEPEST = 12;

/** Characters of an error message or path: names in a document can be as long as the document, an answer shall not be. */
export const LONGEST_MESSAGE = 200;
