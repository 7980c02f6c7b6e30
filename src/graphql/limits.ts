import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { CallerError } from '../errors.ts';
import { measureOperation, type OperationSize } from './operation-size.ts';

/** Lexical tokens of a document. */
export const MAX_TOKENS = 1_000;

/** Errors of one answer. */
export const MAX_ERRORS = 3;

/** Characters of an error message or path: names in a document can be as long as the document, an answer shall not be. */
export const MAX_MESSAGE_CHARACTERS = 200;

/** Which limit a document went beyond: `extensions.limit`, by which a program tells them apart. */
export type Limit =
  | 'ALIASES'
  | 'DIRECTIVES'
  | 'MUTATIONS'
  | 'DEPTH'
  | 'TOKENS'
  | 'OVERLAPS'
  | 'INTROSPECTION'
  | 'COST';

interface SizeLimit {
  limit: Limit;
  max: number;
  of(size: OperationSize, operation: OperationDefinitionNode): number;
  sentence: string;
}

const MAX_ALIASES = 50;
const MAX_DIRECTIVES = 50;
const MAX_MUTATIONS = 20;
/** Enough for what a customer changed in a page of events of a viewer's organization. Each level may multiply the answer. */
const MAX_DEPTH = 12;

const sizeLimits: readonly SizeLimit[] = [
  {
    limit: 'ALIASES',
    max: MAX_ALIASES,
    of: ({ aliases }) => aliases,
    sentence: `A document may have ${MAX_ALIASES} aliases.`,
  },
  {
    limit: 'DIRECTIVES',
    max: MAX_DIRECTIVES,
    of: ({ directives }) => directives,
    sentence: `A document may use ${MAX_DIRECTIVES} directives.`,
  },
  {
    limit: 'MUTATIONS',
    max: MAX_MUTATIONS,
    of: ({ rootFields }, { operation }) => (operation === 'mutation' ? rootFields : 0),
    sentence: `A request may have ${MAX_MUTATIONS} mutations.`,
  },
  {
    limit: 'DEPTH',
    max: MAX_DEPTH,
    of: ({ depth }) => depth,
    sentence: `Fields may be nested ${MAX_DEPTH} deep.`,
  },
];

/** Throws QUERY_TOO_COMPLEX for an operation that is too large, whatever its fields cost. */
export function requireOperationSize(document: DocumentNode, operation: OperationDefinitionNode): void {
  const size = measureOperation(document, operation);
  for (const { limit, max, of, sentence } of sizeLimits) {
    if (of(size, operation) > max) throw new CallerError('QUERY_TOO_COMPLEX', sentence, { limit });
  }
}
