import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { DocumentFacts } from './document-facts.tsx';
import { Entries } from './entries.tsx';
import { Section } from './section.tsx';

const IdentityDocumentsFragment = graphql(`
  fragment IdentityDocuments on Customer {
    identityDocuments {
      id
      ...DocumentFacts
    }
  }
`);

interface Props {
  customer: FragmentType<typeof IdentityDocumentsFragment>;
}

export function IdentityDocumentsSection({ customer }: Props) {
  const { identityDocuments } = useFragment(IdentityDocumentsFragment, customer);
  return (
    <Section title="Identity documents">
      <Entries items={identityDocuments} keyOf={({ id }) => id}>
        {(document) => <DocumentFacts document={document} />}
      </Entries>
    </Section>
  );
}
