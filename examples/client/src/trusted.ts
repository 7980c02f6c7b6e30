import type { ApolloLink } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { type Exchange, mapExchange } from '@urql/core';
import type { DocumentNode } from 'graphql';

/** Returns the hash of a document in the manifest. The generated documents in `src/gql/` contain it. */
function hashOf(document: object): string | undefined {
  return (document as { __meta__?: { hash?: string } }).__meta__?.hash;
}

/** For Apollo Client: place it before the HTTP link. Sends the hash of a document and never its text. */
export const trustedLink: ApolloLink = new PersistedQueryLink({
  generateHash: (document: DocumentNode) => hashOf(document) ?? '',
  disable: () => false,
  retry: () => false,
});

/** For urql: must be the first exchange, because the cache passes on a modified document. */
export const trustedExchange: Exchange = mapExchange({
  onOperation(operation) {
    const sha256Hash = hashOf(operation.query);
    if (!sha256Hash) return operation;
    return {
      ...operation,
      extensions: { ...operation.extensions, persistedQuery: { version: 1, sha256Hash } },
    };
  },
});
