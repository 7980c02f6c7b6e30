import type { ReactNode } from 'react';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { DocumentFacts } from './document-facts.tsx';
import { Entries } from './entries.tsx';

const IdentityDocumentsFragment = graphql(`
  fragment IdentityDocuments on Customer {
    identityDocuments {
      id
      ...DocumentFacts
    }
  }
`);

export function useIdentityDocuments(customer: FragmentType<typeof IdentityDocumentsFragment>): ReactNode {
  const { identityDocuments } = useFragment(IdentityDocumentsFragment, customer);
  if (identityDocuments.length === 0) return null;
  return (
    <Entries items={identityDocuments} keyOf={({ id }) => id}>
      {(document) => <DocumentFacts document={document} />}
    </Entries>
  );
}
