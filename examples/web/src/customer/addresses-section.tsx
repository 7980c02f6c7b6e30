import { Instant } from '../format/time.tsx';
import { words } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { AddressLines } from './address-lines.tsx';
import { Entries } from './entries.tsx';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

const AddressesFragment = graphql(`
  fragment Addresses on Customer {
    addresses {
      id
      purpose
      tags
      status
      createdAt
      ...AddressLines
    }
  }
`);

export function AddressesSection({ customer }: { customer: FragmentType<typeof AddressesFragment> }) {
  const { addresses } = useFragment(AddressesFragment, customer);
  return (
    <Section title="Addresses">
      <Entries items={addresses} keyOf={({ id }) => id}>
        {(address) => (
          <>
            <h3>{words(address.purpose)}</h3>
            <AddressLines address={address} />
            <Facts
              facts={{
                Tags: address.tags.join(', '),
                Status: address.status,
                Added: <Instant at={address.createdAt} />,
              }}
            />
          </>
        )}
      </Entries>
    </Section>
  );
}
