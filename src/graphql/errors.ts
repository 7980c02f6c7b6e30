import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, isValueNode, Kind } from 'graphql';
import { type Log, logged } from '../common/log.ts';
import { CallerError, type ErrorCode, errorCodes } from '../errors.ts';
import { type Limit, LONGEST_MESSAGE, MOST_TOKENS } from './limits.ts';
import { describeRefusal, describeSyntaxError } from './redacted-messages.ts';

/**
 * What a caller may see of an error: a code of our table and a message without values. What is not meant for callers
 * becomes INTERNAL_SERVER_ERROR with the id under which the log has the rest.
 */
export function errorFormatter(schema: GraphQLSchema, log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = pick(formatted);
    const original = unwrapResolverError(error);
    if (original instanceof CallerError)
      return shown(place, original.extensions.code as ErrorCode, original.message, original.details);
    const code = formatted.extensions?.code as string;
    if (code === 'GRAPHQL_PARSE_FAILED') return unparsable(place, error as GraphQLError);
    if (code === 'GRAPHQL_VALIDATION_FAILED' || isRefusal(original))
      return refusal(schema, place, formatted, error);
    // Apollo Server's own words about a request's form are constant.
    if (code === 'BAD_REQUEST') return shown(place, codeOfForm(original), formatted.message);
    if (code !== 'INTERNAL_SERVER_ERROR' && isCode(code)) return shown(place, code);
    return hidden(place, original, log);
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

type Place = Pick<GraphQLFormattedError, 'locations' | 'path'>;

/** graphql-js refuses some things only while it executes: a null for an argument that cannot be, a kind of operation. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.originalError) return false;
  const node = error.nodes?.[0];
  return node !== undefined && (isValueNode(node) || node.kind === Kind.OPERATION_DEFINITION);
}

function unparsable(place: Place, error: GraphQLError): GraphQLFormattedError {
  if (/more tha[nt] \d+ tokens/.test(error.message)) {
    return tooComplex(place, 'TOKENS', `The document has more than ${MOST_TOKENS} tokens.`);
  }
  return shown(place, 'GRAPHQL_PARSE_FAILED', describeSyntaxError(error));
}

function refusal(
  schema: GraphQLSchema,
  place: Place,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  if (error instanceof GraphQLError && error.nodes?.[0]?.kind === Kind.OPERATION_DEFINITION) {
    return shown(place, 'OPERATION_RESOLUTION_FAILURE', 'The graph has no operation of this kind.');
  }
  if (formatted.message === 'Validation aborted.')
    return tooComplex(place, 'OVERLAPS', 'Too many fields of one name stand together.');
  if (formatted.message === 'Maximum introspection depth exceeded')
    return tooComplex(place, 'INTROSPECTION', 'The schema is asked for too deep.');
  const description = error instanceof GraphQLError ? describeRefusal(schema, error) : undefined;
  if (description) return shown(place, 'BAD_USER_INPUT', description);
  return shown(place, 'GRAPHQL_VALIDATION_FAILED', formatted.message);
}

/** Limits that graphql-js keeps itself, in our words. */
function tooComplex(place: Place, limit: Limit, message: string): GraphQLFormattedError {
  return shown(place, 'QUERY_TOO_COMPLEX', message, { limit });
}

function hidden(place: Place, error: unknown, log: Log): GraphQLFormattedError {
  const correlationId = randomUUID();
  log.error({ correlationId, error: logged(error) }, 'a request met an unexpected error');
  const { message } = errorCodes.INTERNAL_SERVER_ERROR;
  return { ...place, message, extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId } };
}

function shown(
  place: Place,
  code: ErrorCode,
  message: string = errorCodes[code].message,
  details: CallerError['details'] = {},
): GraphQLFormattedError {
  return { ...place, message: message.slice(0, LONGEST_MESSAGE), extensions: { code, ...details } };
}

function pick({ locations, path }: GraphQLFormattedError): Place {
  const short = path && JSON.stringify(path).length <= LONGEST_MESSAGE;
  return { ...(locations ? { locations: locations.slice(0, 1) } : {}), ...(short ? { path } : {}) };
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}
