import type { ApolloLink } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { type Exchange, mapExchange } from '@urql/core';
import type { DocumentNode } from 'graphql';

/** The hash under which the manifest has a document: what is generated into `src/gql/` carries it. */
function hashOf(document: object): string | undefined {
  return (document as { __meta__?: { hash?: string } }).__meta__?.hash;
}

/** Apollo Client: goes before the link that sends. Names documents by their hash, and never sends their text. */
export const trustedLink: ApolloLink = new PersistedQueryLink({
  generateHash: (document: DocumentNode) => hashOf(document) ?? '',
  disable: () => false,
  retry: () => false,
});

/** urql: the first of the exchanges, because the cache hands on a document of its own making. */
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
