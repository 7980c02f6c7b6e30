import type { DocumentNode } from 'graphql';

/*
 * Estimated heap size of documents, in bytes. The constants are rounded up from the figures of `npm run
 * bench:documents`: an estimate must not be lower than the actual size.
 */

/** Minimum for a document, however small. */
const BYTES_OF_ANY = 20_000;

/** V8 stores two bytes for each character of a string as soon as one of them is not Latin-1. */
const BYTES_OF_CHARACTER = 2;

/** A token of a parsed document, with its share of the costs and scopes that are cached for the operation. */
const BYTES_OF_TOKEN = 470;

/** Minimum for a statement that is built for an operation. */
const BYTES_OF_STATEMENT = 8_000;

/** The text counts separately, because comments are not tokens. */
export function weightOfDocument(text: string, document: DocumentNode): number {
  return BYTES_OF_ANY + text.length * BYTES_OF_CHARACTER + (document.tokenCount ?? 0) * BYTES_OF_TOKEN;
}

export function weightOfStatement(text: string): number {
  return BYTES_OF_STATEMENT + text.length * BYTES_OF_CHARACTER;
}
