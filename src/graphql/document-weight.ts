import type { DocumentNode } from 'graphql';
import { maxPlans } from '../read/read-plan.ts';
import type { CompiledSize } from './compiled-size.ts';

/*
 * Estimated heap size of documents, in bytes. The constants are rounded up from the figures of `npm run
 * bench:documents`: an estimate must not be lower than the actual size.
 */

/** Minimum for a document and for compiled code, however small. */
const BYTES_OF_ANY = 20_000;

/** V8 stores two bytes for each character of a string as soon as one of them is not Latin-1. */
const BYTES_OF_CHARACTER = 2;

/** A token of a parsed document, with its share of the costs and scopes that are cached for the operation. */
const BYTES_OF_TOKEN = 460;

/** A token in each read plan of its document, with the projections and statement texts of the plan. */
const BYTES_OF_PLANNED_TOKEN = 60;

/** A field of compiled code that has run. The code contains the names of the field's path several times. */
const BYTES_OF_COMPILED_FIELD = 1_200;
const BYTES_OF_COMPILED_CHARACTER = 4;

/** The text counts separately, because comments are not tokens. */
export function weightOfDocument(text: string, document: DocumentNode): number {
  const ofToken = BYTES_OF_TOKEN + maxPlans(document) * BYTES_OF_PLANNED_TOKEN;
  return BYTES_OF_ANY + text.length * BYTES_OF_CHARACTER + (document.tokenCount ?? 0) * ofToken;
}

export function weightOfCode({ fields, characters }: CompiledSize): number {
  return BYTES_OF_ANY + fields * BYTES_OF_COMPILED_FIELD + characters * BYTES_OF_COMPILED_CHARACTER;
}
