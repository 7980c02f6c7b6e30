import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { BusinessPerson } from './business-person.tsx';
import { Entries } from './entries.tsx';
import { Section } from './section.tsx';

const PersonsFragment = graphql(`
  fragment Persons on BusinessCustomer {
    persons {
      id
      ...BusinessPerson
    }
  }
`);

/** Those who act for or own the business. */
export function PersonsSection({ customer }: { customer: FragmentType<typeof PersonsFragment> }) {
  const { persons } = useFragment(PersonsFragment, customer);
  return (
    <Section title="Persons">
      <Entries items={persons} keyOf={({ id }) => id}>
        {(person) => <BusinessPerson person={person} />}
      </Entries>
    </Section>
  );
}
