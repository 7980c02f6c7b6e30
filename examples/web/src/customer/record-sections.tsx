import { Day, Instant } from '../format/time.tsx';
import { words } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

const ReferencesFragment = graphql(`
  fragment References on Customer {
    references {
      system
      value
    }
  }
`);

export function ReferencesSection({ customer }: { customer: FragmentType<typeof ReferencesFragment> }) {
  const { references } = useFragment(ReferencesFragment, customer);
  const facts = Object.fromEntries(references.map(({ system, value }) => [words(system), value]));
  return (
    <Section title="Ids in other systems">
      <Facts facts={facts} />
    </Section>
  );
}

const MetadataFragment = graphql(`
  fragment Metadata on Customer {
    metadata {
      key
      value
    }
  }
`);

export function MetadataSection({ customer }: { customer: FragmentType<typeof MetadataFragment> }) {
  const { metadata } = useFragment(MetadataFragment, customer);
  const facts = Object.fromEntries(metadata.map(({ key, value }) => [key, value || '(empty)']));
  return (
    <Section title="Metadata">
      <Facts facts={facts} />
    </Section>
  );
}

const RecordFragment = graphql(`
  fragment Record on Customer {
    id
    onboardingStatus
    joinedDate
    branchId
    version
    createdAt
    updatedAt
    organization {
      id
      name
    }
  }
`);

export function RecordSection({ customer: masked }: { customer: FragmentType<typeof RecordFragment> }) {
  const customer = useFragment(RecordFragment, masked);
  return (
    <Section title="Record">
      <Facts
        facts={{
          Organization: customer.organization.name,
          Branch: customer.branchId,
          Onboarding: words(customer.onboardingStatus),
          Joined: customer.joinedDate && <Day date={customer.joinedDate} />,
          Created: <Instant at={customer.createdAt} />,
          Changed: <Instant at={customer.updatedAt} />,
          Version: customer.version,
          Id: <code>{customer.id}</code>,
        }}
      />
    </Section>
  );
}
