import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import generated from './gql/possible-types.ts';

export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({
    possibleTypes: generated.possibleTypes,
    typePolicies: {
      // Pages of one filter and order are one list.
      Query: { fields: { customers: relayStylePagination(['filter', 'sort']) } },
      // The list and the detail read different fields of these, which have no id.
      Kyc: { merge: true },
      Risk: { merge: true },
      // Its id is the file store's, and two documents may name the same file.
      IdentityDocumentFile: { keyFields: false },
    },
  }),
});
