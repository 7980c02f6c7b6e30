import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

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
