import { GraphQLError } from 'graphql';

/** A wrong setting or a missing precondition. The message is one line for the person who starts the program. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/**
 * All values of `errors[].extensions.code`, each with its HTTP status and its default message. A message never contains a
 * value of the request.
 */
export const errorCodes = {
  QUERY_TOO_COMPLEX: { status: 400, message: 'The operation is too complex.' },
  UNAUTHENTICATED: { status: 401, message: 'Authentication required.' },
  FORBIDDEN: { status: 403, message: 'The credential lacks the required scope.' },
  OPERATION_NOT_TRUSTED: { status: 403, message: 'This operation is not in the list of trusted documents.' },
  NOT_FOUND: { status: 404, message: 'Not found.' },
  BAD_USER_INPUT: { status: 400, message: 'The request contains an invalid value.' },
  INVALID_CURSOR: { status: 400, message: 'The cursor does not belong to this connection.' },
  GRAPHQL_PARSE_FAILED: { status: 400, message: 'Syntax error in the GraphQL document.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, message: 'The document is not valid for this schema.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    message: '`operationName` must name one of the operations in the document.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, message: 'PersistedQueryNotSupported' },
  BAD_REQUEST: { status: 400, message: 'The request is malformed.' },
  METHOD_NOT_ALLOWED: {
    status: 405,
    message: 'Method not allowed; see the Allow header for the allowed methods.',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    message:
      'The Accept header names no supported media type; send application/json or application/graphql-response+json.',
  },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'The request body is too large.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: 'The content type must be application/json.' },
  RATE_LIMITED: { status: 429, message: 'Too many requests with this credential; retry later.' },
  SERVICE_UNAVAILABLE: {
    status: 503,
    message: 'The database cannot be reached or did not respond in time; retry later.',
  },
  INTERNAL_SERVER_ERROR: { status: 500, message: 'Internal server error.' },
} as const;

export type ErrorCode = keyof typeof errorCodes;

interface ProblemDetails {
  limit?: number;
  allowed?: readonly string[];
}

const text = (message: string) => () => message;
const limitOf = ({ limit = 0 }: ProblemDetails) => limit;

/**
 * All values of `userErrors[].code`, each with the HTTP status of a REST request that is rejected with it, and its message. A
 * message may name a limit or the allowed values, never a value of the request or of a customer.
 */
export const problemCodes = {
  FIELD_REQUIRED: { status: 400, message: text('This field is required.') },
  NULL_NOT_ALLOWED: { status: 400, message: text('This field cannot be null.') },
  INVALID_TYPE: { status: 400, message: text('This value has the wrong type.') },
  EMPTY: {
    status: 400,
    message: text('Must contain at least one visible character; send null to clear an optional field.'),
  },
  TOO_SHORT: {
    status: 400,
    message: (details: ProblemDetails) => `Must have at least ${limitOf(details)} characters.`,
  },
  TOO_LONG: {
    status: 400,
    message: (details: ProblemDetails) => `Must have at most ${limitOf(details)} characters.`,
  },
  TOO_FEW: {
    status: 400,
    message: (details: ProblemDetails) => `Must have at least ${limitOf(details)} items.`,
  },
  TOO_MANY: {
    status: 400,
    message: (details: ProblemDetails) => `Must have at most ${limitOf(details)} items.`,
  },
  TOO_SMALL: {
    status: 400,
    message: (details: ProblemDetails) => `Must be at least ${limitOf(details)}.`,
  },
  TOO_LARGE: {
    status: 400,
    message: (details: ProblemDetails) => `Must be at most ${limitOf(details)}.`,
  },
  TOO_PRECISE: {
    status: 400,
    message: (details: ProblemDetails) =>
      `An amount of this currency has at most ${limitOf(details)} decimals.`,
  },
  CONTROL_CHARACTER: {
    status: 400,
    message: text(
      'Must not contain control characters, noncharacters, or bidirectional embeddings, overrides and isolates (U+202A to U+202E, U+2066 to U+2069). Remove them.',
    ),
  },
  INVALID_FORMAT: { status: 400, message: text('This value has an invalid format.') },
  NOT_ALLOWED: { status: 400, message: text('Must be one of the allowed values.') },
  DATE_ORDER: { status: 400, message: text('Must not be before the issue date.') },
  DATE_IN_FUTURE: { status: 400, message: text('Must not be in the future.') },
  DUPLICATE: { status: 400, message: text('Duplicate of an earlier item.') },
  AMBIGUOUS: { status: 400, message: text('Matches more than one existing item.') },
  KEY_REQUIRED: { status: 400, message: text('The item has no identifying field.') },
  UNKNOWN_FIELD: { status: 400, message: text('Unknown field.') },
  READ_ONLY: { status: 400, message: text('This field is read-only; omit it or send its current value.') },
  ID_MISMATCH: { status: 400, message: text('This id differs from the one given elsewhere in the request.') },
  MASKED_VALUE: {
    status: 400,
    message: text('You cannot see this personal value, so you cannot overwrite it with a mask or clear it.'),
  },
  WRONG_TYPE: { status: 400, message: text('The customer has a different type.') },
  INVALID_TRANSITION: {
    status: 400,
    message: text('This status change is not allowed from the current status.'),
  },
  NOT_FOUND: { status: 404, message: text('Not found.') },
  REFERENCE_TAKEN: { status: 409, message: text('Another customer already has this id.') },
  LINK_TAKEN: { status: 409, message: text('The user is already linked to the customer.') },
  IDEMPOTENCY_IN_PROGRESS: {
    status: 409,
    message: text('A request with this key is still running; retry later.'),
  },
  CONFLICT: { status: 412, message: text('The customer has changed since you read it.') },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    message: text('This key was already used for a different request.'),
  },
} as const satisfies Record<string, { status: number; message: (details: ProblemDetails) => string }>;

export type ProblemCode = keyof typeof problemCodes;

/** An error that callers see. `message` must not contain a value of the request or of a customer. */
export class CallerError extends GraphQLError {
  /** Further `extensions` for programs: only names of the schema and numbers. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string = errorCodes[code].message,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message, { extensions: { code, http: { status: errorCodes[code].status } } });
    this.details = details;
  }
}

/** Returns SERVICE_UNAVAILABLE if the database is unreachable or too slow, otherwise the error itself. */
export function databaseError(error: unknown): unknown {
  return isUnavailable(error) ? new CallerError('SERVICE_UNAVAILABLE') : error;
}

/**
 * SQLSTATE classes of failures that the statement did not cause: connection lost, out of resources, cancelled, shut down, or a
 * server that rejects writes.
 */
const unavailable = /^(08|53|57|25006$)/;

function isUnavailable(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return unavailable.test(code) || /^E[A-Z]+$/.test(code);
  return error instanceof Error && /timeout|terminated|not queryable/i.test(error.message);
}

/** There is no database to work with. The message is one line that says what to do. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError';
}
