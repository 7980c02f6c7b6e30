import { ApolloClient, type FieldPolicy, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { connections, embeddedTypes } from './gql/cache-rules.ts';
import generated from './gql/possible-types.ts';

// These types have no id, and the list and the detail select different fields of them: merge them.
const embedded: TypePolicies = Object.fromEntries(
  embeddedTypes.map((type) => [type, { keyFields: false, merge: true }]),
);

// Pages with the same filter and order are merged into one list.
const paged: TypePolicies = Object.fromEntries(
  Object.entries(connections).map(([type, fields]) => [
    type,
    { ...embedded[type], fields: pagination(fields) },
  ]),
);

export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({
    possibleTypes: generated.possibleTypes,
    typePolicies: { ...embedded, ...paged },
  }),
});

function pagination(fields: Record<string, string[]>): Record<string, FieldPolicy> {
  const policies = Object.entries(fields).map(([field, keyArgs]) => [field, relayStylePagination(keyArgs)]);
  return Object.fromEntries(policies);
}
