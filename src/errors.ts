import { GraphQLError } from 'graphql';

/**
 * An invalid setting or an unmet precondition. Its message is one line for the person who starts the program.
 */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/**
 * Every code in `errors[].extensions.code`, with the HTTP status of the response and the default message. A
 * message never contains a value of the request.
 */
export const errorCodes = {
  QUERY_TOO_COMPLEX: { status: 400, message: 'The document asks for too much at once.' },
  UNAUTHENTICATED: { status: 401, message: 'A valid credential is needed.' },
  FORBIDDEN: { status: 403, message: 'The credential does not allow this.' },
  OPERATION_NOT_TRUSTED: { status: 403, message: 'The document is not one of those that are trusted here.' },
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
  METHOD_NOT_ALLOWED: {
    status: 405,
    message: 'This path does not take the method; the header Allow names those that it takes.',
  },
  NOT_ACCEPTABLE: { status: 406, message: 'The header Accept names no media type of the graph.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'The request body is too large.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: 'The content type must be application/json.' },
  RATE_LIMITED: { status: 429, message: 'The credential made too many requests; wait before the next.' },
  SERVICE_UNAVAILABLE: { status: 503, message: 'The database does not answer in time; try again.' },
  INTERNAL_SERVER_ERROR: { status: 500, message: 'Something went wrong here.' },
} as const;

export type ErrorCode = keyof typeof errorCodes;

interface ProblemDetails {
  limit?: number;
  allowed?: readonly string[];
}

const text = (message: string) => () => message;
const limitOf = ({ limit = 0 }: ProblemDetails) => limit;

/**
 * Every code of a rejected input of a write, in `userErrors[].code`, with the HTTP status and the message. A
 * message may name a limit or the allowed values, never a value of the request or a stored one.
 */
export const problemCodes = {
  FIELD_REQUIRED: { status: 400, message: text('This is needed.') },
  NULL_NOT_ALLOWED: { status: 400, message: text('This cannot be cleared.') },
  INVALID_TYPE: { status: 400, message: text('This is of another type than expected.') },
  EMPTY: {
    status: 400,
    message: text('This must have a visible character; null clears it where it can be cleared.'),
  },
  TOO_SHORT: {
    status: 400,
    message: (details: ProblemDetails) => `This must have at least ${limitOf(details)} characters.`,
  },
  TOO_LONG: {
    status: 400,
    message: (details: ProblemDetails) => `This must have at most ${limitOf(details)} characters.`,
  },
  TOO_FEW: {
    status: 400,
    message: (details: ProblemDetails) => `There must be at least ${limitOf(details)}.`,
  },
  TOO_MANY: {
    status: 400,
    message: (details: ProblemDetails) => `There must be at most ${limitOf(details)}.`,
  },
  TOO_SMALL: {
    status: 400,
    message: (details: ProblemDetails) => `This must be at least ${limitOf(details)}.`,
  },
  TOO_LARGE: {
    status: 400,
    message: (details: ProblemDetails) => `This must be at most ${limitOf(details)}.`,
  },
  TOO_PRECISE: {
    status: 400,
    message: (details: ProblemDetails) =>
      `An amount of this currency has at most ${limitOf(details)} decimals.`,
  },
  CONTROL_CHARACTER: {
    status: 400,
    message: text(
      'This must not hold control characters, noncharacters, or bidirectional embeddings, overrides and isolates (U+202A to U+202E, U+2066 to U+2069). Remove them.',
    ),
  },
  INVALID_FORMAT: { status: 400, message: text('This is not written as a value of its kind must be.') },
  NOT_ALLOWED: { status: 400, message: text('This is not one of the allowed values.') },
  DATE_ORDER: { status: 400, message: text('This must not be before the day of issue.') },
  DATE_IN_FUTURE: { status: 400, message: text('This must not be in the future.') },
  DUPLICATE: { status: 400, message: text('This is the same as one before it.') },
  AMBIGUOUS: { status: 400, message: text('Several of what is stored could be meant.') },
  KEY_REQUIRED: { status: 400, message: text('Nothing in this tells which one is meant.') },
  UNKNOWN_FIELD: { status: 400, message: text('There is no such field here.') },
  READ_ONLY: { status: 400, message: text('This can be sent back as it is stored, but not changed.') },
  ID_MISMATCH: { status: 400, message: text('Ids that stand twice in a request must be equal.') },
  MASKED_VALUE: {
    status: 400,
    message: text('This is personal and was not shown as it is; it can neither be masked nor cleared so.'),
  },
  WRONG_TYPE: { status: 400, message: text('The customer is of the other type, which never changes.') },
  INVALID_TRANSITION: { status: 400, message: text('That does not follow from what is now.') },
  NOT_FOUND: { status: 404, message: text('There is no such thing.') },
  REFERENCE_TAKEN: { status: 409, message: text('Another customer of the organization has this id.') },
  LINK_TAKEN: { status: 409, message: text('The user is linked to the customer already.') },
  IDEMPOTENCY_IN_PROGRESS: {
    status: 409,
    message: text('A request with this key is under way; try again.'),
  },
  CONFLICT: { status: 412, message: text('The customer was changed since it was read.') },
  IDEMPOTENCY_KEY_REUSED: { status: 422, message: text('Another request was sent with this key.') },
} as const satisfies Record<string, { status: number; message: (details: ProblemDetails) => string }>;

export type ProblemCode = keyof typeof problemCodes;

/** An error that the caller may see. `message` must contain no value of the request or of a customer. */
export class CallerError extends GraphQLError {
  /** Further details for programs: only names that the code defines, and numbers. */
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

/**
 * Converts an error of the database: SERVICE_UNAVAILABLE if it is unavailable or too slow, else the error
 * itself.
 */
export function databaseError(error: unknown): unknown {
  return isUnavailable(error) ? new CallerError('SERVICE_UNAVAILABLE') : error;
}

/**
 * SQLSTATEs of a lost connection, a lack of resources, a cancellation, a shutdown or a read-only server. They
 * mean that the statement itself was valid.
 */
const unavailable = /^(08|53|57|25006$)/;

function isUnavailable(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return unavailable.test(code) || /^E[A-Z]+$/.test(code);
  return error instanceof Error && /timeout|terminated|not queryable/i.test(error.message);
}

/** No database can be used. The message is one line that says what to do. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError';
}
