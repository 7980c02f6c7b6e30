import { useState } from 'react';
import type { FragmentType } from '../gql/index.ts';
import { CustomerItem, type CustomerItemFragment } from './customer-item.tsx';
import { LoadMore } from './load-more.tsx';

interface Props {
  customers: ({ id: string } & FragmentType<typeof CustomerItemFragment>)[];
  /** Whether the list is the result of an earlier search. */
  isBusy: boolean;
  /** The cursor of the next page, or null. */
  next: string | null;
  isLoadingMore: boolean;
  onMore: (after: string) => Promise<unknown>;
}

export function CustomerList({ customers, isBusy, next, isLoadingMore, onMore }: Props) {
  /**
   * The last customer before the loaded page, if the button was focused: the focus moves to the customer
   * after it.
   */
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
