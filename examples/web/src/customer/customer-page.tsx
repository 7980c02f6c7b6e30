import { useQuery } from '@apollo/client/react';
import { Failure } from '../failure.tsx';
import { graphql } from '../gql/index.ts';
import { NotFound } from '../not-found.tsx';
import { useRetry } from '../retry.ts';
import { BackLink } from '../router.tsx';
import { CustomerDetail } from './customer-detail.tsx';

const CustomerDocument = graphql(`
  query Customer($id: ID!) {
    customer(by: { id: $id }) {
      id
      displayName
      ...CustomerDetail
    }
  }
`);

export function CustomerPage({ id }: { id: string }) {
  // What is known is shown at once, and made up to date.
  const query = useQuery(CustomerDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { failure, retrying, retry } = useRetry(query.error, query.refetch);
  const customer = query.data?.customer;
  if (customer === null) return <NotFound what="customer" />;
  const name = customer ? (customer.displayName ?? 'Name erased') : 'Customer';
  return (
    <>
      <title>{`${name} – Customer graph`}</title>
      <nav aria-label="Back">
        <BackLink className="back">Back to customers</BackLink>
      </nav>
      <h1 tabIndex={-1} dir="auto">
        {name}
      </h1>
      <p role="status" className={customer ? 'unseen' : undefined}>
        {customer ? `${name} is loaded.` : !failure && 'Loading the customer…'}
      </p>
      {failure && (
        <Failure
          what="The customer could not be loaded."
          error={failure}
          retrying={retrying}
          onRetry={retry}
        />
      )}
      {customer && <CustomerDetail customer={customer} />}
    </>
  );
}
