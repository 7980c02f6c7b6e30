import { countryName } from '../format/country.ts';
import { Day } from '../format/time.tsx';
import { codeWords, words } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Facts } from './facts.tsx';

export const DocumentFragment = graphql(`
  fragment DocumentFacts on IdentityDocument {
    id
    type {
      code
      text
    }
    number
    issuingCountry
    issuedOn
    expiresOn
    files {
      id
      side
    }
  }
`);

export function DocumentFacts({ document: masked }: { document: FragmentType<typeof DocumentFragment> }) {
  const document = useFragment(DocumentFragment, masked);
  const files = document.files.map(({ id, side }) => (side ? `${id} (${words(side).toLowerCase()})` : id));
  return (
    <Facts
      facts={{
        Kind: codeWords(document.type),
        Number: document.number,
        'Issued by': countryName(document.issuingCountry),
        'Issued on': document.issuedOn && <Day date={document.issuedOn} />,
        'Valid until': document.expiresOn && <Day date={document.expiresOn} />,
        Files: files.join(', '),
      }}
    />
  );
}
