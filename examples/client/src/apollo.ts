import { ApolloClient, type FieldPolicy, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { connections, embeddedTypes } from './gql/cache-rules.ts';
import possibleTypes from './gql/possible-types.ts';
import { credentialHeaders, type Settings } from './settings.ts';

export function makeApolloClient(settings: Settings): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: settings.url, headers: credentialHeaders(settings) }),
    cache: new InMemoryCache({ ...possibleTypes, typePolicies }),
  });
}

// Merge the fields that different queries select of an embedded object. By default the last query replaces
// them.
const embedded: TypePolicies = Object.fromEntries(
  embeddedTypes.map((type) => [type, { keyFields: false, merge: true }]),
);

const paged: TypePolicies = Object.fromEntries(
  Object.entries(connections).map(([type, fields]) => [
    type,
    { ...embedded[type], fields: pagination(fields) },
  ]),
);

const typePolicies: TypePolicies = { ...embedded, ...paged };

function pagination(fields: Record<string, string[]>): Record<string, FieldPolicy> {
  const policies = Object.entries(fields).map(([field, keyArgs]) => [field, relayStylePagination(keyArgs)]);
  return Object.fromEntries(policies);
}
