/** What went wrong, by what an application does about it. */
export type Failure =
  /** The credential is missing, wrong or revoked: ask for another one. */
  | { kind: 'unauthenticated' }
  /** The graph cannot use a value, as a `first` of 0: show the message where the value was entered. */
  | { kind: 'invalidInput'; message: string }
  /** The cursor belongs to another list or order, as an old bookmark does: begin with the first page. */
  | { kind: 'invalidCursor' }
  /** Nobody answers, or the graph without its database: try again. */
  | { kind: 'unavailable' }
  /** A mistake in here or in there. The graph's operators find it in their log by the correlation id. */
  | { kind: 'unexpected'; message: string; correlationId?: string };

/** What Apollo's and urql's errors of the graph have in common. */
export interface GraphError {
  message: string;
  extensions?: Record<string, unknown> | undefined;
}

/** The code tells, never the message: messages are for people, and may be rephrased. */
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
 * An answer that is none of GraphQL, as from a proxy before the graph. The clients' own messages are not shown: they quote
 * what was answered, which may be a whole page.
 */
export function failureOfStatus(status: number): Failure {
  if (status === 401) return { kind: 'unauthenticated' };
  if ([502, 503, 504].includes(status)) return { kind: 'unavailable' };
  return unexpected(`the graph answered with status ${status}`);
}

export function unexpected(message: string, correlationId?: unknown): Failure {
  return { kind: 'unexpected', message, ...(typeof correlationId === 'string' ? { correlationId } : {}) };
}
