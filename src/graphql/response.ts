import type { HTTPGraphQLHead } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Context } from '../context.ts';
import { type CallerError, type ErrorCode, errorCodes } from '../errors.ts';
import { costReport } from './cost-limit.ts';
import { type Limit, MAX_ERRORS } from './limits.ts';

/** The parts of a request that its response depends on. */
export interface ResponseOptions {
  /** The `Accept` header. */
  accept: string;
  wantsCost: boolean;
}

/** A response that is not completed yet. Its errors are already formatted. */
export interface IncompleteResponse {
  http: HTTPGraphQLHead;
  result: FormattedExecutionResult;
}

/** Adds the cost, limits the errors, sets the status, and sets the log fields of a response. */
export type CompleteResponse = (
  response: IncompleteResponse,
  options: ResponseOptions,
  context: Context,
) => void;

/** Creates the function that completes each response, of the fast path and of Apollo Server. */
export function responseCompleter(costLimit: number): CompleteResponse {
  return ({ http, result }, { accept, wantsCost }, { loaders, log, router }) => {
    void loaders.close();
    if (log.cost !== null && wantsCost)
      result.extensions = { ...result.extensions, cost: costReport(log.cost, costLimit) };
    if (router?.position) result.extensions = { ...result.extensions, position: router.position };
    if (loaders.costMeter.exceeded) reject({ http, result }, loaders.costMeter.exceeded);
    if (!result.errors) return;
    if (result.data == null) loaders.showNothing();
    result.errors = result.errors.slice(0, MAX_ERRORS);
    const codes = result.errors.map(({ extensions }) => extensions?.code as ErrorCode);
    log.code = codes[0] ?? null;
    log.limit = (result.errors[0]?.extensions?.limit as Limit | undefined) ?? null;
    setStatus(http, codes, result.data != null || !accept.includes(GRAPHQL_RESPONSE_TYPE));
  };
}

/** Replaces a response by the error of its cost meter, so that no part of it is sent. */
function reject({ http, result }: IncompleteResponse, { message, extensions, details }: CallerError): void {
  const { code } = extensions as { code: ErrorCode };
  delete result.data;
  result.errors = [{ message, extensions: { code, ...details } }];
  http.status = errorCodes[code].status;
}

const GRAPHQL_RESPONSE_TYPE = 'application/graphql-response+json';

/**
 * GraphQL over HTTP: a well-formed request that accepts `application/json` gets 200 even if the document
 * cannot be executed, and so does any result with data. The newer media type uses the status code for errors.
 * An unavailable database is 503 for all.
 */
function setStatus(http: HTTPGraphQLHead, codes: ErrorCode[], lenient: boolean): void {
  if (codes.includes('SERVICE_UNAVAILABLE')) {
    http.status = errorCodes.SERVICE_UNAVAILABLE.status;
    http.headers.set('retry-after', '1');
  } else if (lenient && http.status === 400 && !codes.includes('BAD_REQUEST')) {
    http.status = 200;
  }
}

/**
 * Serializes a result. Errors come first, so that a person sees them. `dataText` is the JSON text of `data` of a
 * result without errors.
 */
export function stringifyResult(
  { errors, data, extensions }: FormattedExecutionResult,
  dataText?: string,
): string {
  if (dataText === undefined || errors) return `${JSON.stringify({ errors, data, extensions })}\n`;
  const more = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return `{"data":${dataText}${more}}\n`;
}
