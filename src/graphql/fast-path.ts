import { HeaderMap } from '@apollo/server';
import { type ExecutionResult, getOperationAST } from 'graphql';
import type { Context } from '../context.ts';
import { CallerError } from '../errors.ts';
import type { Admit, OperationRequest } from './admission.ts';
import type { DocumentCache } from './document-cache.ts';
import { type FormatError, httpStatusOf } from './errors.ts';
import type { CachedOperationRequest, Executor } from './execute.ts';
import {
  type CompleteResponse,
  type IncompleteResponse,
  type ResponseOptions,
  stringifyResult,
} from './response.ts';

/** A response without its media type. */
export interface FastResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Executes the operation of a request body and returns the response. Undefined: Apollo Server must handle the
 * request.
 */
export type FastPath = (
  body: unknown,
  options: ResponseOptions,
  context: Context,
) => Promise<FastResponse | undefined>;

/** The parts of the fast path. Apollo Server has the same ones. */
interface FastPathParts {
  documents: DocumentCache;
  admit: Admit;
  execute: Executor<CachedOperationRequest>;
  formatError: FormatError;
  complete: CompleteResponse;
}

/**
 * Executes operations of documents that are already validated, without the pipeline of Apollo Server, which
 * takes longer than most queries. Apollo Server handles everything that is rejected before a field is
 * executed.
 */
export function createFastPath({
  documents,
  admit,
  execute,
  formatError,
  complete,
}: FastPathParts): FastPath {
  return async (body, options, context) => {
    const request = requestOf(body, documents);
    if (!request || !isAdmitted(admit, request, context)) return undefined;
    const { data, errors } = await execute(request, context);
    // No field was executed, so Apollo Server can execute the operation again.
    if (data === undefined) return undefined;
    const response = responseOf(data, errors, formatError);
    complete(response, options, context);
    const { status = 200, headers } = response.http;
    return { status, headers: Object.fromEntries(headers), body: stringifyResult(response.result) };
  };
}

/** Formats the errors of a result in the same way as Apollo Server. */
function responseOf(
  data: NonNullable<ExecutionResult['data']> | null,
  errors: ExecutionResult['errors'],
  formatError: FormatError,
): IncompleteResponse {
  const http = { headers: new HeaderMap() };
  if (!errors) return { http, result: { data } };
  const status = errors.map(httpStatusOf).findLast((each) => each !== undefined);
  return {
    http: status === undefined ? http : { ...http, status },
    result: { data, errors: errors.map((error) => formatError(error.toJSON(), error)) },
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
