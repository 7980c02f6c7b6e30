import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { type Failure, failureOfGraph, failureOfStatus, unexpected } from './failure.ts';

/** Classifies an error that Apollo Client threw or returned in a result. */
export function apolloFailure(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    return first ? failureOfGraph(first) : unexpected(error.message);
  }
  // Rejected before GraphQL execution, for example without a valid credential.
  if (ServerError.is(error)) return failureOfStatus(error.statusCode);
  // The response is not JSON.
  if (ServerParseError.is(error)) return failureOfStatus(error.statusCode);
  // fetch() rejects with a TypeError if there is no response, and Apollo passes it on.
  if (error instanceof TypeError) return { kind: 'unavailable' };
  return unexpected(error instanceof Error ? error.message : String(error));
}
