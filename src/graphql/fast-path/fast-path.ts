import { HeaderMap } from '@apollo/server';
import { type ExecutionResult, execute, type GraphQLSchema, getOperationAST } from 'graphql';
import type { Context } from '../../context.ts';
import { CallerError } from '../../errors.ts';
import { executedOperations } from '../../metrics/metrics.ts';
import type { Admit, OperationRequest } from '../admission.ts';
import type { CachedDocument, DocumentCache } from '../document-cache.ts';
import { type FormatError, httpStatusOf } from '../errors.ts';
import {
  type CompleteResponse,
  type IncompleteResponse,
  type ResponseOptions,
  stringifyResult,
} from '../response.ts';
import { type CachedRequest, dataTextReader } from './data-text.ts';
import type { FastSchema } from './operation-context.ts';
import { addValidDocument } from './valid-document.ts';

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
  fast: FastSchema;
  documents: DocumentCache;
  admit: Admit;
  formatError: FormatError;
  complete: CompleteResponse;
}

/**
 * Executes operations of valid documents without the pipeline of Apollo Server, which takes longer than most
 * queries: a query as one statement that returns the text of the response, and everything else with the
 * resolvers. Apollo Server handles everything that is rejected before a field is executed.
 */
export function createFastPath({ fast, documents, admit, formatError, complete }: FastPathParts): FastPath {
  const readDataText = dataTextReader(fast, documents);
  const documentOf = (text: string, organizationId: string) =>
    documents.get(text) ?? addValidDocument(documents, fast.schema, text, organizationId);
  const completed = (
    response: IncompleteResponse,
    options: ResponseOptions,
    context: Context,
    dataText?: string,
  ): FastResponse => {
    complete(response, options, context);
    const { status = 200, headers } = response.http;
    return {
      status,
      headers: Object.fromEntries(headers),
      body: stringifyResult(response.result, dataText),
    };
  };
  return async (body, options, context) => {
    const request = requestOf(body, (text) => documentOf(text, context.principal.organizationId));
    if (!request || !isAdmitted(admit, request, context)) return undefined;
    const dataText = await readDataText(request, context);
    if (dataText !== undefined) {
      executedOperations.inc({ execution: 'compiled' });
      return completed({ http: { headers: new HeaderMap() }, result: {} }, options, context, dataText);
    }
    executedOperations.inc({ execution: 'interpreted' });
    const { data, errors } = await executeWithResolvers(fast.schema, request, context);
    // No field was executed, so Apollo Server can execute the operation again.
    return data === undefined
      ? undefined
      : completed(responseOf(data, errors, formatError), options, context);
  };
}

function executeWithResolvers(
  schema: GraphQLSchema,
  { document, operation, variables }: OperationRequest,
  contextValue: Context,
): ExecutionResult | Promise<ExecutionResult> {
  return execute({
    ...{ schema, document, contextValue },
    variableValues: variables,
    operationName: operation.name?.value,
  });
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

/** Returns the operation if the body is well-formed and its document is valid. */
function requestOf(
  body: unknown,
  documentOf: (text: string) => CachedDocument | undefined,
): CachedRequest | undefined {
  if (!isObject(body)) return undefined;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string') return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && !isObject(variables)) return undefined;
  if (extensions != null && (!isObject(extensions) || 'persistedQuery' in extensions)) return undefined;
  const cached = documentOf(query);
  const operation = cached && getOperationAST(cached.document, operationName);
  if (!operation) return undefined;
  return { document: cached.document, operation, variables: variables ?? {}, cached };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
