import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { CallerError } from '../errors.ts';
import { type Extent, extentOf } from './operation-size.ts';

/** Lexical tokens of a document. */
export const MOST_TOKENS = 1_000;

/** Errors of one answer. */
export const MOST_ERRORS = 3;

/** Characters of an error message or path: names in a document can be as long as the document, an answer shall not be. */
export const LONGEST_MESSAGE = 200;

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

interface ExtentLimit {
  limit: Limit;
  most: number;
  of(extent: Extent, operation: OperationDefinitionNode): number;
  sentence: string;
}

const MOST_ALIASES = 50;
const MOST_DIRECTIVES = 50;
const MOST_MUTATIONS = 20;
/** Enough for what a customer changed in a page of events of a viewer's organization. Each level may multiply the answer. */
const DEEPEST = 12;

const extentLimits: readonly ExtentLimit[] = [
  {
    limit: 'ALIASES',
    most: MOST_ALIASES,
    of: ({ aliases }) => aliases,
    sentence: `A document may have ${MOST_ALIASES} aliases.`,
  },
  {
    limit: 'DIRECTIVES',
    most: MOST_DIRECTIVES,
    of: ({ directives }) => directives,
    sentence: `A document may use ${MOST_DIRECTIVES} directives.`,
  },
  {
    limit: 'MUTATIONS',
    most: MOST_MUTATIONS,
    of: ({ rootFields }, { operation }) => (operation === 'mutation' ? rootFields : 0),
    sentence: `A request may have ${MOST_MUTATIONS} mutations.`,
  },
  {
    limit: 'DEPTH',
    most: DEEPEST,
    of: ({ depth }) => depth,
    sentence: `Fields may be nested ${DEEPEST} deep.`,
  },
];

/** Throws QUERY_TOO_COMPLEX for an operation that is too large, whatever its fields cost. */
export function requireExtent(document: DocumentNode, operation: OperationDefinitionNode): void {
  const extent = extentOf(document, operation);
  for (const { limit, most, of, sentence } of extentLimits) {
    if (of(extent, operation) > most) throw new CallerError('QUERY_TOO_COMPLEX', sentence, { limit });
  }
}
