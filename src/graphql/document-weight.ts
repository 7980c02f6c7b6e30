import type { DocumentNode } from 'graphql';
import { maxPlans } from '../read/read-plan.ts';
import type { CompiledSize } from './compiled-size.ts';

/*
 * What a document holds, in bytes of heap. `npm run bench:documents` shows the figures that these are rounded up from: what they add up to
 * must not be less than what is held.
 */

/** Of any document and of any compiled code, however small. */
const BYTES_OF_ANY = 20_000;

/** One character of a text that is not Latin makes all of them take two. */
const BYTES_OF_CHARACTER = 2;

/** A token of a parsed document, with its costs and scopes. */
const BYTES_OF_TOKEN = 460;

/** A token in each plan of its document, with the shapes and the texts of statements. */
const BYTES_OF_PLANNED_TOKEN = 60;

/** A field of compiled code that has run; the names of its path are in it several times. */
const BYTES_OF_COMPILED_FIELD = 1_200;
const BYTES_OF_COMPILED_CHARACTER = 4;

/** Comments are no tokens, but stand in the text. */
export function weightOfDocument(text: string, document: DocumentNode): number {
  const ofToken = BYTES_OF_TOKEN + maxPlans(document) * BYTES_OF_PLANNED_TOKEN;
  return BYTES_OF_ANY + text.length * BYTES_OF_CHARACTER + (document.tokenCount ?? 0) * ofToken;
}

export function weightOfCode({ fields, characters }: CompiledSize): number {
  return BYTES_OF_ANY + fields * BYTES_OF_COMPILED_FIELD + characters * BYTES_OF_COMPILED_CHARACTER;
}
