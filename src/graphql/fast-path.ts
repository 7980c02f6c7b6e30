import { getOperationAST } from 'graphql';
import type { Context } from '../context.ts';
import { CallerError } from '../errors.ts';
import type { Admit, OperationRequest } from './admission.ts';
import type { DocumentCache } from './document-cache.ts';
import type { CachedOperationRequest, Executor } from './execute.ts';

/**
 * Executes the operation of a request body and returns the response body. Undefined: Apollo Server must
 * handle the request.
 */
export type FastPath = (body: unknown, context: Context) => Promise<string | undefined>;

/**
 * Executes operations of documents that are already validated, without the pipeline of Apollo Server, which
 * takes longer than most queries. Anything unusual (rejections, errors) falls back to Apollo Server, which
 * formats all errors. An operation that was executed is not executed again; its result is passed in
 * `precomputedResult`.
 */
export function createFastPath(
  documents: DocumentCache,
  admit: Admit,
  execute: Executor<CachedOperationRequest>,
): FastPath {
  return async (body, context) => {
    const request = requestOf(body, documents);
    if (!request || !isAdmitted(admit, request, context)) return undefined;
    const result = await execute(request, context);
    void context.loaders.close();
    if (!result.errors) return `${JSON.stringify({ data: result.data })}\n`;
    context.precomputedResult = result;
    return undefined;
  };
}

function isAdmitted(admit: Admit, request: OperationRequest, context: Context): boolean {
  try {
    admit(request, context, false);
    return true;
  } catch (error) {
    if (error instanceof CallerError) return false;
    throw error;
  }
}

/** Returns the operation if the body is well-formed and its document is cached. */
function requestOf(body: unknown, documents: DocumentCache): CachedOperationRequest | undefined {
  if (!isObject(body)) return undefined;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string') return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && !isObject(variables)) return undefined;
  if (extensions != null && (!isObject(extensions) || 'persistedQuery' in extensions)) return undefined;
  const cached = documents.get(query);
  const operation = cached && getOperationAST(cached.document, operationName);
  if (!operation) return undefined;
  cached.uses += 1;
  return { document: cached.document, operation, variables: variables ?? {}, cached };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
