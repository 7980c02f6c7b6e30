import type { Failure } from './failure.ts';

/** Returns a message for the user. The compiler requires a new case for a new kind of failure. */
export function describeFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'unauthenticated':
      return 'The API key or the secret is invalid.';
    case 'invalidInput':
      return `Please correct: ${failure.message}`;
    case 'invalidCursor':
      return 'This position in the list is no longer valid; start with the first page.';
    case 'unavailable':
      return 'The graph is unavailable; try again.';
    case 'unexpected':
      return `Unexpected error: ${failure.message} (${failure.correlationId ?? 'no correlation id'})`;
  }
}
