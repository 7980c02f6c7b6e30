import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Context } from '../../context.ts';
import { CallerError } from '../../errors.ts';
import type { OperationRequest } from '../admission.ts';
import type { CachedDocument, DocumentCache } from '../document-cache.ts';
import type { Access } from './argument-site.ts';
import type { FastSchema } from './operation-context.ts';
import { type OperationStatement, OperationStatements } from './operation-statements.ts';

/** An operation of a cached document. */
export interface CachedRequest extends OperationRequest {
  cached: CachedDocument;
}

/**
 * Returns a function that reads the JSON text of `data` in one statement. It returns undefined if the
 * resolvers must execute the operation. They report every error, and get that of this statement without
 * reading again.
 */
export function dataTextReader(fast: FastSchema, documents: DocumentCache) {
  return async (request: CachedRequest, { loaders, visibility }: Context): Promise<string | undefined> => {
    if (request.operation.operation !== OperationTypeNode.QUERY) return undefined;
    // A response that could cost more than the limit is read in steps.
    if (loaders.costMeter.readsInSteps) return undefined;
    const statement = statementOf(fast, documents, request, visibility);
    if (!statement) return undefined;
    if ('dataText' in statement) return statement.dataText;
    try {
      const [dataText, shown] = await loaders.onlyRow(statement);
      for (const id of String(shown).split(',')) if (id !== '') loaders.showCustomer(id);
      return dataText as string;
    } catch {
      return undefined;
    }
  };
}

function statementOf(
  fast: FastSchema,
  documents: DocumentCache,
  request: CachedRequest,
  access: Access,
): OperationStatement | null {
  try {
    return statementsOf(fast, documents, request).of(request.variables, access);
  } catch (error) {
    // An argument or a condition is invalid.
    if (error instanceof CallerError || error instanceof GraphQLError) return null;
    throw error;
  }
}

function statementsOf(fast: FastSchema, documents: DocumentCache, { cached, operation }: CachedRequest) {
  const { document, statements } = cached;
  const found = statements.get(operation);
  if (found) return found;
  const made = new OperationStatements(fast, { document, operation }, (bytes) =>
    documents.grow(cached, bytes),
  );
  statements.set(operation, made);
  return made;
}
