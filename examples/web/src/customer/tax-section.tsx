import { countryName } from '../format/country.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Entries } from './entries.tsx';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

const TaxFragment = graphql(`
  fragment Tax on Customer {
    countryOfTaxResidence
    taxResidences {
      id
      domain
      taxNumber
    }
  }
`);

export function TaxSection({ customer }: { customer: FragmentType<typeof TaxFragment> }) {
  const { countryOfTaxResidence, taxResidences } = useFragment(TaxFragment, customer);
  return (
    <Section title="Tax residences">
      {countryOfTaxResidence && <Facts facts={{ Country: countryName(countryOfTaxResidence) }} />}
      {(taxResidences.length > 0 || !countryOfTaxResidence) && (
        <Entries items={taxResidences} keyOf={({ id }) => id}>
          {({ domain, taxNumber }) => <Facts facts={{ Domain: domain, 'Tax number': taxNumber }} />}
        </Entries>
      )}
    </Section>
  );
}
