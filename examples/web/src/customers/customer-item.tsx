import type { RefCallback } from 'react';
import { countryName } from '../format/country.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Link } from '../router.tsx';
import { StatusBadges } from '../status-badges.tsx';

export const CustomerItemFragment = graphql(`
  fragment CustomerItem on Customer {
    __typename
    id
    displayName
    primaryAddress {
      id
      city
      country
    }
    contact {
      email
    }
    ...StatusBadges
  }
`);

interface Props {
  customer: FragmentType<typeof CustomerItemFragment>;
  /** Ref of the link. */
  linkRef: RefCallback<HTMLAnchorElement> | undefined;
}

export function CustomerItem({ customer: masked, linkRef }: Props) {
  const customer = useFragment(CustomerItemFragment, masked);
  const { city, country } = customer.primaryAddress ?? {};
  const location = [city, country && countryName(country)].filter(Boolean).join(', ');
  const kind = customer.__typename === 'PersonCustomer' ? 'Person' : 'Business';
  return (
    <li className="customer">
      <div className="who">
        <Link id={customer.id} href={`/customers/${customer.id}`} dir="auto" ref={linkRef}>
          {customer.displayName ?? 'Name erased'}
        </Link>
        <p>{[kind, location, customer.contact.email].filter(Boolean).join(' · ')}</p>
      </div>
      <StatusBadges customer={customer} />
    </li>
  );
}
