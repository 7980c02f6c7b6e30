import { getOperationAST } from 'graphql';
import type { Context } from '../context.ts';
import { CallerError } from '../errors.ts';
import type { Admit, OperationRequest } from './admission.ts';
import type { DocumentCache } from './document-cache.ts';
import type { CachedOperationRequest, Execute } from './execute.ts';

/** Answers what a body asks for; undefined where Apollo Server is to do it. */
export type FastPath = (body: unknown, context: Context) => Promise<string | undefined>;

/**
 * Answers operations of documents that Apollo Server knows to be valid, without its pipeline, which takes longer than most queries.
 * Whatever is not as it mostly is, a refusal and an error among it, is left to Apollo Server: it alone tells them. It runs nothing
 * again then (`executed`).
 */
export function createFastPath(
  documents: DocumentCache,
  admit: Admit,
  execute: Execute<CachedOperationRequest>,
): FastPath {
  return async (body, context) => {
    const asked = askedFor(body, documents);
    if (!asked || !isAdmitted(admit, asked, context)) return undefined;
    const result = await execute(asked, context);
    void context.loaders.close();
    if (!result.errors) return `${JSON.stringify({ data: result.data })}\n`;
    context.precomputedResult = result;
    return undefined;
  };
}

function isAdmitted(admit: Admit, asked: OperationRequest, context: Context): boolean {
  try {
    admit(asked, context, false);
    return true;
  } catch (error) {
    if (error instanceof CallerError) return false;
    throw error;
  }
}

/** The operation of a well-formed body whose document is known. */
function askedFor(body: unknown, documents: DocumentCache): CachedOperationRequest | undefined {
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
