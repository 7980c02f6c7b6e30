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
