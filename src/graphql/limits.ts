import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { CallerError } from '../errors.ts';
import { measureOperation, type OperationSize } from './operation-size.ts';

/** Maximum number of lexical tokens of a document. */
export const MAX_TOKENS = 1_000;

/** Maximum number of errors in a response. */
export const MAX_ERRORS = 3;

/**
 * Maximum length of an error message or path. Names in a document can be as long as the document; a response
 * must not be.
 */
export const MAX_MESSAGE_CHARACTERS = 200;

/** The limit that a document exceeds. Programs read it from `extensions.limit`. */
export type Limit =
  | 'ALIASES'
  | 'DIRECTIVES'
  | 'MUTATIONS'
  | 'DEPTH'
  | 'TOKENS'
  | 'OVERLAPS'
  | 'INTROSPECTION'
  | 'COST'
  | 'RESPONSE_COST';

interface SizeLimit {
  limit: Limit;
  max: number;
  of(size: OperationSize, operation: OperationDefinitionNode): number;
  message: string;
}

const MAX_ALIASES = 50;
const MAX_DIRECTIVES = 50;
const MAX_MUTATIONS = 20;
/**
 * Deep enough for the changes of a customer in a page of events of a viewer's organization. Each level can
 * multiply the size of the result.
 */
const MAX_DEPTH = 12;

const sizeLimits: readonly SizeLimit[] = [
  {
    limit: 'ALIASES',
    max: MAX_ALIASES,
    of: ({ aliases }) => aliases,
    message: `The document has more than ${MAX_ALIASES} aliases.`,
  },
  {
    limit: 'DIRECTIVES',
    max: MAX_DIRECTIVES,
    of: ({ directives }) => directives,
    message: `The document has more than ${MAX_DIRECTIVES} directives.`,
  },
  {
    limit: 'MUTATIONS',
    max: MAX_MUTATIONS,
    of: ({ rootFields }, { operation }) => (operation === 'mutation' ? rootFields : 0),
    message: `The operation has more than ${MAX_MUTATIONS} mutations.`,
  },
  {
    limit: 'DEPTH',
    max: MAX_DEPTH,
    of: ({ depth }) => depth,
    message: `Fields are nested more than ${MAX_DEPTH} levels deep.`,
  },
];

/** Throws QUERY_TOO_COMPLEX if an operation is too large, regardless of its cost. */
export function requireOperationSize(document: DocumentNode, operation: OperationDefinitionNode): void {
  const size = measureOperation(document, operation);
  for (const { limit, max, of, message } of sizeLimits) {
    if (of(size, operation) > max) throw new CallerError('QUERY_TOO_COMPLEX', message, { limit });
  }
}
