import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { type Failure, failureOfGraph, failureOfStatus, unexpected } from './failure.ts';

/** What an error is that Apollo Client threw, or that a result of it holds. */
export function apolloFailure(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    return first ? failureOfGraph(first) : unexpected(error.message);
  }
  // Refused before GraphQL began, as every request without a valid credential.
  if (ServerError.is(error)) return failureOfStatus(error.statusCode);
  // Not even JSON.
  if (ServerParseError.is(error)) return failureOfStatus(error.statusCode);
  // fetch() rejects with a TypeError when there is no answer, and Apollo hands it on as it is.
  if (error instanceof TypeError) return { kind: 'unavailable' };
  return unexpected(error instanceof Error ? error.message : String(error));
}
