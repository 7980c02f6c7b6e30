import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, isValueNode, Kind } from 'graphql';
import { type Log, logged } from '../common/log.ts';
import { CallerError, type ErrorCode, errorCodes } from '../errors.ts';
import { type Limit, MAX_MESSAGE_CHARACTERS, MAX_TOKENS } from './limits.ts';
import { describeSyntaxError, redactValidationError } from './redacted-messages.ts';

/** Apollo Server's `formatError` function. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Creates the `formatError` function of Apollo Server. It returns a code of `errorCodes` and a message
 * without values from the request. An unexpected error becomes INTERNAL_SERVER_ERROR with a correlation id,
 * and is logged with that id.
 */
export function errorFormatter(schema: GraphQLSchema, log: Log): FormatError {
  return (formatted, error) => {
    const location = pick(formatted);
    const original = unwrapResolverError(error);
    if (original instanceof CallerError)
      return publicError(location, original.extensions.code as ErrorCode, original.message, original.details);
    const code = formatted.extensions?.code as string;
    if (code === 'GRAPHQL_PARSE_FAILED') return syntaxError(location, error as GraphQLError);
    if (code === 'GRAPHQL_VALIDATION_FAILED' || isRequestError(original))
      return requestError(schema, location, formatted, error);
    // Apollo Server's messages for malformed requests are constant, so they contain no values.
    if (code === 'BAD_REQUEST')
      return publicError(location, malformedRequestCode(original), formatted.message);
    if (code !== 'INTERNAL_SERVER_ERROR' && isCode(code)) return publicError(location, code);
    return internalError(location, original, log);
  };
}

/** Apollo Server uses BAD_REQUEST for all of these; only their status differs. */
const malformedRequestCodes: Readonly<Record<number, ErrorCode>> = {
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

function malformedRequestCode(error: unknown): ErrorCode {
  const status = error instanceof GraphQLError ? httpStatusOf(error) : undefined;
  return malformedRequestCodes[status ?? 400] ?? 'BAD_REQUEST';
}

/** The HTTP status that an error asks for. */
export function httpStatusOf({ extensions }: GraphQLError): number | undefined {
  return (extensions.http as { status?: number } | undefined)?.status;
}

type ErrorLocation = Pick<GraphQLFormattedError, 'locations' | 'path'>;

/**
 * Whether graphql-js rejected the request during execution. It checks a null for a non-null argument and an
 * unsupported operation type only then.
 */
function isRequestError(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.originalError) return false;
  const node = error.nodes?.[0];
  return node !== undefined && (isValueNode(node) || node.kind === Kind.OPERATION_DEFINITION);
}

function syntaxError(location: ErrorLocation, error: GraphQLError): GraphQLFormattedError {
  if (/more tha[nt] \d+ tokens/.test(error.message)) {
    return tooComplex(location, 'TOKENS', `The document has more than ${MAX_TOKENS} tokens.`);
  }
  return publicError(location, 'GRAPHQL_PARSE_FAILED', describeSyntaxError(error));
}

function requestError(
  schema: GraphQLSchema,
  location: ErrorLocation,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  if (error instanceof GraphQLError && error.nodes?.[0]?.kind === Kind.OPERATION_DEFINITION) {
    return publicError(
      location,
      'OPERATION_RESOLUTION_FAILURE',
      'The schema does not support this operation type.',
    );
  }
  if (formatted.message === 'Validation aborted.')
    return tooComplex(location, 'OVERLAPS', 'Too many overlapping fields.');
  if (formatted.message === 'Maximum introspection depth exceeded')
    return tooComplex(location, 'INTROSPECTION', 'Introspection is nested too deeply.');
  const description = error instanceof GraphQLError ? redactValidationError(schema, error) : undefined;
  if (description) return publicError(location, 'BAD_USER_INPUT', description);
  return publicError(location, 'GRAPHQL_VALIDATION_FAILED', formatted.message);
}

/** For limits that graphql-js enforces; replaces its message. */
function tooComplex(location: ErrorLocation, limit: Limit, message: string): GraphQLFormattedError {
  return publicError(location, 'QUERY_TOO_COMPLEX', message, { limit });
}

function internalError(location: ErrorLocation, error: unknown, log: Log): GraphQLFormattedError {
  const correlationId = randomUUID();
  log.error({ correlationId, error: logged(error) }, 'a request met an unexpected error');
  const { message } = errorCodes.INTERNAL_SERVER_ERROR;
  return { ...location, message, extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId } };
}

function publicError(
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
