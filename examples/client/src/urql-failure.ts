import { CombinedError } from '@urql/core';
import { type Failure, failureOfGraph, failureOfStatus, unexpected } from './failure.ts';

/** Classifies an error in a result of urql. */
export function urqlFailure(error: unknown): Failure {
  if (!(error instanceof CombinedError))
    return unexpected(error instanceof Error ? error.message : String(error));
  const [first] = error.graphQLErrors;
  if (first) return failureOfGraph(first);
  const response: Response | undefined = error.response;
  if (response) return failureOfStatus(response.status);
  return { kind: 'unavailable' };
}
