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

/** An answer that does not come from the graph itself, but from a proxy before it. */
export function failureOfStatus(status: number, message: string): Failure {
  if (status === 401) return { kind: 'unauthenticated' };
  return [502, 503, 504].includes(status) ? { kind: 'unavailable' } : unexpected(message);
}

export function unexpected(message: string, correlationId?: unknown): Failure {
  return { kind: 'unexpected', message, ...(typeof correlationId === 'string' ? { correlationId } : {}) };
}
