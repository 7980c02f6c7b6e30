import { useQuery } from '@apollo/client/react';
import { Failure, reasonOf } from '../failure.tsx';
import { noSuch } from '../not-found.tsx';
import { useRetry } from '../retry.ts';
import { Subpage } from '../subpage.tsx';
import { CustomerDetail } from './customer-detail.tsx';
import { CustomerDocument } from './customer-document.ts';

export function CustomerPage({ id }: { id: string }) {
  // Show cached data at once and refresh it.
  const query = useQuery(CustomerDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { failure, retrying, retry } = useRetry(query.error, query.refetch, id);
  const customer = query.data?.customer;
  const isMissing = customer === null;
  const name = customer ? (customer.displayName ?? 'Name erased') : isMissing ? 'Not found' : 'Customer';

  function status(): string {
    if (customer) return `${name} is loaded.`;
    if (isMissing) return noSuch('customer');
    return failure ? '' : 'Loading the customer…';
  }

  return (
    <Subpage heading={name}>
      <p role="status" className={customer ? 'unseen' : isMissing ? 'notice' : undefined}>
        {status()}
      </p>
      {failure && (
        <Failure
          what="The customer could not be loaded."
          reason={reasonOf(failure)}
          retrying={retrying}
          onRetry={retry}
        />
      )}
      {customer && <CustomerDetail customer={customer} />}
    </Subpage>
  );
}
