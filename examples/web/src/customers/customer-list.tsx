import { useState } from 'react';
import type { FragmentType } from '../gql/index.ts';
import { CustomerItem, type CustomerItemFragment } from './customer-item.tsx';
import { LoadMore } from './load-more.tsx';

interface Props {
  customers: ({ id: string } & FragmentType<typeof CustomerItemFragment>)[];
  /** Whether this is the answer to an earlier search. */
  isBusy: boolean;
  /** The cursor after which more customers follow, or null. */
  next: string | null;
  isLoadingMore: boolean;
  onMore: (after: string) => Promise<unknown>;
}

export function CustomerList({ customers, isBusy, next, isLoadingMore, onMore }: Props) {
  /** The customer after whom a reader with the focus on the button goes on. */
  const [goOnAfter, setGoOnAfter] = useState<string>();
  function goOn(link: HTMLAnchorElement | null) {
    if (!link) return;
    link.focus();
    setGoOnAfter(undefined);
  }
  return (
    <>
      <ul className="customers" aria-label="Customers" aria-busy={isBusy}>
        {customers.map((customer, i) => (
          <CustomerItem
            key={customer.id}
            customer={customer}
            linkRef={i > 0 && customers[i - 1]?.id === goOnAfter ? goOn : undefined}
          />
        ))}
      </ul>
      {next && (
        <LoadMore
          after={next}
          isLoading={isLoadingMore}
          onLoad={onMore}
          onFocused={() => setGoOnAfter(customers.at(-1)?.id)}
          onLeft={() => setGoOnAfter(undefined)}
        />
      )}
    </>
  );
}
