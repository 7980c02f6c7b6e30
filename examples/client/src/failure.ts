/** The kinds of failures, by how an application should react. */
export type Failure =
  /** The credential is missing, wrong or revoked: use another one. */
  | { kind: 'unauthenticated' }
  /** A value is invalid, for example `first: 0`: show the message at the input. */
  | { kind: 'invalidInput'; message: string }
  /**
   * The cursor belongs to another list or order, for example from an old bookmark: start with the first page.
   */
  | { kind: 'invalidCursor' }
  /** The graph, or its database, cannot be reached: try again. */
  | { kind: 'unavailable' }
  /** A bug in the client or in the graph. The graph's log contains the correlation id. */
  | { kind: 'unexpected'; message: string; correlationId?: string };

/** The common fields of Apollo's and urql's GraphQL errors. */
export interface GraphError {
  message: string;
  extensions?: Record<string, unknown> | undefined;
}

/** Classifies by the code. Messages are for people and can change. */
export function failureOfGraph({ message, extensions }: GraphError): Failure {
  switch (extensions?.code) {
    case 'UNAUTHENTICATED':
      return { kind: 'unauthenticated' };
    case 'BAD_USER_INPUT':
      return { kind: 'invalidInput', message };
    case 'INVALID_CURSOR':
      return { kind: 'invalidCursor' };
    case 'SERVICE_UNAVAILABLE':
      return { kind: 'unavailable' };
    default:
      return unexpected(message, extensions?.correlationId);
  }
}

/**
 * Classifies a response that is not GraphQL, for example from a proxy in front of the graph. The clients' own
 * messages are not used: they quote the response, which can be a complete HTML page.
 */
export function failureOfStatus(status: number): Failure {
  if (status === 401) return { kind: 'unauthenticated' };
  if ([502, 503, 504].includes(status)) return { kind: 'unavailable' };
  return unexpected(`the graph returned status ${status}`);
}

export function unexpected(message: string, correlationId?: unknown): Failure {
  return { kind: 'unexpected', message, ...(typeof correlationId === 'string' ? { correlationId } : {}) };
}
