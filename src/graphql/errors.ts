import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { CallerError, type ErrorCode, errorCodes } from '../errors.ts';
import { type Log, logged } from '../log.ts';
import { describeRefusal, describeSyntaxError } from './refusals.ts';

/**
 * What a caller may see of an error: a code of our table and a message without values. What is not meant for callers
 * becomes INTERNAL_SERVER_ERROR with the id under which the log has the rest.
 */
export function errorFormatter(schema: GraphQLSchema, log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = pick(formatted);
    const original = unwrapResolverError(error);
    if (original instanceof CallerError)
      return shown(place, original.extensions.code as ErrorCode, original.message);
    const code = formatted.extensions?.code as string;
    if (code === 'GRAPHQL_PARSE_FAILED')
      return shown(place, code, describeSyntaxError(error as GraphQLError));
    if (code === 'GRAPHQL_VALIDATION_FAILED') return refusal(schema, place, formatted, error);
    if (code === 'OPERATION_RESOLUTION_FAILURE') return shown(place, code);
    if (code !== 'INTERNAL_SERVER_ERROR' && isCode(code)) return shown(place, code);
    return hidden(place, original, log);
  };
}

type Place = Pick<GraphQLFormattedError, 'locations' | 'path'>;

function refusal(
  schema: GraphQLSchema,
  place: Place,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const description = error instanceof GraphQLError ? describeRefusal(schema, error) : undefined;
  if (description) return shown(place, 'BAD_USER_INPUT', description);
  return shown(place, 'GRAPHQL_VALIDATION_FAILED', formatted.message);
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
): GraphQLFormattedError {
  return { ...place, message, extensions: { code } };
}

function pick({ locations, path }: GraphQLFormattedError): Place {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}
