import type { ReactNode } from 'react';
import { countryName } from '../format/country.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Entries } from './entries.tsx';
import { Facts } from './facts.tsx';

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

export function useTax(customer: FragmentType<typeof TaxFragment>): ReactNode {
  const { countryOfTaxResidence, taxResidences } = useFragment(TaxFragment, customer);
  if (!countryOfTaxResidence && taxResidences.length === 0) return null;
  return (
    <>
      {countryOfTaxResidence && <Facts facts={{ Country: countryName(countryOfTaxResidence) }} />}
      {taxResidences.length > 0 && (
        <Entries items={taxResidences} keyOf={({ id }) => id}>
          {({ domain, taxNumber }) => <Facts facts={{ Domain: domain, 'Tax number': taxNumber }} />}
        </Entries>
      )}
    </>
  );
}
