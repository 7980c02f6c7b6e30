import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { Failure, reasonOf } from '../failure.tsx';
import { graphql } from '../gql/index.ts';
import { useRetry } from '../retry.ts';
import { Link } from '../router.tsx';
import { CustomerList } from './customer-list.tsx';
import { isSearchable } from './searchable.ts';
import { totalText } from './total-text.ts';

/** The cache merges pages by edges. All pages have the same count, so only the first page selects it. */
const CustomersDocument = graphql(`
  query Customers($filter: CustomerFilter, $after: String, $counted: Boolean!) {
    customers(first: 30, after: $after, filter: $filter) {
      edges {
        node {
          id
          ...CustomerItem
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount @include(if: $counted) {
        value
        precision
      }
    }
  }
`);

/** The customers that match a search, or all customers without a search. */
export function Results({ search }: { search: string }) {
  const isAsked = search === '' || isSearchable(search);
  const variables = { filter: search ? { search } : null, counted: true };
  const query = useQuery(CustomersDocument, isAsked ? { variables } : skipToken);
  const { failure, retrying, retry } = useRetry(query.error, query.refetch, search);
  const found = query.data?.customers;
  // The previous result stays, marked as busy, until the new one has loaded.
  const shown = found ?? query.previousData?.customers;

  function content() {
    if (!isAsked) return null;
    if (failure) {
      const what = 'The customers could not be loaded.';
      return (
        <Failure key={search} what={what} reason={reasonOf(failure)} retrying={retrying} onRetry={retry} />
      );
    }
    if (found?.edges.length === 0) return <NoResults search={search} />;
    if (!shown) return null;
    return (
      <CustomerList
        customers={shown.edges.map(({ node }) => node)}
        isBusy={!found}
        next={found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null}
        isLoadingMore={query.networkStatus === NetworkStatus.fetchMore}
        onMore={(after) => query.fetchMore({ variables: { after, counted: false } })}
      />
    );
  }

  function status(): string {
    if (!isAsked) return 'A search needs 2 to 100 characters, including a letter or a digit.';
    if (failure) return '';
    return found?.totalCount ? totalText(found.totalCount, search) : 'Loading customers…';
  }

  return (
    <>
      <p role="status">{status()}</p>
      {content()}
    </>
  );
}

function NoResults({ search }: { search: string }) {
  if (!search) return <p className="notice">The organization has no customers yet.</p>;
  return (
    <div className="notice">
      <p>No customer matches “{search}”. Try a shorter search.</p>
      <p>
        <Link href="/" className="button">
          Show all customers
        </Link>
      </p>
    </div>
  );
}
