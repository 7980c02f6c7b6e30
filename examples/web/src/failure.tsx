import type { ErrorLike } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

interface Props {
  /** What could not be done, as a sentence. */
  what: string;
  /** Why, as sentences. */
  reason: string;
  retrying: boolean;
  onRetry: () => void;
}

/** What went wrong and a way out of it. */
export function Failure({ what, reason, retrying, onRetry }: Props) {
  return (
    <div className="notice failure">
      <div role="alert">
        <p className="what">{what}</p>
        <p>{reason}</p>
      </div>
      <button
        type="button"
        className="button"
        aria-disabled={retrying}
        onClick={retrying ? undefined : onRetry}
      >
        {retrying ? 'Trying again…' : 'Try again'}
      </button>
    </div>
  );
}

/** The gateway's own messages are made for readers, and hold no value of a customer. */
export function reasonOf(error: ErrorLike): string {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map(({ message }) => message).join(' ');
  if (ServerError.is(error) && error.statusCode === 401) return 'The gateway did not accept the credential.';
  return 'The gateway cannot be reached at the moment.';
}
