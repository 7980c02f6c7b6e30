import type { ReactNode } from 'react';
import { codeWords } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { DocumentFacts } from './document-facts.tsx';
import { recordedFacts } from './facts.tsx';
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

export function useBusiness(customer: FragmentType<typeof BusinessFragment>): ReactNode {
  const { name, nameEnglish, businessType, website, registration } = useFragment(BusinessFragment, customer);
  const facts = recordedFacts({
    Name: name,
    'Name in English': nameEnglish,
    'Legal form': businessType && codeWords(businessType),
    Website: website && <WebLink url={website} />,
  });
  if (!facts && !registration) return null;
  return (
    <>
      {facts}
      {registration && (
        <>
          <h3>Registration</h3>
          <DocumentFacts document={registration} />
        </>
      )}
    </>
  );
}
