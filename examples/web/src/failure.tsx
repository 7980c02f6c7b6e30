import type { ErrorLike } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

interface Props {
  /** A sentence that says what failed. */
  what: string;
  /** One or more sentences that say why. */
  reason: string;
  /** Text of the button. */
  action?: string;
  retrying: boolean;
  onRetry: () => void;
}

/** An error message with a button to try again. */
export function Failure({ what, reason, action = 'Try again', retrying, onRetry }: Props) {
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
        {retrying ? 'Trying again…' : action}
      </button>
    </div>
  );
}

/** Returns the gateway's messages, which are written for people and contain no customer data. */
export function reasonOf(error: ErrorLike): string {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map(({ message }) => message).join(' ');
  if (ServerError.is(error) && error.statusCode === 401) return 'The gateway did not accept the credential.';
  return 'The gateway cannot be reached at the moment.';
}
