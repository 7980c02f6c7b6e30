import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, isValueNode, Kind } from 'graphql';
import { type Log, logged } from '../common/log.ts';
import { CallerError, type ErrorCode, errorCodes } from '../errors.ts';
import { type Limit, MAX_MESSAGE_CHARACTERS, MAX_TOKENS } from './limits.ts';
import { describeSyntaxError, redactValidationError } from './redacted-messages.ts';

/**
 * What a caller may see of an error: a code of our table and a message without values. What is not meant for callers
 * becomes INTERNAL_SERVER_ERROR with the id under which the log has the rest.
 */
export function errorFormatter(schema: GraphQLSchema, log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const location = pick(formatted);
    const original = unwrapResolverError(error);
    if (original instanceof CallerError)
      return shown(location, original.extensions.code as ErrorCode, original.message, original.details);
    const code = formatted.extensions?.code as string;
    if (code === 'GRAPHQL_PARSE_FAILED') return unparsable(location, error as GraphQLError);
    if (code === 'GRAPHQL_VALIDATION_FAILED' || isRequestError(original))
      return requestError(schema, location, formatted, error);
    // Apollo Server's own words about a request's form are constant.
    if (code === 'BAD_REQUEST') return shown(location, codeOfForm(original), formatted.message);
    if (code !== 'INTERNAL_SERVER_ERROR' && isCode(code)) return shown(location, code);
    return hidden(location, original, log);
  };
}

/** Apollo Server calls all of these BAD_REQUEST, and tells them apart by their status alone. */
const formCodes: Readonly<Record<number, ErrorCode>> = {
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

function codeOfForm(error: unknown): ErrorCode {
  const http = error instanceof GraphQLError ? error.extensions.http : undefined;
  return formCodes[(http as { status?: number } | undefined)?.status ?? 400] ?? 'BAD_REQUEST';
}

type ErrorLocation = Pick<GraphQLFormattedError, 'locations' | 'path'>;

/** graphql-js refuses some things only while it executes: a null for an argument that cannot be, a kind of operation. */
function isRequestError(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.originalError) return false;
  const node = error.nodes?.[0];
  return node !== undefined && (isValueNode(node) || node.kind === Kind.OPERATION_DEFINITION);
}

function unparsable(location: ErrorLocation, error: GraphQLError): GraphQLFormattedError {
  if (/more tha[nt] \d+ tokens/.test(error.message)) {
    return tooComplex(location, 'TOKENS', `The document has more than ${MAX_TOKENS} tokens.`);
  }
  return shown(location, 'GRAPHQL_PARSE_FAILED', describeSyntaxError(error));
}

function requestError(
  schema: GraphQLSchema,
  location: ErrorLocation,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  if (error instanceof GraphQLError && error.nodes?.[0]?.kind === Kind.OPERATION_DEFINITION) {
    return shown(location, 'OPERATION_RESOLUTION_FAILURE', 'The graph has no operation of this kind.');
  }
  if (formatted.message === 'Validation aborted.')
    return tooComplex(location, 'OVERLAPS', 'Too many overlapping fields.');
  if (formatted.message === 'Maximum introspection depth exceeded')
    return tooComplex(location, 'INTROSPECTION', 'Introspection is nested too deeply.');
  const description = error instanceof GraphQLError ? redactValidationError(schema, error) : undefined;
  if (description) return shown(location, 'BAD_USER_INPUT', description);
  return shown(location, 'GRAPHQL_VALIDATION_FAILED', formatted.message);
}

/** Limits that graphql-js keeps itself, in our words. */
function tooComplex(location: ErrorLocation, limit: Limit, message: string): GraphQLFormattedError {
  return shown(location, 'QUERY_TOO_COMPLEX', message, { limit });
}

function hidden(location: ErrorLocation, error: unknown, log: Log): GraphQLFormattedError {
  const correlationId = randomUUID();
  log.error({ correlationId, error: logged(error) }, 'a request met an unexpected error');
  const { message } = errorCodes.INTERNAL_SERVER_ERROR;
  return { ...location, message, extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId } };
}

function shown(
  location: ErrorLocation,
  code: ErrorCode,
  message: string = errorCodes[code].message,
  details: CallerError['details'] = {},
): GraphQLFormattedError {
  return { ...location, message: message.slice(0, MAX_MESSAGE_CHARACTERS), extensions: { code, ...details } };
}

function pick({ locations, path }: GraphQLFormattedError): ErrorLocation {
  const short = path && JSON.stringify(path).length <= MAX_MESSAGE_CHARACTERS;
  return { ...(locations ? { locations: locations.slice(0, 1) } : {}), ...(short ? { path } : {}) };
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}
