import { useRef } from 'react';
import { Instant } from '../format/time.tsx';
import { words } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { EditButton } from '../writing/edit-button.tsx';
import { useEditing } from '../writing/use-editing.ts';
import { AddressForm } from './address-form.tsx';
import { AddressLines } from './address-lines.tsx';
import { DeleteAddress } from './delete-address.tsx';
import { Entries } from './entries.tsx';
import { Facts } from './facts.tsx';
import { Nothing, Section } from './section.tsx';

const AddressesFragment = graphql(`
  fragment Addresses on Customer {
    id
    version
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
  const { id, version, addresses } = useFragment(AddressesFragment, customer);
  const heading = useRef<HTMLHeadingElement>(null);
  const { isEditing, opener, open, close, news, setNews } = useEditing();
  return (
    <Section
      title="Addresses"
      headingRef={heading}
      action={!isEditing && <EditButton ref={opener} verb="Add" what="an address" onClick={open} />}
    >
      <p role="status">{news}</p>
      {isEditing && <AddressForm customerId={id} version={version} onDone={close} />}
      {addresses.length === 0 && <Nothing />}
      <Entries items={addresses} keyOf={({ id }) => id}>
        {(address) => (
          <>
            <div className="heading">
              <h3>{words(address.purpose)}</h3>
              <DeleteAddress
                customerId={id}
                version={version}
                address={address}
                heading={heading}
                onDeleted={() => setNews('The address is deleted.')}
              />
            </div>
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
