import type { Failure } from './failure.ts';

/** What a person is told. The compiler asks for another case when there is another kind. */
export function describeFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'unauthenticated':
      return 'The graph does not know this key and secret.';
    case 'invalidInput':
      return `Please correct: ${failure.message}`;
    case 'invalidCursor':
      return 'This place in the list is gone; begin with the first page.';
    case 'unavailable':
      return 'The graph does not answer; try again.';
    case 'unexpected':
      return `Something went wrong: ${failure.message} (${failure.correlationId ?? 'no correlation id'})`;
  }
}
