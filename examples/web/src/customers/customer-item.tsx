import type { RefCallback } from 'react';
import { countryName } from '../format/country.ts';
import type { CustomerItemFragment as CustomerItemFragmentType } from '../gql/graphql.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Link } from '../router.tsx';
import { StatusBadges } from '../status-badges.tsx';

export const CustomerItemFragment = graphql(`
  fragment CustomerItem on Customer {
    __typename
    id
    displayName
    ... on BusinessCustomer {
      nameEnglish
    }
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
  const { email } = customer.contact;
  return (
    <li className="customer">
      <div className="who">
        <Link id={customer.id} href={`/customers/${customer.id}`} dir="auto" ref={linkRef}>
          {customer.displayName ?? 'Name erased'}
        </Link>
        <EnglishName customer={customer} />
        <p>
          {[kind, location].filter(Boolean).join(' · ')}
          {email && (
            <>
              {' · '}
              <bdi className="e-mail">{email}</bdi>
            </>
          )}
        </p>
      </div>
      <StatusBadges customer={customer} />
    </li>
  );
}

/** The English name of a business, if it has another display name. */
function EnglishName({ customer }: { customer: CustomerItemFragmentType }) {
  if (customer.__typename !== 'BusinessCustomer') return null;
  const { nameEnglish, displayName } = customer;
  if (!nameEnglish || nameEnglish === displayName) return null;
  return (
    <>
      {' '}
      <bdi className="english">{nameEnglish}</bdi>
    </>
  );
}
