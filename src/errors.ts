import { GraphQLError } from 'graphql';

/** A wrong setting or a missing precondition. Its message is one line for the person who starts the program. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/**
 * Every code a caller can meet in `errors[].extensions.code`, with the HTTP status of a request that ends with it and
 * the sentence that goes with it where there is nothing better to say. A message never holds a value that was sent.
 */
export const errorCodes = {
  QUERY_TOO_COMPLEX: { status: 400, message: 'The document asks for too much at once.' },
  UNAUTHENTICATED: { status: 401, message: 'A valid credential is needed.' },
  FORBIDDEN: { status: 403, message: 'The credential does not allow this.' },
  NOT_FOUND: { status: 404, message: 'There is nothing here.' },
  BAD_USER_INPUT: { status: 400, message: 'The request has a value that cannot be used.' },
  INVALID_CURSOR: { status: 400, message: 'The cursor does not belong to this connection.' },
  GRAPHQL_PARSE_FAILED: { status: 400, message: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, message: 'The document does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    message: '`operationName` must name one of the operations in the document.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, message: 'PersistedQueryNotSupported' },
  BAD_REQUEST: { status: 400, message: 'The request is malformed.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'The request body is too large.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: 'The content type must be application/json.' },
  SERVICE_UNAVAILABLE: { status: 503, message: 'The database cannot be reached; try again.' },
  INTERNAL_SERVER_ERROR: { status: 500, message: 'Something went wrong here.' },
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error that a caller may see. `message` must hold no value of the request and none of a customer. */
export class CallerError extends GraphQLError {
  constructor(code: ErrorCode, message: string = errorCodes[code].message) {
    super(message, { extensions: { code, http: { status: errorCodes[code].status } } });
  }
}

/** What to throw where the database failed: SERVICE_UNAVAILABLE when it is away or too slow, else the error itself. */
export function databaseError(error: unknown): unknown {
  return isAway(error) ? new CallerError('SERVICE_UNAVAILABLE') : error;
}

/** Connection lost, out of resources, cancelled or shut down: SQLSTATE says that the statement itself was not wrong. */
const away = /^(08|53|57)/;

function isAway(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return away.test(code) || /^E[A-Z]+$/.test(code);
  return error instanceof Error && /timeout|terminated|not queryable/i.test(error.message);
}
