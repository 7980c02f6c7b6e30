import type { ReactNode } from 'react';
import { Day, Instant } from '../format/time.tsx';
import { words } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { recordedFacts } from './facts.tsx';

const ReferencesFragment = graphql(`
  fragment References on Customer {
    references {
      system
      value
    }
  }
`);

export function useReferences(customer: FragmentType<typeof ReferencesFragment>): ReactNode {
  const { references } = useFragment(ReferencesFragment, customer);
  const facts = Object.fromEntries(references.map(({ system, value }) => [words(system), value]));
  return recordedFacts(facts);
}

const MetadataFragment = graphql(`
  fragment Metadata on Customer {
    metadata {
      key
      value
    }
  }
`);

export function useMetadata(customer: FragmentType<typeof MetadataFragment>): ReactNode {
  const { metadata } = useFragment(MetadataFragment, customer);
  const facts = Object.fromEntries(metadata.map(({ key, value }) => [key, value || '(empty)']));
  return recordedFacts(facts);
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

export function useRecord(masked: FragmentType<typeof RecordFragment>): ReactNode {
  const customer = useFragment(RecordFragment, masked);
  return recordedFacts({
    Organization: customer.organization.name,
    Branch: customer.branchId,
    Onboarding: words(customer.onboardingStatus),
    Joined: customer.joinedDate && <Day date={customer.joinedDate} />,
    Created: <Instant at={customer.createdAt} />,
    'Last changed': <Instant at={customer.updatedAt} />,
    Version: customer.version,
    ID: <code>{customer.id}</code>,
  });
}
