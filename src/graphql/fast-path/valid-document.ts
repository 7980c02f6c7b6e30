import { hash } from 'node:crypto';
import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import type { CachedDocument, DocumentCache } from '../document-cache.ts';
import { MAX_TOKENS } from '../limits.ts';

/**
 * Adds a document to the cache if it is valid. Otherwise Apollo Server parses it again and reports why it is
 * not, so the validation stops at the first error.
 */
export function addValidDocument(
  documents: DocumentCache,
  schema: GraphQLSchema,
  text: string,
  organizationId: string,
): CachedDocument | undefined {
  const document = parsed(text);
  if (!document || validate(schema, document, undefined, { maxErrors: 1 }).length > 0) return undefined;
  // Apollo Server looks documents up by this hash.
  documents.add({ text, hash: hash('sha256', text), document, organizationId });
  return documents.get(text);
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: MAX_TOKENS });
  } catch {
    return undefined;
  }
}
