import { codeWords } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { DocumentFacts } from './document-facts.tsx';
import { Facts } from './facts.tsx';
import { Nothing, Section } from './section.tsx';
import { WebLink } from './web-link.tsx';

const BusinessFragment = graphql(`
  fragment BusinessDetail on BusinessCustomer {
    name
    nameEnglish
    businessType {
      code
      text
    }
    website
    registration {
      id
      ...DocumentFacts
    }
  }
`);

export function BusinessSection({ customer }: { customer: FragmentType<typeof BusinessFragment> }) {
  const { name, nameEnglish, businessType, website, registration } = useFragment(BusinessFragment, customer);
  return (
    <Section title="Business">
      <Facts
        facts={{
          Name: name,
          'Name in English': nameEnglish,
          'Legal form': businessType && codeWords(businessType),
          'Web site': website && <WebLink url={website} />,
        }}
      />
      <h3>Registration</h3>
      {registration ? <DocumentFacts document={registration} /> : <Nothing />}
    </Section>
  );
}
